/** Where breaks in the series lie among the years of a chart, and how they are named. */
import { formatList } from '../i18n/formats.ts';
import { ui } from '../i18n/ui.ts';
import type { Lang } from './chartData.ts';

/** A break: the year from which on the figures are not comparable with those before, and its place on the scale of years. */
export interface Break {
  year: string;
  at: number;
}

/** Each break lies between the listed year before it and the first from which on it holds; those outside the years are left out. `breaks`: years, months or days. */
export const breaksOf = (periods: readonly string[], breaks: readonly string[] = []): Break[] =>
  [...new Set(breaks.map((period) => period.slice(0, 4)))].sort().flatMap((year) => {
    const before = periods.filter((period) => Number(period) < Number(year)).at(-1);
    const from = periods.find((period) => Number(period) >= Number(year));
    return before === undefined || from === undefined ? [] : [{ year, at: (Number(before) + Number(from)) / 2 }];
  });

/** "katkos 2019"; empty when there is no break. */
export const breakTextOf = (breaks: readonly Break[], lang: Lang): string => {
  const years = breaks.map(({ year }) => year);
  return years.length > 0 ? ui[lang].figures.breaks(formatList(lang, years), years.length > 1) : '';
};
