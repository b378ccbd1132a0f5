/** The sheet on which concepts are laid out, in units of the drawing. */
export const sheet = { width: 1000, height: 760, margin: 70 } as const;
