/** A JSON-stat cube of Statistics Finland or Eurostat as a series of our areas. */
import type { Axis, Cube } from './cube.ts';
import { AnswerFault } from './fault.ts';
import { variableOf } from './pxTable.ts';
import { type Area, areaOf, type Cell, type MissingReason, type Series, sortedCells, type ValueStatus } from './series.ts';

/** Marks of missing values: Statistics Finland's dots, Eurostat's flags. A dash, "nothing to report", is taken for missing too, never for zero. */
const missing: Readonly<Record<string, MissingReason>> = {
  '.': 'not-collected',
  '..': 'not-published',
  '...': 'suppressed',
  ':': 'not-published',
  c: 'suppressed',
  ':c': 'suppressed',
  n: 'suppressed',
  z: 'not-collected',
};

const statuses: Readonly<Record<string, ValueStatus>> = { p: 'preliminary', e: 'estimated', s: 'estimated', f: 'estimated' };

export interface CubeOptions {
  /** The area that a code of the area dimension names. */
  area?: (code: string) => Area | undefined;
}

/** The cells of the cube; every dimension but area and time must have one category. Cubes of one query in parts are read together. */
export const seriesOf = (cubes: readonly Cube[], { area = areaOf }: CubeOptions = {}): Series => {
  const [first] = cubes;
  if (!first) throw new AnswerFault({ kind: 'incomplete', expected: 1, found: 0 });
  const unknown = new Set<string>();
  const cells = cubes.flatMap((cube) => cellsOf(cube, area, unknown));
  if (cells.length === 0) throw new AnswerFault({ kind: 'no-areas', known: [...unknown].slice(0, 8) });
  const content = first.axes.find(({ role }) => role === 'metric')?.categories[0];
  return {
    title: [first.label, content?.label].filter(Boolean).join(': '),
    unit: content?.unit,
    updated: first.updated,
    cells: sortedCells(cells),
    unknownAreas: [...unknown].sort(),
  };
};

const cellsOf = (cube: Cube, areaNamed: (code: string) => Area | undefined, unknown: Set<string>): Cell[] => {
  const [areas, years] = [axisOf(cube, 'area'), axisOf(cube, 'time')];
  for (const axis of cube.axes)
    if (axis !== areas && axis !== years && axis.categories.length !== 1)
      throw new AnswerFault({ kind: 'ambiguous', variable: axis.code, wanted: '1', found: axis.categories.map(({ code }) => code).slice(0, 8) });
  return areas.categories.flatMap((place, areaAt) => {
    const area = areaNamed(place.code);
    if (!area) {
      unknown.add(place.code);
      return [];
    }
    return years.categories.map((year, yearAt): Cell => {
      const { value, status } = cube.at(cube.axes.map((axis) => (axis === areas ? areaAt : axis === years ? yearAt : 0)));
      return cellOf({ area, period: yearOf(year) }, value, status ?? (year.label.endsWith('*') ? 'p' : null));
    });
  });
};

const cellOf = (cell: { area: Area; period: string }, value: number | string | null, status: string | null): Cell => {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const known = status === null ? undefined : statuses[status];
    return known ? { ...cell, value, status: known } : { ...cell, value };
  }
  const mark = typeof value === 'string' ? value.trim() : (status ?? '');
  if (value === null || mark in missing || mark === '-') return { ...cell, missing: missing[mark] ?? 'not-published' };
  throw new AnswerFault({ kind: 'not-a-number', area: cell.area, period: cell.period, found: String(value) });
};

const yearOf = ({ code, label }: Axis['categories'][number]): string => {
  const year = /\b\d{4}\b/.exec(code)?.[0] ?? /\b\d{4}\b/.exec(label)?.[0];
  if (year === undefined) throw new AnswerFault({ kind: 'not-a-year', found: code });
  return year;
};

/** The axis of a kind, by the role that the answer states, else by its name. */
const axisOf = (cube: Cube, kind: 'area' | 'time'): Axis => {
  const stated = cube.axes.find(({ role }) => role === (kind === 'area' ? 'geo' : 'time'));
  if (stated) return stated;
  const variable = variableOf(
    {
      title: cube.label,
      variables: cube.axes.map(({ code, label, role, categories }) => ({
        code,
        text: label,
        values: categories.map((category) => ({ code: category.code, text: category.label })),
        elimination: false,
        time: role === 'time',
      })),
    },
    kind,
  );
  const axis = cube.axes.find(({ code }) => code === variable.code);
  if (!axis) throw new AnswerFault({ kind: 'no-variable', wanted: kind, known: cube.axes.map(({ code }) => code) });
  return axis;
};
