/** What Snowball's Swedish stem leaves apart: "hållbar" and "hållbarhet", "invånare" and "invånarna", "förmåga" and "förmågor". */

const endings: readonly (readonly [RegExp, string])[] = [
  // "segregation", "segregerad", "segregering".
  [/(.{4})(?:ation|ering|erad|erat|er|ator)$/, '$1'],
  [/(.{3})(?:ning|ing|het)$/, '$1'],
  [/(.{3})mm$/, '$1m'],
  [/(.{3})nn$/, '$1n'],
  [/(.{3})[aeo]$/, '$1'],
];

/** The root of a folded Swedish stem. */
export const swedishRoot = (stem: string): string => endings.reduce((root, [ending, instead]) => root.replace(ending, instead), stem);
