/** What Porter's English stem leaves apart: British and American spelling, "resilient" and "resilience", "stigmatise" and "stigmatization". */

const endings: readonly (readonly [RegExp, string])[] = [
  [/our$/, 'or'],
  [/ou(?=rhood)/, 'o'],
  [/(.{4})i[sz]$/, '$1'],
  [/(.{3})atori$/, '$1'],
  [/(.{3})ifi$/, '$1if'],
  // "Safety", "safe".
  [/(.{3})eti$/, '$1e'],
  [/(.{4})(?:e|i|y)$/, '$1'],
];

/** The root of an English stem. */
export const englishRoot = (stem: string): string => endings.reduce((root, [ending, instead]) => root.replace(ending, instead), stem);
