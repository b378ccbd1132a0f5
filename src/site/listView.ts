/** Lists of entries that are no library: rows with the one thing that helps to choose, and the facets by which they can be narrowed. */
import { localize } from '../graph/localize.ts';
import { collator, countryName, languageName } from '../i18n/formats.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import type { PublicCollection } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { authorNames } from './authorNames.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';

/** A facet value of a row: the name of the facet, its key and its label. */
export interface FacetValue {
  facet: string;
  key: string;
  label: string;
}

export interface Row {
  link: EntryLink;
  meta: string[];
  facets: FacetValue[];
}

export interface Facet {
  name: string;
  title: string;
  values: { key: string; label: string; count: number }[];
}

export interface ListView {
  rows: Row[];
  facets: Facet[];
}

const values = (facet: string, keys: readonly string[], label: (key: string) => string): FacetValue[] => keys.map((key) => ({ facet, key, label: label(key) }));
const labelOf = (labels: Readonly<Record<string, string>>) => (key: string) => labels[key] ?? key;

const describe = (entry: Entry, lang: Lang): Pick<Row, 'meta' | 'facets'> => {
  const labels = vocabulary[lang];
  if (entry.collection === 'concepts') {
    const { data } = localize(entry, lang);
    return { meta: data.altTerms ? [data.altTerms.join(', ')] : [], facets: [] };
  }
  if (entry.collection === 'frameworks') return { meta: entry.data.year ? [entry.data.year] : [], facets: [] };
  if (entry.collection === 'literature') {
    const { data } = entry;
    return {
      meta: [authorNames(data), data.issued?.slice(0, 4) ?? '', labels.cslType[data.type], data.openAccess === 'yes' ? labels.openAccess.yes : ''].filter(
        Boolean,
      ),
      facets: [
        ...values('type', [data.type], labelOf(labels.cslType)),
        ...values('access', [data.openAccess], labelOf(labels.openAccess)),
        ...values('language', [data.language], (key) => languageName(lang, key)),
      ],
    };
  }
  if (entry.collection === 'actors') {
    const { data } = entry;
    return {
      meta: [labels.actorKind[data.kind], [data.place, countryName(lang, data.country)].filter(Boolean).join(', ')],
      facets: [...values('kind', [data.kind], labelOf(labels.actorKind)), ...values('role', data.roles, labelOf(labels.actorRole))],
    };
  }
  if (entry.collection === 'cities') return { meta: [entry.data.network ? ui[lang].city.network : ui[lang].city.comparison], facets: [] };
  if (entry.collection === 'models')
    return { meta: entry.data.themes.map((theme) => labels.theme[theme]), facets: values('theme', entry.data.themes, labelOf(labels.theme)) };
  if (entry.collection === 'indicators') {
    const { data } = localize(entry, lang);
    return { meta: [labels.theme[data.theme], data.unit, data.producerName], facets: values('theme', [data.theme], labelOf(labels.theme)) };
  }
  return { meta: [], facets: [] };
};

/** Titles of the facets, in the order in which they are shown. */
const facetTitles = (lang: Lang): Record<string, string> => ({
  theme: ui[lang].case.themes,
  kind: ui[lang].actor.kind,
  role: ui[lang].actor.roles,
  type: ui[lang].literature.type,
  language: ui[lang].literature.language,
  access: ui[lang].literature.openAccess,
});

const facetsOf = (rows: readonly Row[], lang: Lang): Facet[] =>
  Object.entries(facetTitles(lang)).flatMap(([name, title]) => {
    const found = new Map<string, { key: string; label: string; count: number }>();
    for (const { key, label } of rows.flatMap((row) => row.facets.filter((value) => value.facet === name))) {
      const known = found.get(key) ?? { key, label, count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
    const order = collator(lang);
    const sorted = [...found.values()].sort((a, b) => b.count - a.count || order.compare(a.label, b.label));
    return sorted.length > 1 ? [{ name, title, values: sorted }] : [];
  });

/** The list of a collection in a language; made-up examples are not in it. */
export const listView = async (collection: PublicCollection, lang: Lang): Promise<ListView> => {
  const { entries } = await siteContent();
  const order = collator(lang);
  const sortKey = (entry: Entry, link: EntryLink): string =>
    entry.collection === 'literature' ? `${authorNames(entry.data)} ${entry.data.issued ?? ''}` : link.title;
  const rows = entries
    .filter((entry) => entry.collection === collection && !entry.data.fictional)
    .flatMap((entry) => {
      const link = linkTo(entry, lang);
      return link ? [{ entry, row: { link, ...describe(entry, lang) }, key: sortKey(entry, link) }] : [];
    })
    .sort((a, b) => order.compare(a.key, b.key))
    .map(({ row }) => row);
  return { rows, facets: facetsOf(rows, lang) };
};
