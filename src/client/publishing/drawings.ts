/** Where the preview's drawings are plugged in, such as a visual model as a diagram; without one, a field is shown as a list of what it holds. */
import type { FormContext } from './formContext.ts';

/** Draws the value of a field; nothing leaves it to the list. */
type Drawing = (context: FormContext, value: unknown) => HTMLElement | undefined;

/** Drawings by the path of the field, without numbers of items: `refinery.visualModel`. */
export const drawings: ReadonlyMap<string, Drawing> = new Map();
