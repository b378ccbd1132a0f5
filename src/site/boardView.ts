/** The board of experiments: every real experiment with its cities, themes, phase, documented stages and due follow-ups. */
import { localize } from '../graph/localize.ts';
import { collator, formatYears } from '../i18n/formats.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { type BoardRow, boardRow } from '../refinery/boardOf.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';

export interface BoardItem extends BoardRow {
  link: EntryLink;
  cities: { id: string; name: string }[];
  themes: string[];
  period: string;
  status: string;
  model: EntryLink | undefined;
}

export interface BoardView {
  items: BoardItem[];
  /** What the filters offer, in the order of the language. */
  cities: { key: string; label: string }[];
  themes: { key: string; label: string }[];
  /** From the newest back. */
  years: number[];
}

/** `today` is YYYY-MM-DD: the day of the build. Experiments stand in the order of their names. */
export const boardView = async (lang: Lang, today: string): Promise<BoardView> => {
  const { graph } = await siteContent();
  const order = collator(lang);
  const items = (await publishedEntries('experiments')).flatMap((entry): BoardItem[] => {
    const link = linkTo(entry, lang);
    if (entry.collection !== 'experiments' || !link) return [];
    const { data } = entry;
    const cities = data.cities.map((id) => {
      const city = graph.nodes.get(`cities/${id}`);
      return { id, name: city?.collection === 'cities' ? localize(city, lang).data.title : id };
    });
    const model = data.model === undefined ? undefined : graph.nodes.get(`models/${data.model}`);
    return [
      {
        ...boardRow(data, today),
        link,
        cities,
        themes: data.themes,
        period: formatYears(data.period, data.status === 'ongoing' || data.status === 'made-permanent'),
        status: vocabulary[lang].status[data.status],
        model: model && linkTo(model, lang),
      },
    ];
  });
  const sorted = (options: Map<string, string>) => [...options].map(([key, label]) => ({ key, label })).sort((a, b) => order.compare(a.label, b.label));
  const themes: Readonly<Record<string, string>> = vocabulary[lang].theme;
  const [first, last] = [Math.min(...items.map(({ years }) => years[0])), Math.max(...items.map(({ years }) => years[1]))];
  return {
    items: items.sort((a, b) => order.compare(a.link.title, b.link.title)),
    cities: sorted(new Map(items.flatMap((item) => item.cities.map(({ id, name }) => [id, name] as const)))),
    themes: sorted(new Map(items.flatMap((item) => item.themes.map((theme) => [theme, themes[theme] ?? theme] as const)))),
    years: items.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index),
  };
};
