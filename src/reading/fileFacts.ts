/** What a picture or a document is by its own bytes, whatever its name says, and how large a picture is shown. */
import { imageSize } from 'image-size';

/** Kinds of files that may lie beside an entry and that browsers show; a spreadsheet's text has no marks to know it by. */
export const pictureTypes = ['svg', 'jpg', 'png', 'webp', 'avif'] as const;
export type PictureType = (typeof pictureTypes)[number];

export interface FileFacts {
  /** Undefined when the bytes are none of these. */
  type: PictureType | 'pdf' | undefined;
  /** Size in pixels as the picture is shown, turned as the camera was; undefined when it can't be told. */
  width?: number | undefined;
  height?: number | undefined;
}

/** A drawing begins with its root element, after what XML lets stand before it. */
const svgRoot = /^\uFEFF?(?:\s+|<\?xml\b[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\b[^>[]*>)*<svg[\s/>]/i;

const isPicture = (type: string | undefined): type is PictureType => pictureTypes.some((known) => known === type);

/** How far cameras turned the picture; from 5 on, width and height change places. */
const sideways = 5;

const measured = (bytes: Uint8Array): FileFacts | undefined => {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if (!isPicture(type)) return undefined;
    if (!(width > 0 && height > 0)) return { type };
    return orientation >= sideways ? { type, width: height, height: width } : { type, width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
};

/** Reads the head of the file; never throws, however broken the bytes are. */
export const fileFacts = (bytes: Uint8Array): FileFacts => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (head.startsWith('%PDF-')) return { type: 'pdf' };
  const facts = measured(bytes);
  if (svgRoot.test(head)) return facts?.type === 'svg' ? facts : { type: 'svg' };
  return facts && facts.type !== 'svg' ? facts : { type: undefined };
};
