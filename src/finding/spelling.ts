/** Known words that are spelt nearly like a word that is not known. */
import { fold } from './fold.ts';

/** Edits that a word of a length may be away: one up to eight letters, two from there on. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** Letters to insert, leave out, change, or swap with the next to make one word of the other; `limit + 1` when there are more. */
export const editsBetween = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
};

/** The known words nearest to a folded word, at most `most`; of equally near ones, earlier in the list first. `stemOf` lets an inflected form meet a base form. */
export const nearWords = (word: string, known: readonly string[], stemOf: (word: string) => string, most = 3): string[] => {
  const stem = stemOf(word);
  const limits = { word: allowed(word.length), stem: allowed(stem.length) };
  return known
    .flatMap((candidate, order) => {
      const folded = fold(candidate);
      const whole = editsBetween(word, folded, limits.word);
      const stems = editsBetween(stem, stemOf(folded), limits.stem);
      const isNear = whole <= limits.word || (stems <= limits.stem && stem.length > 4);
      // A first letter is seldom wrong.
      const first = folded[0] === word[0] ? 0 : 0.75;
      return isNear ? [{ candidate, order, distance: Math.min(whole + 0.1, stems + 0.2) + first }] : [];
    })
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .filter(({ distance }, _index, all) => distance <= (all[0]?.distance ?? 0) + 0.15)
    .slice(0, most)
    .map(({ candidate }) => candidate);
};
