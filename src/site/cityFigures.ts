/** The newest comparable figures of every indicator, city by city: for a city's profile and for the comparison of cities. */
import { numberText } from '../charts/numberText.ts';
import { localize } from '../graph/localize.ts';
import { collator } from '../i18n/formats.ts';
import { cellId, entryPath, snapshotPath } from '../i18n/paths.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf, Snapshot } from '../schema/entry.ts';
import { areas, type Lang } from '../schema/vocabulary.ts';
import { publishedSnapshots } from './snapshotView.ts';
import { href } from './urls.ts';

export type Area = (typeof areas)[number];

export interface FigureCell {
  area: Area;
  /** The value and its text; undefined when there is none for the year. */
  value: number | undefined;
  text: string;
  /** Why there is no value. */
  reason: string | undefined;
  /** The cell on the page of the snapshot, where its source stands. */
  href: string;
}

export interface FigureRow {
  id: string;
  title: string;
  titleLang: Lang | undefined;
  href: string;
  unit: string;
  theme: string;
  direction: EntryOf<'indicators'>['data']['direction'];
  /** Newest year in which most of the areas that have figures at all have one. */
  period: string;
  cells: FigureCell[];
}

/** Cities in the order of their names, the whole country last. */
export const comparedAreas = (lang: Lang): { area: Area; name: string }[] => {
  const order = collator(lang);
  return areas
    .map((area) => ({ area, name: vocabulary[lang].area[area] }))
    .sort((a, b) => Number(a.area === 'SSS') - Number(b.area === 'SSS') || order.compare(a.name, b.name));
};

/** A row for each indicator that has figures, by theme and name. */
export const cityFigures = async (lang: Lang): Promise<FigureRow[]> => {
  const newest = new Map((await publishedSnapshots()).map(({ indicator, snapshot }) => [indicator.id, { indicator, snapshot }]));
  const order = collator(lang);
  return [...newest.values()]
    .map(({ indicator, snapshot }) => rowOf(indicator, snapshot, lang))
    .sort((a, b) => order.compare(a.theme, b.theme) || order.compare(a.title, b.title));
};

const rowOf = (indicator: EntryOf<'indicators'>, snapshot: Snapshot, lang: Lang): FigureRow => {
  const { data, langOf } = localize(indicator, lang);
  const period = commonPeriod(snapshot.data.values);
  const labels = vocabulary[lang];
  return {
    id: indicator.id,
    title: data.title,
    titleLang: langOf('title') === lang ? undefined : langOf('title'),
    href: href(entryPath(lang, 'indicators', indicator.id)),
    unit: data.unit,
    theme: labels.theme[data.theme],
    direction: data.direction,
    period,
    cells: comparedAreas(lang).map(({ area }) => {
      const cell = snapshot.data.values.find((value) => value.area === area && value.period === period);
      return {
        area,
        value: cell && 'value' in cell ? cell.value : undefined,
        text: cell && 'value' in cell ? numberText(lang, cell.value, data.decimals) : '–',
        reason: cell && 'value' in cell ? undefined : labels.missingReason[cell && 'missing' in cell ? cell.missing : 'not-found'],
        href: `${href(snapshotPath(lang, indicator.id, snapshot.date))}#${cellId(area, period)}`,
      };
    }),
  };
};

/** Newest year with at least half as many values as the fullest year. */
const commonPeriod = (values: Snapshot['data']['values']): string => {
  const counts = new Map<string, number>();
  for (const cell of values) if ('value' in cell) counts.set(cell.period, (counts.get(cell.period) ?? 0) + 1);
  const fullest = Math.max(0, ...counts.values());
  return (
    [...counts]
      .filter(([, count]) => count * 2 >= fullest)
      .map(([period]) => period)
      .sort()
      .at(-1) ??
    values.at(-1)?.period ??
    ''
  );
};
