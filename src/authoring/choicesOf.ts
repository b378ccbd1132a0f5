/** The list of entries that the form chooses from and checks against, made in the build from all content, drafts included. */
import { anchorsOf, bodyIn } from '../graph/anchors.ts';
import { ownSources } from '../graph/build.ts';
import type { Entry } from '../schema/entry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { valueAt } from '../schema/walk.ts';
import type { Choice } from './existing.ts';

/** Choices in the order of the entries; `labelOf` names works as they are cited. */
export const choicesOf = (entries: readonly Entry[], labelOf: (entry: Entry) => string | undefined = () => undefined): Choice[] =>
  entries.map((entry) => ({
    collection: entry.collection,
    id: entry.id,
    lang: entry.lang,
    titles: titlesOf(entry),
    ...(entry.data.draft ? { hidden: 'draft' as const } : entry.data.fictional ? { hidden: 'fictional' as const } : {}),
    ...worksOnly(entry, labelOf(entry)),
    ...some('sources', [...ownSources(entry)]),
    anchors: anchors(entry),
  }));

const some = <K extends string, T>(key: K, list: readonly T[]): Partial<Record<K, readonly T[]>> => {
  const made: Partial<Record<K, readonly T[]>> = {};
  if (list.length > 0) made[key] = list;
  return made;
};

const worksOnly = (entry: Entry, label: string | undefined): Pick<Choice, 'label' | 'year'> =>
  entry.collection === 'literature' ? { label, year: entry.data.issued } : {};

const titlesOf = (entry: Entry): Choice['titles'] =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const title = valueAt(lang === entry.lang ? entry.data : entry.translations[lang]?.fields, ['title']);
      return typeof title === 'string' ? [[lang, title]] : [];
    }),
  );

/** Headings and parts by the languages in which the entry has a text of its own. */
const anchors = (entry: Entry): Partial<Record<Lang, string[]>> =>
  Object.fromEntries(languages.flatMap((lang) => (bodyIn(entry, lang).lang === lang ? [[lang, [...anchorsOf(entry, lang)]]] : [])));
