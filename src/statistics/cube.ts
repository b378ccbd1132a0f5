/** JSON-stat 1.x and 2.0, dense or sparse, as one cube. Read by jsonstat-toolkit; what it lets pass is checked here. */
import JSONstat, { type Dimension } from 'jsonstat-toolkit';
import { isRecord } from '../schema/walk.ts';
import { AnswerFault } from './fault.ts';

/** A dimension of the cube: its code, label, role, and its categories in order. */
export interface Axis {
  code: string;
  label: string;
  role: 'time' | 'geo' | 'metric' | 'classification';
  categories: { code: string; label: string; unit: string | undefined; decimals: number | undefined }[];
}

export interface Cube {
  label: string;
  source: string | undefined;
  /** Day of the last change, when the answer tells it. */
  updated: string | undefined;
  axes: Axis[];
  /** Value and status of the cell at the positions, one for each axis. */
  at: (positions: readonly number[]) => { value: number | string | null; status: string | null };
}

/** Reads the text of an answer. Throws `AnswerFault` when it is no JSON-stat or when values are lacking. */
export const readCube = (text: string): Cube => {
  const answer = parse(text);
  const read = JSONstat(answer);
  const dataset = read.class === 'bundle' ? read.Dataset(0) : read;
  if (dataset?.class !== 'dataset' || !dataset.size) throw new AnswerFault({ kind: 'not-the-format', expected: 'JSON-stat', found: opening(text) });
  const axes = dataset.id.map((code) => axisOf(code, dataset.Dimension(code)));
  const sizes = axes.map(({ categories }) => categories.length);
  const expected = sizes.reduce((product, size) => product * size, 1);
  const found = countOf(answer);
  if (sizes.some((size, index) => size !== dataset.size?.[index]) || found !== expected) throw new AnswerFault({ kind: 'incomplete', expected, found });
  return {
    label: dataset.label ?? '',
    source: dataset.source ?? undefined,
    updated: dataset.updated?.slice(0, 10),
    axes,
    at: (positions) => {
      const index = positions.reduce((sum, position, axis) => sum * (sizes[axis] ?? 1) + position, 0);
      return { value: dataset.value?.[index] ?? null, status: dataset.status?.[index] ?? null };
    },
  };
};

const opening = (text: string): string => text.trim().slice(0, 80);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AnswerFault({ kind: 'not-the-format', expected: 'JSON', found: opening(text) });
  }
};

/** How many values the answer holds. A sparse answer names the empty ones by silence, so its number is that of its cells. */
const countOf = (answer: unknown): number => {
  const dataset = isRecord(answer) && isRecord(answer['dataset']) ? answer['dataset'] : answer;
  if (!isRecord(dataset)) return 0;
  const { value } = dataset;
  if (Array.isArray(value)) return value.length;
  const size = Array.isArray(dataset['size']) ? dataset['size'] : isRecord(dataset['dimension']) ? dataset['dimension']['size'] : undefined;
  return isRecord(value) && Array.isArray(size) ? size.reduce((product: number, one) => product * Number(one), 1) : 0;
};

const axisOf = (code: string, dimension: Dimension | null): Axis => ({
  code,
  label: dimension?.label ?? code,
  role: dimension?.role ?? 'classification',
  categories: (dimension?.id ?? []).map((id) => {
    const category = dimension?.Category(id);
    return { code: id, label: category?.label ?? id, unit: category?.unit?.base ?? category?.unit?.label, decimals: category?.unit?.decimals };
  }),
});
