/** Numbers, dates and lists as each language writes them. */
import type { Lang } from '../schema/vocabulary.ts';

/** Locales of the site: Swedish as in Finland, English as in Britain. */
export const locales: Record<Lang, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Made once a language: making one takes longer than thousands of uses. */
const once = <T>(make: (locale: string) => T): ((lang: Lang) => T) => {
  const made = new Map<Lang, T>();
  return (lang) => {
    const one = made.get(lang) ?? make(locales[lang]);
    made.set(lang, one);
    return one;
  };
};

/** The text with its first letter as a capital, as headings and sentences begin. */
export const capital = (lang: Lang, text: string): string => text.charAt(0).toLocaleUpperCase(locales[lang]) + text.slice(1);

const months: Record<Lang, (month: Date) => string> = {
  fi: (month) => new Intl.DateTimeFormat('fi-FI', { month: 'long', timeZone: 'UTC' }).format(month),
  sv: (month) => new Intl.DateTimeFormat('sv-FI', { month: 'long', timeZone: 'UTC' }).format(month),
  en: (month) => new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(month),
};

/** A number with the given decimals; none are added to or cut from what the decimals say. */
export const formatNumber = (lang: Lang, value: number, decimals = 0): string =>
  new Intl.NumberFormat(locales[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** A date as exact as it is given: 2019, toukokuu 2019, 15.5.2019. */
export const formatDate = (lang: Lang, edtf: string): string => {
  const [year = '', month, dayOfMonth] = edtf.split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1)));
  if (!dayOfMonth) return `${months[lang](date)} ${year}`;
  return new Intl.DateTimeFormat(locales[lang], lang === 'fi' ? { dateStyle: 'short', timeZone: 'UTC' } : { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};

/** A span of time: 2019, 2019–2021, 2019–. */
export const formatPeriod = (lang: Lang, period: { start: string; end?: string | undefined }, ongoing: boolean): string => {
  const start = formatDate(lang, period.start);
  if (period.end === period.start) return start;
  if (!period.end) return ongoing ? `${start}–` : start;
  const end = formatDate(lang, period.end);
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}–${end}` : `${start} – ${end}`;
};

/** A span of time by its years alone: 2019, 2019–2021, 2019–. */
export const formatYears = (period: { start: string; end?: string | undefined }, ongoing: boolean): string => {
  const year = (edtf: string): string => edtf.slice(0, 4);
  if (!period.end) return ongoing ? `${year(period.start)}–` : year(period.start);
  return year(period.start) === year(period.end) ? year(period.start) : `${year(period.start)}–${year(period.end)}`;
};

const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Items joined as a list: "a, b ja c". */
export const formatList = (lang: Lang, items: readonly string[]): string => lists(lang).format(items);

const countries = once((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languageNames = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** Name of a country from its ISO 3166-1 code. */
export const countryName = (lang: Lang, code: string): string => countries(lang).of(code) ?? code;

/** Name of a language from its two-letter code. */
export const languageName = (lang: Lang, code: string): string => languageNames(lang).of(code) ?? code;

/** Order of words in a language, å ä ö last in Finnish and Swedish. */
export const collator: (lang: Lang) => Intl.Collator = once((locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));
