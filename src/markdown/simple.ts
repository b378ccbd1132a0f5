/**
 * Reads the plainest Markdown without a tree: paragraphs and `#` headings of running text with inline links and citations, which is most
 * of what authors write. Ten times faster than the parser; gives up on anything else, and a test holds it against the parser.
 */
import GithubSlugger from 'github-slugger';
import { citationsIn } from './citations.ts';
import type { MarkdownFacts, Place } from './parse.ts';

/** Letters that may mean something else than themselves, blanks at the ends of lines, and lines that begin a block of their own. */
const special = /[<`\\*_~|$^{}\t\r\f\v\u00A0\u2028\u2029]|!\[|&[#a-z]|www\.|[ ]\n|[ ]$|\]:|[^\s[]@|^(?:[ >+=:-]|\d+[.)]|#+[^ #])|#$/im;
const block = /[^\n]+(?:\n[^\n]+)*/g;
const heading = /^(#{1,6}) +(\S[^\n]*)$/;
const bracket = /\[([^[\]]*)\](?:\(([^()\s]*)\))?/g;

/** What the text says, or nothing when it is not plain enough. */
export const parseSimple = (source: string): MarkdownFacts | undefined => {
  if (special.test(source)) return undefined;
  const facts: MarkdownFacts = { headings: [], links: [], images: [], citations: [], html: [], paragraphs: [] };
  const slugger = new GithubSlugger();
  let count = 0;
  for (const { 0: text, index: start } of source.matchAll(block)) {
    const place = placesIn(source, start);
    const head = heading.exec(text);
    if (!head && /^#/m.test(text)) return undefined;
    let rest = '';
    let plain = '';
    let last = 0;
    for (const match of text.matchAll(bracket)) {
      const [whole, inner = '', url] = match;
      const between = text.slice(last, match.index);
      last = match.index + whole.length;
      rest += between;
      plain += between + (url === undefined ? whole : inner);
      if (url === undefined) {
        if (text[last] === '(' || text[last] === '[') return undefined;
        for (const citation of citationsIn(whole)) facts.citations.push(shifted(citation, place(match.index), start + match.index));
        rest += inner;
      } else if (inner === '' || inner.includes('@') || inner.includes('://') || /[()]|^\s|\s$/.test(inner)) return undefined;
      else facts.links.push({ ...place(match.index), url, text: inner });
    }
    const end = text.slice(last);
    if (/[[\]]|:\/\//.test(rest + end)) return undefined;
    if (head) {
      const title = (plain + end).slice((head[1]?.length ?? 0) + 1).trim();
      facts.headings.push({ ...place(0), depth: head[1]?.length ?? 1, text: title, slug: slugger.slug(title) });
    } else facts.paragraphs.push({ ...place(0), source: text, block: count, quoted: false });
    count++;
  }
  return facts;
};

/** Places inside a block, from offsets that count from its start. */
const placesIn = (source: string, start: number): ((offset: number) => Place) => {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < start; at = source.indexOf('\n', at + 1)) line++;
  return (offset) => {
    const at = start + offset;
    let mine = line;
    for (let next = source.indexOf('\n', start); next !== -1 && next < at; next = source.indexOf('\n', next + 1)) mine++;
    return { offset: at, line: mine, column: at - source.lastIndexOf('\n', at - 1) };
  };
};

const shifted = (
  citation: MarkdownFacts['citations'][number] | ReturnType<typeof citationsIn>[number],
  place: Place,
  by: number,
): MarkdownFacts['citations'][number] => ({
  ...place,
  items: citation.items.map((item) => ({ ...item, offset: item.offset + by })),
  start: citation.start + by,
  end: citation.end + by,
});
