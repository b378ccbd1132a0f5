/** The limits that a PxWeb interface states of itself. */
import { z } from 'zod';

const limits = z.union([z.looseObject({ maxValues: z.int().positive() }), z.looseObject({ maxDataCells: z.int().positive() })]);

/** Statistics Finland's own figure, for interfaces that tell none. */
const usual = 100_000;

/** Cells that one query may ask for: `maxValues` of API v1, `maxDataCells` of v2. */
export const mostCellsOf = (text: string): number => {
  try {
    const found = limits.parse(JSON.parse(text));
    return Number('maxValues' in found ? found.maxValues : found.maxDataCells);
  } catch {
    return usual;
  }
};
