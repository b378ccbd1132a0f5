/** Reads a year, a month or a day as people and spreadsheets write it, and says why when it can't be sure. */

export type ReadPeriod = { period: string } | { fault: 'ambiguous' | 'serial' | 'not-a-period'; meant?: string | undefined };

const pad = (part: string): string => part.padStart(2, '0');

/** The day as YYYY-MM-DD, when there is such a day. */
const dayOf = (year: string, month: string, day: string): ReadPeriod => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? { period: text } : { fault: 'not-a-period' };
};

const monthOf = (year: string, month: string): ReadPeriod =>
  Number(month) >= 1 && Number(month) <= 12 ? { period: `${year}-${pad(month)}` } : { fault: 'not-a-period' };

/** Day 0 of spreadsheets' serial numbers, in milliseconds; it is off by one before March 1900, which no follow-up reaches. */
const serialStart = Date.UTC(1899, 11, 30);

/**
 * Understands 2021, 2021-05, 2021-05-12, 5/2021, 05.2021 and 12.5.2021 (day first, as Finnish and Swedish write it). With slashes
 * a day and a month can't be told apart unless one is above twelve. A five-digit number is what a spreadsheet counts days with.
 */
export const readPeriod = (written: string): ReadPeriod => {
  const text = written.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T00:00(?::00)?.*)?$/.exec(text);
  if (iso) {
    const [, year = '', month, day] = iso;
    return day !== undefined && month !== undefined ? dayOf(year, month, day) : month !== undefined ? monthOf(year, month) : { period: year };
  }
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? undefined;
  if (month) return monthOf(month[2] ?? '', month[1] ?? '');
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return dayOf(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) {
    const [, first = '', second = '', year = ''] = slashed;
    if (first === second || Number(second) > 12) return dayOf(year, first, second);
    return Number(first) > 12 ? dayOf(year, second, first) : { fault: 'ambiguous' };
  }
  if (/^\d{5}$/.test(text)) return { fault: 'serial', meant: new Date(serialStart + Number(text) * 86_400_000).toISOString().slice(0, 10) };
  return { fault: 'not-a-period' };
};
