/** The table of `npm run translations`: what is missing or behind, per collection and language. */
import { keyOf } from '../../src/graph/build.ts';
import { translationState } from '../../src/graph/translationState.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { collectionNames } from '../../src/schema/registry.ts';
import { type Lang, languages } from '../../src/schema/vocabulary.ts';
import { aligned } from './aligned.ts';

const columns = ['source', 'full', 'summary', 'term-only', 'unstamped', 'behind', 'missing'] as const;
type Column = (typeof columns)[number];

const words: Record<Lang, { head: Record<Column, string>; title: string; nothing: string }> = {
  fi: {
    head: {
      source: 'alkuteksti',
      full: 'täysi',
      summary: 'tiivistelmä',
      'term-only': 'vain nimi',
      unstamped: 'merkitsemättä',
      behind: 'jäljessä',
      missing: 'puuttuu',
    },
    title: 'kokoelma',
    nothing: 'Mitään ei puutu.',
  },
  sv: {
    head: {
      source: 'källtext',
      full: 'fullständig',
      summary: 'sammanfattning',
      'term-only': 'endast namn',
      unstamped: 'ostämplad',
      behind: 'efter',
      missing: 'saknas',
    },
    title: 'samling',
    nothing: 'Inget saknas.',
  },
  en: {
    head: { source: 'source', full: 'full', summary: 'summary', 'term-only': 'term only', unstamped: 'unstamped', behind: 'behind', missing: 'missing' },
    title: 'collection',
    nothing: 'Nothing is missing.',
  },
};

const columnsOf = (entry: Entry, lang: Lang): Column[] => {
  const now = translationState(entry, lang);
  if (now.state === 'nothing') return [];
  if (!('translation' in now)) return [now.state];
  return now.state === 'current' ? [now.translation.coverage] : [now.translation.coverage, now.state];
};

/** A table for each language and below it the entries that are missing, behind or unstamped. */
export const translationTable = (entries: readonly Entry[], lang: Lang): string => {
  const { head, title, nothing } = words[lang];
  const blocks = languages.map((target) => {
    const states = entries.map((entry) => ({ entry, columns: columnsOf(entry, target) }));
    const rows = collectionNames.flatMap((collection) => {
      const mine = states.filter(({ entry }) => entry.collection === collection);
      return mine.length === 0 ? [] : [[collection, ...columns.map((column) => String(mine.filter((one) => one.columns.includes(column)).length))]];
    });
    const wanting = (['missing', 'behind', 'unstamped'] as const).flatMap((column) =>
      states.filter((one) => one.columns.includes(column)).map(({ entry }) => `  ${head[column]}: ${keyOf(entry)}`),
    );
    return [target, ...aligned([[title, ...columns.map((column) => head[column])], ...rows]), ...(wanting.length > 0 ? wanting : [`  ${nothing}`])].join('\n');
  });
  return blocks.join('\n\n');
};
