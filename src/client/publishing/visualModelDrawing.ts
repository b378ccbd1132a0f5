/** The visual model in the form's preview, drawn by the code that draws it in the build. */
import { visualModel } from '../../charts/visualModel.ts';
import { refineryTexts } from '../../i18n/refinery.ts';
import { modelRows } from '../../refinery/modelRows.ts';
import { isRecord } from '../../schema/walk.ts';
import type { FormContext } from './formContext.ts';

/** Texts of a part as they are typed: one text, or items that each have one. */
const textsOf = (value: unknown): { text: string }[] => {
  const items: unknown[] = Array.isArray(value) ? value : [{ text: value }];
  return items.flatMap((item) => (isRecord(item) && typeof item['text'] === 'string' && item['text'].trim() !== '' ? [{ text: item['text'] }] : []));
};

/** The drawing at two widths; undefined while nothing of the model is written. */
export const visualModelDrawing = (context: FormContext, value: unknown): HTMLElement | undefined => {
  if (!isRecord(value)) return undefined;
  const words = refineryTexts[context.lang].model;
  const data = modelRows((name) => ({ name, label: words.parts[name], items: textsOf(value[name]) }));
  if ([...data.chain.flat(), ...data.beside].every(({ items }) => items.length === 0)) return undefined;
  const figure = document.createElement('div');
  figure.className = 'chart-frame';
  figure.innerHTML = [720, 340]
    .map((width) => visualModel(data, { id: 'preview-model', title: words.title(context.words.preview.title), desc: words.desc, width, words }).svg)
    .join('');
  return figure;
};
