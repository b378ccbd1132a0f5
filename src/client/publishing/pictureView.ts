/** A picture beside the entry as the browser shows it; as a data address, which the content policy allows. */
import { fileFacts } from '../../reading/fileFacts.ts';
import { element } from './element.ts';
import type { FormContext } from './formContext.ts';

const mimeTypes = { svg: 'image/svg+xml', jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif', pdf: undefined };

const dataAddress = (bytes: Uint8Array, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([Uint8Array.from(bytes)], { type }));
  });

/** The picture; undefined when the file is none or is not at hand. */
export const pictureView = (context: FormContext, name: string, alt: string): HTMLImageElement | undefined => {
  const bytes = context.files.of(context.entry, name);
  const there = context.files.addressOf(context.entry, name);
  if (!bytes) return there && /\.(svg|jpe?g|png|webp|avif)$/i.test(name) ? element('img', { src: there, alt }) : undefined;
  const { type, width, height } = fileFacts(bytes);
  const mime = type && mimeTypes[type];
  if (!mime) return undefined;
  const image = element('img', { alt, width, height });
  void dataAddress(bytes, mime).then((address) => {
    image.src = address;
  });
  return image;
};
