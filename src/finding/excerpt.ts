/** The place of a page that says most of what was asked for, and the sections that speak of it. */
import type { Matcher } from './matcher.ts';
import type { Section } from './page.ts';
import { wordsOf } from './words.ts';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Length of an excerpt from which on nothing is added, and to which it is cut, in letters. */
const length = { enough: 120, most: 280 } as const;

/** Most sections that are named. */
const mostSections = 3;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…”])\s+(?=[\p{Lu}”"(])/u).filter(Boolean);

/** The text with the query's words marked. */
export const markedParts = (text: string, match: Matcher): ExcerptPart[] => {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (match(word.text) === undefined) continue;
    if (word.start > at) parts.push({ text: text.slice(at, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
};

/** How many different words of the query a text has, and how many times in all. */
const richness = (text: string, match: Matcher): { different: number; all: number } => {
  const found = wordsOf(text).flatMap((word) => match(word.text) ?? []);
  return { different: new Set(found).size, all: found.length };
};

/** Cuts a long sentence around its first marked word, at words. */
const cut = (text: string, match: Matcher): string => {
  if (text.length <= length.most) return text;
  const first = wordsOf(text).find((word) => match(word.text) !== undefined)?.start ?? 0;
  const from = first < length.most * 0.7 ? 0 : text.indexOf(' ', first - length.most / 3) + 1;
  const end = text.lastIndexOf(' ', from + length.most);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)} …`;
};

/** The sentence with most of the words, and the next one when it is short; undefined when no sentence has any. */
export const excerptOf = (sections: readonly Section[], match: Matcher): ExcerptPart[] | undefined => {
  let best: { text: string; score: number } | undefined;
  for (const { id, text } of sections) {
    // A reference is one sentence, however many full stops stand in it.
    const sentences = id === 'reference' ? [text] : sentencesOf(text);
    for (const [index, sentence] of sentences.entries()) {
      const { different, all } = richness(sentence, match);
      const score = different * 10 + Math.min(all, 3);
      if (different === 0 || (best && score <= best.score)) continue;
      best = { text: sentence.length < length.enough ? [sentence, sentences[index + 1]].filter(Boolean).join(' ') : sentence, score };
    }
  }
  return best && markedParts(cut(best.text, match), match);
};

/** The sections with a heading that have most of the words, in the order of the page. */
export const sectionsWith = (sections: readonly Section[], match: Matcher): Section[] => {
  const rich = sections
    .filter(({ id, heading }) => id && heading)
    .map((section) => ({ section, ...richness(`${section.heading} ${section.text}`, match) }))
    .filter(({ all }) => all > 0);
  const best = new Set([...rich].sort((a, b) => b.different - a.different || b.all - a.all).slice(0, mostSections));
  return rich.filter((one) => best.has(one)).map(({ section }) => section);
};
