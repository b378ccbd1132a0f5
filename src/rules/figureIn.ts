interface Figure {
  text: string;
  offset: number;
}

/** The first figure of a paragraph that a reader would want a source for. */
export const figureIn = (paragraph: string): Figure | undefined => {
  if (!figure.test(paragraph)) return undefined;
  const found = figure.exec(withoutSilent(paragraph));
  return found ? { text: found[0].trim(), offset: found.index + found[0].search(/\S/) } : undefined;
};

/** Every such figure of a text, in order. */
export const figuresIn = (text: string): Figure[] =>
  [...withoutSilent(text).matchAll(new RegExp(figure, 'giu'))].map((found) => ({ text: found[0].trim(), offset: found.index + found[0].search(/\S/) }));

/** The text with spaces in place of what is no figure of its own; places stay. */
export const withoutSilent = (text: string): string => text.replace(silent, (match) => ' '.repeat(match.length));

/** Code, link targets, addresses, citations, and names that hold a number. */
const silent =
  /`[^`]*`|\]\([^)]*\)|https?:\/\/\S+|\[[^\]]*@[^\]]*\]|\b(?:Agenda|SDG|ISO|SFS|EN|nro|nr|no|vol|s|p|pp|§|art|luku|kapitel|chapter|section)\.?\s*\d[\d:.–-]*|\b(?:aged|ages|ålder|iältään)\s+\d+(?:\s?(?:–|-|to|till)\s?\d+)?/giu;

const number = '\\d{1,3}(?:[\\s\\u00A0\\u202F.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
const unit = '%|‰|€|\\$|£|milj\\.|(?:prosent|procent|per ?cent|promille|euro|miljo|miljard|million|billion)\\p{L}*';

/** A share or a sum of money, or a number with decimals or above twenty that is neither a year nor a part of a word. */
const figure = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:[€$£]\\s?(?:${number})|(?:${number})[\\s\\u00A0\\u202F]?(?:${unit})|\\d{1,3}(?:[\\s\\u00A0\\u202F]\\d{3})+|(?!(?:1[5-9]|20)\\d{2}(?![\\d]))(?:\\d+[.,]\\d+|[2-9]\\d|\\d{3,}))(?![\\d/]|[.,]\\d|\\.\\s?\\d|[–-](?:\\d+-)?\\p{L})`,
  'iu',
);
