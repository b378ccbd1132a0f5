/** A field that names a file beside the entry: chosen from the device, dropped on it, or one of those that are there. */
import type { FormField } from '../../authoring/formField.ts';
import { observationsFile } from '../../authoring/observations.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { fileFacts } from '../../reading/fileFacts.ts';
import { sizeLimits } from '../../reading/limits.ts';
import { readLimit } from './attachedFiles.ts';
import { button, element } from './element.ts';
import { describedBy, groupFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { pictureView } from './pictureView.ts';
import { shrinkPicture } from './shrinkPicture.ts';
import { controlId, type Slot, textOf } from './slot.ts';

const pictures = '.svg,.jpg,.jpeg,.png,.webp,.avif';

/** Files that lie beside the entry or were put there, and may be named in it. */
const filesBeside = ({ entry }: FormContext): string[] => [
  ...Object.keys(entry.existing?.files ?? {}).filter((name) => !/\.mdx?$/.test(name) && name !== observationsFile),
  ...(entry.attached ?? []).map(({ name }) => name),
];

/** "piha.jpg, 340 kt, 1 200 × 800 kuvapistettä": what the person has chosen. */
const factsOf = (context: FormContext, name: string): string => {
  const { words, lang, entry, files } = context;
  const bytes = files.of(entry, name);
  if (!bytes) return files.addressOf(entry, name) ? words.files.there(name) : words.files.lost(name);
  const { width, height } = fileFacts(bytes);
  const number = (value: number): string => formatNumber(lang, value);
  const size = words.files.size(number(Math.ceil(bytes.length / 1000)));
  return [name, size, ...(width && height ? [words.files.pixels(number(width), number(height))] : [])].join(', ');
};

/** The field with its file and what can be done to it. */
export const fileControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement => {
  const { words } = context;
  const id = `${controlId(slot.path)}-file`;
  const isPicture = name === 'picture';
  const status = element('p', { class: 'field-help', role: 'status' });
  const view = element('div', { class: 'file-view' });
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const put = (file: string): void => {
    slot.set(file);
    context.changed();
    show();
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > readLimit) return tell(words.files.tooLarge(chosen.name, formatNumber(context.lang, Math.round(chosen.size / 1_000_000))));
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const given = await context.files.add(context.entry, chosen.name, bytes);
    put(given);
    tell(words.files.added(given));
  };
  const shrink = async (): Promise<void> => {
    const from = textOf(slot);
    const bytes = context.files.of(context.entry, from);
    const small = bytes && (await shrinkPicture(bytes, sizeLimits.picture));
    if (!small) return tell(words.files.notShrunk);
    put(await context.files.add(context.entry, from.replace(/\.[^.]*$/, '.jpg'), small));
    tell(words.files.shrunk(formatNumber(context.lang, Math.ceil(small.length / 1000))));
    view.querySelector('button')?.focus();
  };
  const input = element('input', { id, type: 'file', accept: isPicture ? pictures : `${pictures},.csv,.pdf`, 'aria-describedby': describedBy(slot.path) }, [], {
    change: () => void take(input.files?.[0]),
  });
  const beside = element('select', { 'aria-label': words.files.beside }, [], { change: () => put(beside.value) });
  const remove = (): void => {
    put('');
    tell(words.files.removed);
    input.value = '';
    input.focus();
  };
  const show = (): void => {
    const file = textOf(slot);
    const bytes = context.files.of(context.entry, file);
    const canShrink = bytes !== undefined && ['jpg', 'png', 'webp', 'avif'].includes(fileFacts(bytes).type ?? '');
    view.replaceChildren();
    if (file !== '') {
      const image = pictureView(context, file, '');
      view.append(
        ...(image ? [image] : []),
        element('p', {}, [factsOf(context, file)]),
        element('div', { class: 'step-buttons' }, [canShrink && button(words.files.shrink, () => void shrink()), button(words.files.remove(file), remove)]),
      );
    }
    const names = [...new Set([...filesBeside(context), ...(file === '' ? [] : [file])])];
    beside.replaceChildren(element('option', { value: '' }, [words.files.beside]), ...names.map((one) => element('option', { value: one }, [one])));
    beside.value = file;
    beside.hidden = filesBeside(context).every((one) => one === file);
  };
  const drop = element(
    'div',
    { class: 'file-drop' },
    [
      element('label', { for: id }, [isPicture ? words.files.choosePicture : words.files.choose]),
      input,
      element('p', { class: 'field-help' }, [words.files.drop]),
    ],
    {
      dragover: (event) => {
        event.preventDefault();
        drop.classList.add('is-over');
      },
      dragleave: () => drop.classList.remove('is-over'),
      drop: (event) => {
        event.preventDefault();
        drop.classList.remove('is-over');
        if (event instanceof DragEvent) void take(event.dataTransfer?.files[0]);
      },
    },
  );
  show();
  return groupFrame(context, { name, field, path: slot.path, more: words.files.help }, view, drop, beside, status);
};
