/** Numbers as people write them in the three languages, where only one reading is possible. */
import type { z } from 'zod';

const blanks = /[\s\u00A0\u202F\u2009']/g;
const minus = /^[−–]/;

/** Readings of the text: a comma and a full stop may each be the mark of decimals or of thousands. */
const readings = (text: string): number[] => {
  const plain = text.trim().replace(minus, '-').replace(/\s*%$/, '');
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d{1,3}$/i.test(plain)) return [Number(plain)];
  if (!/^[+-]?\d[\d\s\u00A0\u202F\u2009'.,]*$/.test(plain)) return [];
  // Blanks part thousands or nothing: "12 5" is no number.
  if (/[\s\u00A0\u202F\u2009']/.test(plain) && !/^[+-]?\d{1,3}([\s\u00A0\u202F\u2009']\d{3})+([.,]\d+)?$/.test(plain)) return [];
  const joined = plain.replace(blanks, '').replace(/^\+/, '');
  const marks = joined.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(joined)];
  const last = joined.search(/[.,]\d*$/);
  const isGrouped = (whole: string, mark: string): boolean =>
    whole.split(mark).every((part, index) => (index === 0 ? /^-?[1-9]\d{0,2}$/ : /^\d{3}$/).test(part));
  const found: number[] = [];
  const [head, mark, tail] = [joined.slice(0, last), joined[last] ?? '', joined.slice(last + 1)];
  const other = mark === ',' ? '.' : ',';
  if (tail !== '' && !head.includes(mark) && (!head.includes(other) || isGrouped(head, other))) found.push(Number(`${head.replaceAll(other, '')}.${tail}`));
  if (!joined.includes(other) && isGrouped(joined, mark)) found.push(Number(joined.replaceAll(mark, '')));
  return found;
};

/** The number, or nothing when the text is none or could be two: "1.234" is one and a bit or a thousand, unless only one is allowed here. */
export const readNumber = (text: string, schema: z.ZodNumber): number | undefined => {
  const all = [...new Set(readings(text))].filter(Number.isFinite);
  if (all.length === 1) return all[0];
  const allowed = all.filter((one) => schema.safeParse(one).success);
  return allowed.length === 1 ? allowed[0] : undefined;
};

/** A number as text that can be read in one way only: three decimals get a fourth. */
export const writeNumber = (value: number): string => {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
};
