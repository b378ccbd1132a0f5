/** THL's Sotkanet REST 1.1: an indicator's record, the list of regions, and rows of values. */
import { z } from 'zod';
import { AnswerFault } from './fault.ts';
import { type Area, areaOf, type Cell, type Series, sortedCells } from './series.ts';

const texts = z.looseObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });
const record = z.looseObject({
  id: z.int(),
  title: texts,
  description: texts.optional(),
  'data-updated': z.string().optional(),
  range: z.looseObject({ start: z.int(), end: z.int() }),
  primaryValueType: z.looseObject({ title: texts }).optional(),
});
const regions = z.array(z.looseObject({ id: z.int(), code: z.string().optional(), category: z.string().optional() }));
/** A number, which older answers write as text. */
const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(?:[.,]\d+)?$/)
    .transform((text) => Number(text.replace(',', '.'))),
]);
const rows = z.array(
  z.looseObject({
    indicator: number,
    region: number,
    year: number,
    gender: z.string(),
    value: number.nullish(),
    /** The name that `value` has in older answers. */
    'primary value': z.union([number, z.literal('').transform(() => null)]).nullish(),
  }),
);

export type SotkanetRecord = z.infer<typeof record>;

/** Answers end in Latin-1 spaces and other characters that strict JSON refuses between its parts. */
const parse = <T>(schema: z.ZodType<T>, text: string, expected: string): T => {
  try {
    return schema.parse(JSON.parse(text.replace(/\u00A0/g, ' ')));
  } catch {
    throw new AnswerFault({ kind: 'not-the-format', expected, found: text.trim().slice(0, 80) });
  }
};

/** The full record of an indicator; its texts hold HTML. */
export const readRecord = (text: string, id: number): SotkanetRecord => {
  const found = parse(record, text, `Sotkanet /indicators/${id}`);
  if (found.id !== id) throw new AnswerFault({ kind: 'other-indicator', wanted: String(id), found: String(found.id) });
  return found;
};

/** Every year that the record covers, oldest first. */
export const yearsOf = ({ range }: SotkanetRecord): number[] =>
  Array.from({ length: Math.max(0, range.end - range.start + 1) }, (_, index) => range.start + index);

/** Sotkanet's own ids of our areas: codes are unique only inside a category, and Finland stands in the list three times. */
const areaById = (text: string): Map<number, Area | 'other'> =>
  new Map(
    parse(regions, text, 'Sotkanet /regions').map(({ id, code = '', category }): [number, Area | 'other'] => {
      if (category === 'MAA' && code === '358') return [id, 'SSS'];
      return [id, (category === 'KUNTA' ? areaOf(code) : undefined) ?? 'other'];
    }),
  );

/** The series in our areas; rows of other areas are left out, ids that the list of regions does not know are told. */
export const readSotkanet = (answers: { record: SotkanetRecord; regions: string; data: string }, gender: 'total' | 'male' | 'female' = 'total'): Series => {
  const known = areaById(answers.regions);
  const unknown = new Set<string>();
  const cells = parse(rows, answers.data, 'Sotkanet /json').flatMap((row): Cell[] => {
    if (row.indicator !== answers.record.id)
      throw new AnswerFault({ kind: 'other-indicator', wanted: String(answers.record.id), found: String(row.indicator) });
    const area = known.get(row.region);
    if (area === undefined) unknown.add(String(row.region));
    if (area === undefined || area === 'other' || row.gender !== gender) return [];
    const cell = { area, period: String(row.year) };
    const value = row.value ?? row['primary value'];
    // Small counts are suppressed at the source: the row stands there without its value.
    return [typeof value === 'number' ? { ...cell, value } : { ...cell, missing: 'suppressed' }];
  });
  if (cells.length === 0) throw new AnswerFault({ kind: 'no-areas', known: [...unknown].slice(0, 8) });
  const { title, description, primaryValueType } = answers.record;
  return {
    title: plain(title.fi ?? title.en ?? ''),
    definition: description?.fi ? plain(description.fi) : undefined,
    unit: primaryValueType?.title.fi,
    updated: answers.record['data-updated']?.slice(0, 10),
    cells: sortedCells(cells),
    unknownAreas: [...unknown].sort(),
  };
};

/** Text without HTML, on one line. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
