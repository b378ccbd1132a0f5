/** The figures of the search as text. */
import type { Judgement } from '../../src/test/searchGold.ts';
import { aligned } from './aligned.ts';
import type { SearchFigures } from './measureSearch.ts';

const share = (value: number): string => value.toFixed(3);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const figures = (all: readonly SearchFigures[]): string[] =>
  aligned([
    ['', 'queries', 'recall@3', 'plain', 'MRR', 'plain', 'search kB', 'plain', 'page kB', 'without fonts', 'most', 'with fonts'],
    ...all.map(({ lang, ours, plain, load, plainLoad }) => [
      lang,
      String(ours.queries),
      share(ours.recall),
      share(plain.recall),
      share(ours.reciprocalRank),
      share(plain.reciprocalRank),
      kilobytes(load.mean.search),
      kilobytes(plainLoad.mean),
      kilobytes(load.mean.page),
      kilobytes(load.mean.page + load.mean.search),
      kilobytes(load.most.page + load.most.search),
      kilobytes(load.mean.total),
    ]),
  ]);

const judgement = (judged: string | undefined): string => `\n      ${judged ?? 'not judged yet'}`;

const listed = (lang: string, { misses, falseFirst }: Judgement): string[] => [
  ...misses.map(
    ({ query, wanted, found, judged }) =>
      `  ${lang} miss        ${query}: wanted ${wanted.join(', ')}; found ${found.join(', ') || 'nothing'}${judgement(judged)}`,
  ),
  ...falseFirst.map(
    ({ query, wanted, found, judged }) => `  ${lang} false first ${query}: wanted ${wanted.join(', ')}; first ${found[0] ?? 'nothing'}${judgement(judged)}`,
  ),
];

/** The table, then misses and false first hits of our search; bytes are those transferred until the answer stands there. */
export const searchTable = (all: readonly SearchFigures[]): string =>
  ['Search: gold set, against plain Pagefind on the same pages', ...figures(all), '', ...all.flatMap(({ lang, ours }) => listed(lang, ours))].join('\n');
