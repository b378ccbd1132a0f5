/** Which parts of a visual model stand in which row: from the need to the impact, with assumptions and risks below. */
import type { ModelEntry, VisualModelData } from './visualModel.ts';

const chain = [
  ['need', 'audience'],
  ['activities', 'resources', 'outputs'],
  ['change', 'impact'],
] as const;
const beside = ['assumptions', 'risks'] as const;

/** Name of a part of the model. */
export type ModelPartName = (typeof chain)[number][number] | (typeof beside)[number];

/** The drawing's data from the items and the heading of each part. */
export const visualModelParts = (itemsOf: (name: ModelPartName) => readonly ModelEntry[], labelOf: (name: ModelPartName) => string): VisualModelData => {
  const part = (name: ModelPartName) => ({ name, label: labelOf(name), items: itemsOf(name) });
  return { chain: chain.map((row) => row.map(part)), beside: beside.map(part) };
};
