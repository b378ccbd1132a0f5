/** Lists of entries: rows with the one thing that helps to choose, and the facets by which they can be narrowed. */
import { localize } from '../graph/localize.ts';
import { collator, countryName, formatYears, languageName } from '../i18n/formats.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Entry, EntryOf } from '../schema/entry.ts';
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

const open = (status: string): boolean => status === 'ongoing' || status === 'made-permanent';

/** Titles of the cities of an experiment. */
const cityNames = (entry: EntryOf<'experiments'>, lang: Lang, nodes: ReadonlyMap<string, Entry>): { id: string; title: string }[] =>
  entry.data.cities.map((id) => {
    const city = nodes.get(`cities/${id}`);
    return { id, title: city ? localize<'cities' | PublicCollection>(city.collection === 'cities' ? city : entry, lang).data.title : id };
  });

const describe = (entry: Entry, lang: Lang, nodes: ReadonlyMap<string, Entry>): Pick<Row, 'meta' | 'facets'> => {
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
  if (entry.collection === 'experiments') {
    const { data } = entry;
    const cities = cityNames(entry, lang, nodes);
    return {
      meta: [
        cities.map((city) => city.title).join(', '),
        formatYears(data.period, open(data.status)),
        labels.status[data.status],
        `${ui[lang].entry.evidence}: ${labels.evidence[data.evidence]}`,
      ],
      facets: [
        ...cities.map(({ id, title }) => ({ facet: 'city', key: id, label: title })),
        ...values('theme', data.themes, labelOf(labels.theme)),
        ...values('method', data.methods, labelOf(labels.method)),
        ...values('target', data.targetGroups, labelOf(labels.targetGroup)),
        ...values('status', [data.status], labelOf(labels.status)),
        ...values('evidence', [data.evidence], labelOf(labels.evidence)),
      ],
    };
  }
  if (entry.collection === 'models')
    return { meta: entry.data.themes.map((theme) => labels.theme[theme]), facets: values('theme', entry.data.themes, labelOf(labels.theme)) };
  if (entry.collection === 'indicators') {
    const { data } = localize(entry, lang);
    return { meta: [labels.theme[data.theme], data.unit, data.producerName], facets: values('theme', [data.theme], labelOf(labels.theme)) };
  }
  if (entry.collection === 'cases') {
    const { data } = localize(entry, lang);
    return {
      meta: [
        `${data.city}, ${countryName(lang, data.country)}`,
        formatYears(data.period, open(data.status)),
        data.outcomeKinds.map((kind) => labels.outcomeKind[kind]).join('; '),
      ],
      facets: [
        ...values('theme', data.themes, labelOf(labels.theme)),
        ...values('country', [data.country], (key) => countryName(lang, key)),
        ...values('method', data.methods, labelOf(labels.method)),
        ...values('target', data.targetGroups, labelOf(labels.targetGroup)),
        ...values('governance', data.governance, labelOf(labels.governance)),
        ...values('scale', data.scales, labelOf(labels.scale)),
        ...values('outcome', data.outcomeKinds, labelOf(labels.outcomeKind)),
        ...values('evidence', [data.evidence], labelOf(labels.evidence)),
      ],
    };
  }
  return { meta: [], facets: [] };
};

/** Titles of the facets, in the order in which they are shown. */
const facetTitles = (lang: Lang): Record<string, string> => ({
  city: ui[lang].experiment.cities,
  country: ui[lang].case.country,
  theme: ui[lang].case.themes,
  method: ui[lang].case.methods,
  target: ui[lang].case.targetGroups,
  governance: ui[lang].case.governance,
  scale: ui[lang].case.scales,
  kind: ui[lang].actor.kind,
  role: ui[lang].actor.roles,
  type: ui[lang].literature.type,
  language: ui[lang].literature.language,
  access: ui[lang].literature.openAccess,
  status: ui[lang].experiment.status,
  outcome: ui[lang].case.outcomeKinds,
  evidence: ui[lang].entry.evidence,
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
  const { entries, graph } = await siteContent();
  const order = collator(lang);
  const sortKey = (entry: Entry, link: EntryLink): string =>
    entry.collection === 'literature' ? `${authorNames(entry.data)} ${entry.data.issued ?? ''}` : link.title;
  const rows = entries
    .filter((entry) => entry.collection === collection && !entry.data.fictional)
    .flatMap((entry) => {
      const link = linkTo(entry, lang);
      return link ? [{ entry, row: { link, ...describe(entry, lang, graph.nodes) }, key: sortKey(entry, link) }] : [];
    })
    .sort((a, b) => order.compare(a.key, b.key))
    .map(({ row }) => row);
  return { rows, facets: facetsOf(rows, lang) };
};
