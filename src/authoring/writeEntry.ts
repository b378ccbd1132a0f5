/** The text of `index.md`: fields as YAML in the order of the schema, then the body; the same data make the same bytes. */
import { Document, isScalar, type Scalar, visit } from 'yaml';
import { parseMarkdownFile } from '../reading/parseFile.ts';

/** Texts that other readers of YAML might take for something else than text, and dates, which people expect in quotation marks. */
const needsQuotes = /^[\d+.-]|^(y|n|yes|no|on|off|true|false|null|~)$/i;

/** Lines of fields are folded at this many characters. */
const width = 120;

/** The file, which the reader of the check reads back as the same data and the same body. */
export const writeEntry = (data: Record<string, unknown>, body: string): string => {
  const text = file(yamlOf(data, false), body);
  // Two parsers of YAML may differ on a rare text: then every text is quoted, on which they can't.
  return isSame(parseMarkdownFile(text).data, data) ? text : file(yamlOf(data, true), body);
};

const file = (yaml: string, body: string): string => `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;

const yamlOf = (data: Record<string, unknown>, quoteAll: boolean): string => {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') style(node, quoteAll);
    },
    Seq: (_, node) => {
      if (node.items.length === 0 || (node.items.every(isShort) && node.items.length < 12)) node.flow = true;
    },
    Map: (_, node) => {
      if (node.items.length === 0) node.flow = true;
    },
  });
  return document.toString({ lineWidth: width, minContentWidth: 20, flowCollectionPadding: false, indentSeq: true });
};

const style = (node: Scalar, quoteAll: boolean): void => {
  if (typeof node.value !== 'string') return;
  if (quoteAll) node.type = 'QUOTE_DOUBLE';
  else if (node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
  else if (node.value.length > width - 20) node.type = 'BLOCK_FOLDED';
  else if (needsQuotes.test(node.value)) node.type = 'QUOTE_SINGLE';
};

/** An id or a word: several of them stand on one line. */
const isShort = (item: unknown): boolean => isScalar(item) && typeof item.value === 'string' && /^[A-Za-z0-9-]{1,60}$/.test(item.value);

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) || Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
};
