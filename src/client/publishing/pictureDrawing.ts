/** The team's own picture in the form's preview, as the page shows it. */
import { isGroup, textAt } from '../../authoring/typed.ts';
import { element } from './element.ts';
import type { FormContext } from './formContext.ts';
import { pictureView } from './pictureView.ts';

/** The picture; nothing when it is not at hand. */
export const pictureDrawing = (context: FormContext, value: unknown): HTMLElement | undefined => {
  const refinery = context.entry.fields['refinery'];
  const alt = textAt(isGroup(refinery) ? refinery['visualModel'] : undefined, 'pictureText');
  const image = typeof value === 'string' ? pictureView(context, value, alt) : undefined;
  return image && element('figure', { class: 'own-picture' }, [image]);
};
