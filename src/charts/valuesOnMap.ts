/** Values of one year as points for the map of Finland: the number beside the name, the circle larger for a larger value. */
import { max, scaleSqrt } from 'd3';
import type { ChartData, ChartOptions } from './chartData.ts';
import type { MapPoint } from './finlandMap.ts';
import { gridOf, valueAt, yearsWithValues } from './grid.ts';
import { numberText } from './numberText.ts';

/** Radius of the largest circle, in the units of the drawing. */
const largest = 8;

/**
 * Areas that have a place, with the newest year that any of them has a value for. The area of a circle is in proportion to its value;
 * when a value is below zero, all circles are alike. An area without a value is quiet and says so.
 */
export const valuesOnMap = (
  data: ChartData,
  places: Readonly<Record<string, { lon: number; lat: number }>>,
  { lang, decimals, noData }: Pick<ChartOptions, 'lang' | 'decimals' | 'noData'>,
): { year: string; points: MapPoint[] } => {
  const grid = gridOf({ areas: data.areas.filter(({ id }) => id in places), values: data.values });
  const year = yearsWithValues(grid).at(-1) ?? '';
  const rows = grid.rows.map((row) => ({ area: row.area, value: valueAt(row, year) }));
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const radius = scaleSqrt([0, max(values) ?? 1], [0, largest]);
  const isSized = values.every((value) => value >= 0) && (max(values) ?? 0) > 0;
  const points = rows.flatMap(({ area, value }): MapPoint[] => {
    const place = places[area.id];
    if (!place) return [];
    return [
      {
        id: area.id,
        name: `${area.name} ${value === undefined ? `(${noData})` : numberText(lang, value, decimals)}`,
        ...place,
        emphasis: value !== undefined,
        radius: value === undefined || !isSized ? undefined : Math.max(2, radius(value)),
      },
    ];
  });
  return { year, points };
};
