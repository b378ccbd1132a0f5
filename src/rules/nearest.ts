/** Finds what an author most likely meant: the closest of the words that exist, or nothing when none is close. */
export const nearest = <T>(word: string, candidates: Iterable<T>, textOf: (candidate: T) => string): T | undefined => {
  const wanted = fold(word);
  let best: { candidate: T; distance: number } | undefined;
  const limit = wanted.length < 3 ? 0 : Math.max(1, Math.min(4, Math.floor(wanted.length / 4)));
  for (const candidate of candidates) {
    const text = fold(textOf(candidate));
    const most = best ? best.distance - 1 : limit;
    if (most < 0) break;
    const distance = editDistance(wanted, text, most);
    if (distance <= most) best = { candidate, distance };
  }
  return best?.candidate;
};

/** Small letters without diacritics, blanks and underscores as hyphens. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, '-');

/** Optimal string alignment distance (insertions, deletions, substitutions, neighbours swapped); `most + 1` when it is greater than `most`. */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
