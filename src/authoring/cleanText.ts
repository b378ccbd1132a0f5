/** Texts as people paste them from word processors and web pages, made into the texts that they mean. Nothing visible is lost. */

/** What no text file may hold: control characters, halves of surrogate pairs, characters that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are to go.
const unprintable = /[\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Breaks of lines and pages of all kinds; a word processor's own line break is a vertical tab. */
const breaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Hyphens that only show at the end of a line, marks of byte order and blanks without width; joiners stay, since emoji and some scripts need them. */
const invisible = /[\u00AD\uFEFF\u200B\u2060]/g;
/** Blanks of special widths; the no-break space stays, since numbers need it. */
const blanks = /[\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
const combined = /\p{M}/u;

/** The text without what can't be seen, with `\n` between lines and letters composed. */
const visible = (text: string): string => {
  const plain = text.replace(breaks, '\n').replace(unprintable, '').replace(invisible, '').replace(blanks, ' ');
  return combined.test(plain) ? plain.normalize('NFC') : plain;
};

const trimmed = (text: string): string => text.replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, '');

/** A text on one line. */
export const cleanLine = (text: string): string => trimmed(visible(text).replace(/[\n\t ]+/g, ' '));

/** Signs that word processors and web pages put before the items of a list; the last is a symbol font's bullet. */
const bullet = /^(\s*)[\u00A0\s]*[•◦▪▫‣⁃●○■□➢✓\uF0B7\uF0A7\uF0D8o][\t\u00A0][\t \u00A0]*(?=\S)/;
const bulletAlone = /^(\s*)[•◦▪▫‣⁃●○■➢\uF0B7\uF0A7\uF0D8][ ]*(?=\S)/;
const numbered = /^(\s*)(\d{1,3})[.)][\t\u00A0]+[ ]*(?=\S)/;

const asItem = (line: string): string => (numbered.test(line) ? line.replace(numbered, '$1$2. ') : line.replace(bullet, '$1- ').replace(bulletAlone, '$1- '));

const isRow = (line: string): boolean => /\S\t/.test(line) && !/^\s*(- |\d+\. )/.test(line);
const cells = (line: string): string[] => line.split('\t').map((cell) => trimmed(cell).replaceAll('|', '\\|'));

/** Lines of cells between tabs, at least two with as many each, become a table. */
const withTables = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? '';
    let end = at;
    while (end < lines.length && isRow(lines[end] ?? '') && cells(lines[end] ?? '').length === cells(first).length) end++;
    if (end - at < 2) {
      out.push(first);
      at++;
      continue;
    }
    const [head = [], ...rows] = lines.slice(at, end).map(cells);
    const row = (items: readonly string[]): string => `| ${items.join(' | ')} |`;
    if (out.length > 0 && out.at(-1) !== '') out.push('');
    out.push(row(head), row(head.map(() => '---')), ...rows.map(row));
    if (end < lines.length && lines[end] !== '') out.push('');
    at = end;
  }
  return out;
};

/** A text of several lines: bullets and numbers become Markdown lists, cells between tabs a table; at most one empty line in a row. */
export const cleanBlock = (text: string): string => {
  const written = visible(text).split('\n');
  const lines = written.flatMap((line, index) => {
    const item = asItem(line);
    const before = written[index - 1] ?? '';
    // Only what was made a list here is set apart: a line of running text may begin with "9." by itself.
    const starts = item !== line && before.trim() !== '' && asItem(before) === before && !/^\s*(- |\d+\. )/.test(before);
    const clean = item.replace(/[ \t\u00A0]+$/, '');
    return starts ? ['', clean] : [clean];
  });
  return trimmed(
    withTables(lines)
      .join('\n')
      .replaceAll('\t', '    ')
      .replace(/\n{3,}/g, '\n\n'),
  );
};
