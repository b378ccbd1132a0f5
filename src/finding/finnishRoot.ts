/**
 * What Snowball's Finnish stem leaves apart: consonant gradation (kaupunk-, kaupung-), stems of one noun (osallisuus, osallisuud-,
 * osallisuut-, osallisuuks-) and stem vowels (asukkaa-, asukka-). The root is a key to meet at, not a word to show.
 */

/** Strong and weak grades at the end of a stem, brought to one letter or pair; in this order. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/(.)\1$/, '$1'],
  [/n[kg]$/, 'nk'],
  [/nt$/, 'n'],
  [/mp$/, 'm'],
  [/l[tk]$/, 'l'],
  [/r[tk]$/, 'r'],
  [/hd$/, 'ht'],
  [/([aeiouy])p$/, '$1v'],
  [/uk$/, 'uv'],
  // "eriytyminen", "eriytymisen".
  [/in$/, 'is'],
  // "osallisuus", "osallisuuden", "osallisuutta", "osallisuuksia"; "tieto", "tiedon".
  [/([aeiouy])(?:ks|st|[dst])$/, '$1s'],
];

/** What Snowball leaves of an ending: "kaupunkeih(in)". */
const leftOver = /(?<=[aeiouy][^aeiouy]+[aeiouy]+)h$/;

const longVowel = /(aa|ee|ii|oo|uu|yy)(?=s$)/;

/** Without the i of the plural and the last vowel, as long as three letters stay. */
const withoutVowels = (stem: string): string => {
  const singular = stem.length > 4 ? stem.replace(/(?<=[aeouy])i$/, '') : stem;
  const short = singular.replace(/(?:([aeiouy])\1|[aeiouy])$/, '');
  return short.length >= 3 ? short : singular;
};

/** The root of a folded Finnish stem. */
export const finnishRoot = (stem: string): string => {
  if (stem.length < 4) return stem;
  // "asukas", "asukkaan".
  const noun = (/[^aeiouy]as$/.test(stem) && stem.length > 5 ? stem.slice(0, -2) : stem).replace(leftOver, '');
  const graded = grades.reduce((root, [ending, instead]) => (root.length > 2 ? root.replace(ending, instead) : root), withoutVowels(noun));
  return graded.replace(/([ptk])\1/g, '$1').replace(longVowel, (pair) => pair[0] ?? pair);
};
