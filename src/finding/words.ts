/** The words of a text, folded, each with its place. */
import { fold } from './fold.ts';
import { isStopWord } from './stopWords.ts';

export interface Word {
  /** Folded. */
  text: string;
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Written in capitals alone: an abbreviation is no stop word, "WHO" is not "who". */
  isCapitals: boolean;
}

/** Letters and digits; an apostrophe inside belongs to the word, and a possessive 's does not. */
const pattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Takes off what an apostrophe joins: the English possessive, a Finnish case after a foreign name. */
const withoutTail = (word: string): string => word.replace(/'.*$/, '');

/** Every word in its order; "co-creation" is two words. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: withoutTail(fold(match[0])),
    start: match.index,
    end: match.index + match[0].length,
    isCapitals: /^\p{Lu}{2,}$/u.test(match[0]),
  }));

/** Words that a hyphen joins, written together: "co-creation" is also found as "cocreation"; "so-called" says nothing either way. */
export const joinedWords = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)+/gu)]
    .filter((match) => !wordsOf(match[0]).some(isStopWord))
    .map((match) => fold(match[0].replace(/[-‐‑]/g, '')));
