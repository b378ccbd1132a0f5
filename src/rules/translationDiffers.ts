/** A translation that states another figure, or leans on other sources, than its source text does. */
import { placeIn } from '../graph/build.ts';
import { keyedPath } from '../graph/keyed.ts';
import type { EntryText } from '../graph/texts.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import type { Entry } from '../schema/entry.ts';
import { figuresIn, withoutSilent } from './figureIn.ts';
import type { EntryRule } from './rule.ts';

export const translationDiffers: EntryRule<'translation-differs'> = {
  name: 'translation-differs',
  level: 'warning',
  scope: 'entry',
  *find({ entry, texts, markdown }) {
    const sources = new Map(texts.filter(({ file }) => file === entry.file).map((text) => [placeOf(entry, text), text]));
    for (const text of texts) {
      const source = text.file === entry.file ? undefined : sources.get(placeOf(entry, text));
      if (!source) continue;
      const where = placeIn(text, 0, '');
      const figures = differenceOf(weightyNumbers(source), allNumbers(source), weightyNumbers(text), allNumbers(text));
      if (figures) yield { where, params: { kind: 'figure', ...figures } };
      const [theirs, ours] = [citedIn(source, markdown), citedIn(text, markdown)];
      const citations = text.markdown ? differenceOf(theirs, theirs, ours, ours) : undefined;
      if (citations) yield { where, params: { kind: 'citation', ...citations } };
    }
  },
};

const placeOf = (entry: Entry, { file, path }: EntryText): string => {
  const data = file === entry.file ? entry.data : Object.values(entry.translations).find((one) => one.file === file)?.fields;
  return path ? keyedPath(data, path) : 'body';
};

type Sayings = ReadonlyMap<string, string>;

/** What weighs in one text and is nowhere in the other, as written. */
const differenceOf = (source: Sayings, allOfSource: Sayings, own: Sayings, allOfOwn: Sayings): { missing: string[]; extra: string[] } | undefined => {
  const missing = [...source].flatMap(([key, written]) => (allOfOwn.has(key) ? [] : [written]));
  const extra = [...own].flatMap(([key, written]) => (allOfSource.has(key) ? [] : [written]));
  return missing.length + extra.length > 0 ? { missing, extra } : undefined;
};

/** Digits without separators: 1,5 and 1.5, 50 000 and 50,000 are the same in two languages. */
const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Days of a month are written as a number in one language and with the month's name in another. */
const dayAndMonth = /\b\d{1,2}\.\s?\d{1,2}\.(?!\d{1,2}\b)/g;

/** Decades and centuries, which languages count in other ways. */
const century = /\b\d{3,4}(?:-?(?:luku|luvu|luvo|tale?t)\p{L}*|s\b)/giu;

/** What is no text: link targets, addresses, citations with their locators. */
const machinery = /\]\([^)]*\)|https?:\/\/\S+|\[[^\]]*@[^\]]*\]/g;

/** Every number, with dates taken whole and taken apart: "15.5.2019" holds 2019, "WCAG 2.2." holds 2.2. */
const allNumbers = ({ source }: EntryText): Sayings => {
  const text = source.replace(machinery, ' ');
  return new Map([text, text.replace(dayAndMonth, ' ')].flatMap((one) => (one.match(number) ?? []).map((written) => [digitsOf(written), written])));
};

const number = /\d+(?:[\s\u00A0\u202F]\d{3}(?!\d)|[.,]\d+)*/g;

/** Shares and sums above ten, years, decimals, and numbers above 31; smaller ones may be written as words or be dates. */
const weightyNumbers = ({ source }: EntryText): Sayings => {
  const text = withoutSilent(source).replace(dayAndMonth, ' ').replace(century, ' ');
  const years = text.match(/\b(?:1[5-9]|20)\d{2}\b/g) ?? [];
  const figures = figuresIn(text)
    .map((figure) => figure.text)
    .filter((written) => (/^\d+$/.test(written) ? Number(written) > 31 : /\d[.,]\d/.test(written) || Number(digitsOf(written)) > 10));
  return new Map([...figures, ...years].map((written) => [digitsOf(written), written]));
};

const citedIn = ({ source }: EntryText, markdown: (source: string) => MarkdownFacts): Sayings =>
  new Map((source.includes('@') ? markdown(source).citations : []).flatMap(({ items }) => items.map(({ key }) => [key, `@${key}`])));
