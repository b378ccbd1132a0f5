/** Where the preview's drawings are plugged in; the list of what the field holds follows each of them. */
import type { FormContext } from './formContext.ts';
import { pictureDrawing } from './pictureDrawing.ts';
import { visualModelDrawing } from './visualModelDrawing.ts';

/** Draws the value of a field; nothing leaves it to the list. */
type Drawing = (context: FormContext, value: unknown) => HTMLElement | undefined;

/** Drawings by the path of the field, without numbers of items: `refinery.visualModel`. */
export const drawings: ReadonlyMap<string, Drawing> = new Map([
  ['refinery.visualModel', visualModelDrawing],
  ['refinery.visualModel.picture', pictureDrawing],
]);
