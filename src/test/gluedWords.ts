/** Finds words that lost the space between them: `<span>kaupunki</span><span>asukas</span>` is one word to a search engine and to a listener. */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that do not break a line, so that only a space can part their words. */
const inlineTags = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i input ins kbd label mark q s samp select small span strong sub sup time tspan u var'.split(' '),
);
/** Elements that may begin or end in the middle of a word: `[Helsingin](…)` before a case ending, `H<sub>2</sub>O`. */
const withinWords = new Set(['a', 'em', 'strong', 'sub', 'sup', 'i', 'b', 'mark', 'cite', 'tspan']);
const silent = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);

interface Seen {
  /** The text before, when nothing has parted it from what comes; empty after a break. */
  before: string;
  closed: string;
  opened: string;
}

/** Each glued pair as `before|after`. */
export const gluedWords = (root: Node): string[] => {
  const found: string[] = [];
  let seen: Seen = { before: '', closed: '', opened: '' };
  const takeBreak = (): void => {
    seen = { before: '', closed: '', opened: '' };
  };
  const takeText = (text: string): void => {
    if (text === '') return;
    const betweenElements = seen.closed !== '' && seen.opened !== '';
    const intoElement = seen.opened !== '' && !withinWords.has(seen.opened);
    const outOfElement = seen.closed !== '' && !withinWords.has(seen.closed);
    if ((betweenElements || intoElement || outOfElement) && /[\p{L}\p{N}–%)]$/u.test(seen.before) && /^[\p{L}\p{N}(]/u.test(text))
      found.push(`${seen.before.slice(-30)}|${text.slice(0, 30)}`);
    seen = { before: text, closed: '', opened: '' };
  };
  const visit = (node: Node): void => {
    if ('value' in node) takeText(node.value);
    if (!('tagName' in node) || silent.has(node.tagName)) return;
    const isInline = inlineTags.has(node.tagName);
    if (!isInline) takeBreak();
    else seen = { ...seen, opened: node.tagName };
    for (const child of node.childNodes) visit(child);
    if (!isInline) takeBreak();
    else seen = { ...seen, closed: node.tagName, opened: '' };
  };
  visit(root);
  return found;
};
