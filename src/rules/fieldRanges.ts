/** Where fields stand in YAML or JSON text. Loads the slow parser, so it is imported only when there is something to point at. */
import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Path } from '../schema/walk.ts';

/** Offsets in the text; `exact` is false when the field is not there and its nearest parent is given. */
export interface FieldRange {
  key: number;
  value: number;
  end: number;
  exact: boolean;
}

export type FieldRanges = (path: Path) => FieldRange | undefined;

/** Parses once; the function answers for any path. */
export const fieldRanges = (source: string): FieldRanges => {
  const document = parseDocument(source, { keepSourceTokens: false, strict: false, uniqueKeys: false, logLevel: 'silent' });
  return (path) => find(document.contents, path);
};

const find = (root: Node | null, path: Path): FieldRange | undefined => {
  let node: unknown = root;
  let range: FieldRange | undefined;
  for (const part of path) {
    const step = isMap(node) ? inMap(node, String(part)) : isSeq(node) ? inList(node, Number(part)) : undefined;
    if (!step) return range && { ...range, exact: false };
    range = step.range;
    node = step.node;
  }
  return range;
};

const inMap = (map: { items: readonly unknown[] }, name: string): { range: FieldRange; node: unknown } | undefined => {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === name);
  if (!isPair(pair) || !isNode(pair.key)) return undefined;
  const [key = 0, keyEnd = 0] = pair.key.range ?? [];
  const [value = keyEnd, end = keyEnd] = (isNode(pair.value) ? pair.value.range : undefined) ?? [];
  return { range: { key, value, end, exact: true }, node: pair.value };
};

const inList = (list: { items: readonly unknown[] }, index: number): { range: FieldRange; node: unknown } | undefined => {
  const node = list.items[index];
  if (!isNode(node) || !node.range) return undefined;
  const [value, end] = node.range;
  return { range: { key: value, value, end, exact: true }, node };
};
