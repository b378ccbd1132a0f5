/** Queries that are offered: what was meant, and what was searched for last. */
import { fold } from '../finding/fold.ts';
import type { SearchTexts } from '../i18n/search.ts';
import { element, linkElement } from './element.ts';
import { queryAddress } from './queryAddress.ts';
import { forgetQueries, recentQueries } from './recentQueries.ts';

/** The query with its unknown words replaced by known ones. */
const corrected = (query: string, instead: ReadonlyMap<string, readonly string[]>, nth: number): string =>
  query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
    const known = instead.get(fold(word));
    return known?.[Math.min(nth, known.length - 1)] ?? word;
  });

/** Links to what may have been meant; undefined when every word is known. */
export const meantLinks = (query: string, instead: ReadonlyMap<string, readonly string[]>, action: string, texts: SearchTexts): HTMLElement | undefined => {
  const ways = Math.max(0, ...[...instead.values()].map((words) => words.length));
  const queries = new Set(Array.from({ length: ways }, (_, nth) => corrected(query, instead, nth)).filter((one) => one !== query));
  if (queries.size === 0) return undefined;
  return element('p', 'search-meant', `${texts.meant} `, ...[...queries].flatMap((one) => [linkElement('', queryAddress(action, one), one), ' ']));
};

/** The last queries with a button that forgets them; undefined when there are none. */
export const recentLinks = (action: string, texts: SearchTexts): HTMLElement | undefined => {
  const queries = recentQueries();
  if (queries.length === 0) return undefined;
  const clear = element('button', 'button button-quiet', texts.clearRecent);
  clear.type = 'button';
  const links = queries.map((query) => element('li', '', linkElement('', queryAddress(action, query), query)));
  const box = element('div', 'search-recent', element('h2', '', texts.recent), element('ul', 'links', ...links), clear);
  clear.addEventListener('click', () => {
    forgetQueries();
    box.remove();
  });
  return box;
};
