/** The sheet on which concepts are laid out, in units of the drawing: as large as their labels need. */

export interface Sheet {
  width: number;
  height: number;
}

/** Room that a concept with its label takes. */
export const room = { width: 138, height: 62 } as const;

/** Distance of the outermost concepts from the edge. */
export const margin = 72;

/** A sheet for so many concepts. */
export const sheetFor = (count: number): Sheet => {
  const scale = Math.sqrt(Math.max(1, count / 24));
  return { width: Math.round(1000 * scale), height: Math.round(760 * scale) };
};
