/** Reads a number as people and spreadsheets write it, and says why when it can't be sure. */

export type ReadNumber = { value: number } | { fault: 'ambiguous' | 'date' | 'not-a-number' };

const months = 'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jan|feb|mar|apr|may|maj|jun|jul|aug|sep|okt|oct|nov|dec';

/** A day or a month with a year or a name: what spreadsheets make of numbers such as 14.5. */
const dateLike = new RegExp(
  `^(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\.?|\\d{4}-\\d{2}(-\\d{2})?|\\d{1,2}[./-](${months})\\p{L}*\\.?.*|(${months})\\p{L}*\\.?[ ./-]\\d{2,4})$`,
  'iu',
);

/**
 * `semicolons` tells that semicolons or tabs part the fields, so that points may part thousands. Blanks may part thousands;
 * a percent sign is left out. One mark followed by three digits could be thousands or decimals: that is ambiguous, but for a
 * point in a file whose fields are parted by commas, where a point is always a decimal mark.
 */
export const readNumber = (written: string, semicolons: boolean): ReadNumber => {
  const text = written
    .trim()
    .replace(/\s?%$/, '')
    .replace(/^[−–](?=\d)/, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))/gu, '');
  if (dateLike.test(text)) return { fault: 'date' };
  const [, sign = '', digits = ''] = /^([+-]?)([\d.,]*\d)$/.exec(text) ?? [];
  if (digits === '') return { fault: 'not-a-number' };
  const marks = digits.replace(/\d/g, '');
  const plain = (value: string): ReadNumber => {
    const number = Number(`${sign}${value}`);
    return Number.isFinite(number) ? { value: number } : { fault: 'not-a-number' };
  };
  if (marks === '') return plain(digits);
  if (marks.length === 1) {
    const [whole = '', part = ''] = digits.split(marks);
    const couldBeThousands = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return couldBeThousands && (marks === ',' || semicolons) ? { fault: 'ambiguous' } : plain(`${whole || '0'}.${part}`);
  }
  const last = marks.at(-1) ?? '';
  const thousands = marks.slice(0, -1);
  const other = last === ',' ? '.' : ',';
  // 1.234.567 holds thousands only; 1.234,5 holds both.
  if (marks === last.repeat(marks.length)) return isGrouped(digits, last) ? plain(digits.replaceAll(last, '')) : { fault: 'not-a-number' };
  const [whole = '', part = ''] = digits.split(last);
  return thousands === other.repeat(thousands.length) && isGrouped(whole, other) ? plain(`${whole.replaceAll(other, '')}.${part}`) : { fault: 'not-a-number' };
};

/** Are the digits in threes, but for the first group? */
const isGrouped = (digits: string, mark: string): boolean => {
  const [first = '', ...rest] = digits.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
};
