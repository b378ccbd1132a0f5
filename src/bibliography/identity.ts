/** When two records speak of the same work: the same DOI, the same ISBN, the same title and year, or the same address. */
import type { Work } from './toWork.ts';

/** A DOI without its address, in lower case: DOIs do not tell cases apart. */
export const normalDoi = (text: string): string =>
  text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase();

/** ISBNs of a field as thirteen digits. Check digit of the longer form: ISO 2108. */
export const isbnsOf = (text: string): string[] =>
  (text.match(/(?:97[89][ -]?)?(?:\d[ -]?){9}[\dXx]/g) ?? []).map((found) => {
    const digits = found.replace(/[ -]/g, '').toUpperCase();
    if (digits.length === 13) return digits;
    const body = `978${digits.slice(0, 9)}`;
    const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });

/** A title as letters and digits only, without case and marks, so that punctuation and a missing diacritic do not part it from itself. */
export const normalTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A web address without what says nothing of the page: scheme, `www`, a trailing slash. */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '');

/** Types that are a whole book; a chapter shares the ISBN of its book and is another work. */
const whole: ReadonlySet<string> = new Set(['book', 'report', 'thesis']);

/** Keys under which the work is the same as another; strongest first. */
export const identitiesOf = (work: Work): string[] => [
  ...(work.DOI ? [`doi:${normalDoi(work.DOI)}`] : []),
  ...(work.ISBN && whole.has(work.type) ? isbnsOf(work.ISBN).map((isbn) => `isbn:${isbn}`) : []),
  `title:${work.issued?.slice(0, 4) ?? ''}:${normalTitle(work.title)}`,
  ...(work.URL && !work.DOI ? [`url:${bareAddress(work.URL)}`] : []),
];

/** Says that the works differ although a title or an ISBN is the same: each has a DOI of its own, or a chapter meets its book. */
export const isOther = (a: Work, b: Work): boolean =>
  (a.DOI !== undefined && b.DOI !== undefined && normalDoi(a.DOI) !== normalDoi(b.DOI)) || (a.type === 'chapter') !== (b.type === 'chapter');
