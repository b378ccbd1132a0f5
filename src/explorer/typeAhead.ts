/** Which item of a list the letters that a reader types lead to (ARIA authoring practices). */

/**
 * The item that begins with what was typed, looked for from the one in focus and from the top again after the last. One letter, typed once or
 * several times, goes on to the next item that begins with it; several letters stay where they are while they fit. Undefined when nothing fits.
 */
export const typeAhead = (names: readonly string[], at: number, typed: string): number | undefined => {
  const wanted = typed.toLocaleLowerCase();
  const isOneLetter = new Set(wanted).size === 1;
  const begins = isOneLetter ? wanted.slice(0, 1) : wanted;
  const from = isOneLetter ? at + 1 : at;
  return names.map((_, index) => (from + index) % names.length).find((index) => names[index]?.trim().toLocaleLowerCase().startsWith(begins));
};
