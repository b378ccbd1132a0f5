/** Small letters without diacritics: what a reader types on any keyboard meets what stands on the page. */

/** Letters whose mark is part of the letter, so that decomposing leaves them as they are. */
const whole: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ß: 'ss', ı: 'i', '’': "'", ʼ: "'" };

/** Folds a text: "Jyväskylä" and "JYVASKYLA" become "jyvaskyla". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœđðþłßı’ʼ]/g, (letter) => whole[letter] ?? letter);
