/** An operating model's way: what it was distilled from, who has adopted it, what they changed and what came of it, and where they are. */
import { localize } from '../graph/localize.ts';
import { countryName, formatDate, formatList } from '../i18n/formats.ts';
import { refineryTexts } from '../i18n/refinery.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Entry, EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';

export interface AdopterView {
  id: string;
  name: string;
  meta: string;
  /** Plain words; `documented` is false when no source tells. */
  changed: { text: string; documented: boolean };
  result: { text: string; documented: boolean };
  links: EntryLink[];
  point: { lon: number; lat: number } | undefined;
  country: string;
}

export interface LineageView {
  origins: { link: EntryLink; meta: string }[];
  adopters: AdopterView[];
}

type Adopter = EntryOf<'models'>['data']['adopters'][number];

/** A text without its citations, links and emphasis, for figures. */
const plainOf = (prose: string): string =>
  prose
    .replace(/\s*\[[^\]]*@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const lineageView = async (model: EntryOf<'models'>, lang: Lang): Promise<LineageView> => {
  const { graph } = await siteContent();
  const { data } = localize(model, lang);
  const labels = vocabulary[lang];
  const words = refineryTexts[lang].lineage;
  const none = { text: words.notDocumented, documented: false };
  const find = (id: string): Entry | undefined => graph.nodes.get(`experiments/${id}`) ?? graph.nodes.get(`cases/${id}`);
  const cityName = (id: string): string => {
    const city = graph.nodes.get(`cities/${id}`);
    return city?.collection === 'cities' ? localize(city, lang).data.title : id;
  };
  const placeOf = (entry: Entry): string =>
    entry.collection === 'experiments'
      ? `${ui[lang].collections.experiments.one}, ${formatList(lang, entry.data.cities.map(cityName))}`
      : entry.collection === 'cases'
        ? `${ui[lang].collections.cases.one}, ${countryName(lang, entry.data.country)}`
        : '';
  const changedOf = (adopter: Adopter, entries: readonly Entry[]): AdopterView['changed'] => {
    const said = entries.flatMap((entry) =>
      entry.collection === 'experiments'
        ? (localize(entry, lang).data.adaptedFrom ?? []).flatMap(({ id, changes }) =>
            changes && (id === model.id || data.distilledFrom?.includes(id)) ? [changes] : [],
          )
        : [],
    );
    const text = adopter.changed === undefined ? said.join('; ') : plainOf(adopter.changed);
    return text ? { text, documented: true } : none;
  };
  const resultOf = (adopter: Adopter, entries: readonly Entry[]): AdopterView['result'] => {
    if (adopter.result !== undefined) return { text: plainOf(adopter.result), documented: true };
    const kinds = entries.flatMap((entry) => (entry.collection === 'cases' ? entry.data.outcomeKinds.map((kind) => labels.outcomeKind[kind]) : []));
    const results = entries.flatMap((entry) => (entry.collection === 'experiments' ? (entry.data.results ?? []) : []));
    const reporters = [...new Set(results.map(({ reportedBy }) => labels.reporter[reportedBy]))];
    const said = [...new Set(kinds), ...(results.length > 0 ? [words.reported(results.length, formatList(lang, reporters))] : [])];
    return said.length > 0 ? { text: said.join('; '), documented: true } : none;
  };
  return {
    origins: (data.distilledFrom ?? []).flatMap((id) => {
      const entry = find(id);
      const link = entry && linkTo(entry, lang);
      return link ? [{ link, meta: placeOf(entry) }] : [];
    }),
    adopters: data.adopters.map((adopter): AdopterView => {
      const entries = (adopter.entries ?? []).flatMap((id) => find(id) ?? []);
      const city = adopter.city === undefined ? undefined : graph.nodes.get(`cities/${adopter.city}`);
      const ofCase = entries.find((entry) => entry.collection === 'cases');
      return {
        id: adopter.id,
        name: adopter.city === undefined ? (adopter.name ?? countryName(lang, adopter.country)) : cityName(adopter.city),
        meta: [adopter.since && formatDate(lang, adopter.since), labels.adoptionStatus[adopter.status]].filter(Boolean).join(', '),
        changed: changedOf(adopter, entries),
        result: resultOf(adopter, entries),
        links: entries.flatMap((entry) => linkTo(entry, lang) ?? []),
        point: city?.collection === 'cities' ? city.data.point : (adopter.point ?? (ofCase?.collection === 'cases' ? ofCase.data.point : undefined)),
        country: adopter.country,
      };
    }),
  };
};
