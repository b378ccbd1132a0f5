/** The smallest pictures of each kind, made by hand for tests. */
const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const number = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, index) => (value >>> (8 * (bytes - 1 - index))) & 255);

/** A PNG of one pixel, which says that it is as large as told; browsers show only the true size, one by one. */
export const pngBytes = (width = 1, height = 1): Uint8Array => {
  // One pixel, its length and sums as they must be.
  const bytes = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mO48OAGAAUMAon+Yn3cAAAAAElFTkSuQmCC'), (letter) =>
    letter.charCodeAt(0),
  );
  bytes.set([...number(width, 4), ...number(height, 4)], 16);
  return bytes;
};

/** The head of a JPEG; `orientation` is how the camera was held (EXIF). */
export const jpgBytes = (width: number, height: number, orientation = 1): Uint8Array => {
  const tag = [...number(0x0112, 2), ...number(3, 2), ...number(1, 4), ...number(orientation, 2), 0, 0];
  const exif = [...text('Exif'), 0, 0, ...text('MM'), 0, 42, ...number(8, 4), ...number(1, 2), ...tag, ...number(0, 4)];
  const frame = [8, ...number(height, 2), ...number(width, 2), 3, 1, 17, 0, 2, 17, 0, 3, 17, 0];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, ...number(exif.length + 2, 2), ...exif, 0xff, 0xc0, ...number(frame.length + 2, 2), ...frame, 0xff, 0xd9]);
};

/** The head of a WebP without loss or alpha. */
export const webpBytes = (width: number, height: number): Uint8Array => {
  const little = (value: number, bytes: number): number[] => number(value, bytes).reverse();
  const chunk = [...text('VP8X'), ...little(10, 4), 0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)];
  return Uint8Array.from([...text('RIFF'), ...little(chunk.length + 4, 4), ...text('WEBP'), ...chunk, ...Array<number>(20).fill(0)]);
};

const box = (name: string, content: readonly number[]): number[] => [...number(content.length + 8, 4), ...text(name), ...content];

/** The head of an AVIF. */
export const avifBytes = (width: number, height: number): Uint8Array => {
  const size = box('ispe', [0, 0, 0, 0, ...number(width, 4), ...number(height, 4)]);
  const meta = box('meta', [0, 0, 0, 0, ...box('iprp', box('ipco', size))]);
  return Uint8Array.from([...box('ftyp', [...text('avif'), 0, 0, 0, 0, ...text('mif1')]), ...meta, ...Array<number>(20).fill(0)]);
};

/** A drawing with the size. */
export const svgText = (width: number, height: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>\n`;
