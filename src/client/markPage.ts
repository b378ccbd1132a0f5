/** Marks the words of a search on the page that was opened from it, in whatever form they stand there. The text itself is not changed. */
import { matcherOf } from '../finding/matcher.ts';
import { meantWords } from '../finding/meantWords.ts';
import { wordsOf } from '../finding/words.ts';
import { searchTexts } from '../i18n/search.ts';
import { element } from './element.ts';
import { indexOf, pageLang } from './searchIndexes.ts';

/** Name of the highlight in the stylesheet. */
const name = 'search';

/** Texts of the page that are read. */
const textNodes = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest('script, style, svg')) found.push(walker.currentNode);
  return found;
};

/** Takes the query out of the address: a copied link should not carry it. */
const cleanAddress = (): void => {
  const address = new URL(location.href);
  address.searchParams.delete('highlight');
  history.replaceState(history.state, '', address);
};

/** Marks them, says how many there are and offers to take the marks off. */
export const markPage = async (query: string): Promise<void> => {
  cleanAddress();
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const lang = pageLang();
  const { parts } = await indexOf(lang);
  const match = matcherOf(meantWords(query), [], lang, parts);
  const ranges = textNodes(main).flatMap((node) =>
    wordsOf(node.data)
      .filter(({ text }) => match(text) !== undefined)
      .map(({ start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })),
  );
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  const texts = searchTexts[lang];
  const button = element('button', 'button button-quiet', texts.unmark);
  button.type = 'button';
  const box = element('div', 'marked-words no-print', element('p', '', texts.marked(ranges.length, query)), button);
  button.addEventListener('click', () => {
    CSS.highlights.delete(name);
    box.remove();
    main.focus({ preventScroll: true });
  });
  main.append(box);
};
