/** What the drawing of a visual model and its history have in common: the steps of the model, and the language of its texts. */
import { type ModelStep, modelSteps, type VisualModel } from '../../refinery/modelChanges.ts';
import { modelParts } from '../../refinery/modelRows.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import type { EntryView } from '../../site/entryView.ts';

/** The steps, the newest last; `textLang` is undefined when the texts are in the language of the page. */
export const modelView = (view: EntryView<'experiments'>, model: VisualModel): { steps: ModelStep[]; textLang: Lang | undefined } => ({
  steps: modelSteps(model),
  textLang: view.plain('', 'refinery', 'visualModel', modelParts.find((part) => typeof model[part] === 'string') ?? 'need').lang,
});
