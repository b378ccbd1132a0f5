/** A span that ends before it starts, or a target set for a time before its baseline. */
import { isRecord, valueAt } from '../schema/walk.ts';
import type { EntryRule } from './rule.ts';

export const periodOrder: EntryRule<'period-order'> = {
  name: 'period-order',
  level: 'error',
  scope: 'entry',
  *find({ entry: { file }, leaves }) {
    for (const { path, value } of leaves) {
      if (!isRecord(value)) continue;
      const { start, end } = value;
      if (isBefore(end, start)) yield { where: { file, path: [...path, 'end'] }, params: { kind: 'period', start: String(start), end: String(end) } };
      const baseline = valueAt(value, ['baseline', 'period']);
      const target = valueAt(value, ['target', 'period']);
      if (isBefore(target, baseline))
        yield { where: { file, path: [...path, 'target', 'period'] }, params: { kind: 'target', start: String(baseline), end: String(target) } };
    }
  },
};

/** Is `a` surely before `b`? Dates of different precision are compared as far as both go. */
const isBefore = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const length = Math.min(a.length, b.length);
  const negative = [a, b].map((date) => date.startsWith('-'));
  if (negative[0] !== negative[1]) return negative[0] === true;
  return negative[0] ? a.slice(0, length) > b.slice(0, length) : a.slice(0, length) < b.slice(0, length);
};
