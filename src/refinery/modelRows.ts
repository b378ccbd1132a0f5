/** Which parts a visual model has and in which rows they are read: from the need to the impact, then what stands beside. */

const chain = [
  ['need', 'audience'],
  ['activities', 'resources', 'outputs'],
  ['change', 'impact'],
] as const;
const beside = ['assumptions', 'risks'] as const;

export type ModelPartName = (typeof chain)[number][number] | (typeof beside)[number];

/** The parts in the order in which they are read. */
export const modelParts: readonly ModelPartName[] = [...chain.flat(), ...beside];

/** What is made of each part, in the rows in which a drawing shows them. */
export const modelRows = <T>(made: (name: ModelPartName) => T): { chain: T[][]; beside: T[] } => ({
  chain: chain.map((row) => row.map(made)),
  beside: beside.map(made),
});
