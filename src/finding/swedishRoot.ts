/** What Snowball's Swedish stem leaves apart: "hållbar" and "hållbarhet", "värde" and "värdet", "segregation" and "segregerad". */

/** Endings, in the order in which they are taken off. */
const endings: readonly (readonly [RegExp, string])[] = [
  // Neuter: "värdet", "hållbart"; "universitet" keeps its own.
  [/(.{3})(?<!it)et$/, '$1'],
  [/(.{4}[glnr])t$/, '$1'],
  // "Segregation", "segregerad", "segregering"; "indikator", "indikatorer".
  [/(.{4})(?:ation|ering|erad|erat|er|ator|at)$/, '$1'],
  // Snowball takes "hållbar" for a plural, and "hållbarhet" to "hållbar".
  [/(.{3})(?:ar|er|or)$/, '$1'],
  [/(.{3})(?:ning|ing|het)$/, '$1'],
  [/(.{3})mm$/, '$1m'],
  [/(.{3})nn$/, '$1n'],
  [/(.{3})[aeo]$/, '$1'],
];

/** The root of a folded Swedish stem. */
export const swedishRoot = (stem: string): string => endings.reduce((root, [ending, instead]) => root.replace(ending, instead), stem);
