/** The rules of choosing columns to compare. */

/** Columns to show, `most` at most: the chosen ones, or all (undefined) while there is nothing to compare them with. */
export const shownColumns = (chosen: readonly string[], most: number): readonly string[] | undefined => (chosen.length < 2 ? undefined : chosen.slice(0, most));

/** What is said of a choice of so many columns; `some` holds the number as `{n}`. */
export const textOf = (count: number, words: { all: string; oneMore: string; some: string }): string =>
  count === 0 ? words.all : count === 1 ? words.oneMore : words.some.replace('{n}', String(count));
