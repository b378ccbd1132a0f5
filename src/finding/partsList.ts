/** The list of Finnish compound parts from what a morphological analyser says of words. */
import { fold } from './fold.ts';
import { keyOf } from './keyOf.ts';

/** Shortest noun that may stand last though no compound of the texts ends with it, in letters. */
const shortestNoun = 5;

/** Words in lines of at most so many letters, so that a change shows where it is. */
const wrapped = (words: Iterable<string>): string =>
  [...words].sort().reduce((text, word) => {
    const line = text.length - text.lastIndexOf('\n') - 1;
    return text === '' ? word : `${text}${line + word.length > 118 ? '\n' : ' '}${word}`;
  }, '');

/** From lines `word, class, lengths of its parts` (with tabs) the file: parts that stand first, an empty line, keys of those that stand last. */
export const partsList = (lines: readonly string[]): string => {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const line of lines) {
    const [word = '', kind, lengths = ''] = line.split('\t');
    const folded = fold(word);
    const parts = lengths.split(',').map(Number);
    if (parts.reduce((sum, length) => sum + length, 0) !== folded.length) continue;
    let at = 0;
    const cut = parts.map((length) => {
      at += length;
      return folded.slice(at - length, at);
    });
    for (const part of cut.slice(0, -1)) if (part.length > 2) firsts.add(part);
    const last = cut.at(-1) ?? '';
    if (cut.length > 1 || (kind === 'nimisana' && folded.length >= shortestNoun)) lasts.add(keyOf(last, 'fi'));
  }
  return `${wrapped(firsts)}\n\n${wrapped([...lasts].filter((key) => key.length > 2))}\n`;
};
