/** Dates as people write them, made into the form that the files use (EDTF): YYYY, YYYY-MM or YYYY-MM-DD. */
import { locales } from '../i18n/formats.ts';
import { languages } from '../schema/vocabulary.ts';

const two = (text: string): string => text.padStart(2, '0');

type IsDay = (year: string, month: string, day: string) => boolean;

const isDay: IsDay = (year, month, day) => {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** Could a calendar have it, if all its months were as long as the longest? */
const looksLikeDay: IsDay = (_, month, day) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Names of the months in the three languages: in the nominative, as in a date, and cut to three letters. */
const monthNames: ReadonlyMap<string, string> = new Map(
  languages.flatMap((lang) =>
    Array.from({ length: 12 }, (_, index) => index).flatMap((index) => {
      const date = new Date(Date.UTC(2001, index, 5));
      const alone = new Intl.DateTimeFormat(locales[lang], { month: 'long', timeZone: 'UTC' }).format(date);
      const within = new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'long', timeZone: 'UTC' })
        .formatToParts(date)
        .find(({ type }) => type === 'month')?.value;
      const number = two(String(index + 1));
      return [alone, within ?? alone, ...(lang === 'fi' ? [] : [alone.slice(0, 3)])].map((name): [string, string] => [name.toLowerCase(), number]);
    }),
  ),
);

const partly = (year: string, month: string): string | undefined => (Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : undefined);

const read = (text: string, is: IsDay): string | undefined => {
  const whole = (year: string, month: string, day: string): string | undefined => (is(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined);
  const plain = text.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(plain);
  if (iso) {
    const [, year = '', month, day] = iso;
    return day ? whole(year, month ?? '', day) : month ? partly(year, month) : year;
  }
  const dotted = /^(?:(\d{1,2})\. ?)?(\d{1,2})\. ?(\d{4})$/.exec(plain);
  if (dotted) {
    const [, day, month = '', year = ''] = dotted;
    return day ? whole(year, month, day) : partly(year, month);
  }
  const monthAndYear = /^(\d{1,2})\/(\d{4})$/.exec(plain);
  if (monthAndYear) return partly(monthAndYear[2] ?? '', monthAndYear[1] ?? '');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (slashed) {
    const [, first = '', second = '', year = ''] = slashed;
    const possible = [...new Set([whole(year, second, first), whole(year, first, second)].filter((one) => one !== undefined))];
    return possible.length === 1 ? possible[0] : undefined;
  }
  const named = /^(?:(\d{1,2})\.? (?:of )?)?(\p{L}+)\.?,? (\d{4})$/u.exec(plain);
  const month = named && monthNames.get((named[2] ?? '').toLowerCase());
  if (!named || !month) return undefined;
  return named[1] ? whole(named[3] ?? '', month, named[1]) : `${named[3]}-${month}`;
};

/** The date, or nothing when the text is none, does not exist, or could be two: "3/4/2019" is in March or in April. */
export const readDate = (text: string): string | undefined => read(text, isDay);

/** The same, but for days that no calendar has: "31.2.2019" is 2019-02-31, of which the schema can say what is wrong with it. */
export const writtenDate = (text: string): string | undefined => readDate(text) ?? read(text, looksLikeDay);
