/** Makes a picture small enough for a page, drawn anew: what cameras hide in the file, such as the place, is left behind. */

/** Longest side of the new picture, in pixels: twice what the widest column shows. */
const longest = 1600;

const asJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/** The picture as a JPEG of at most `limit` bytes; undefined when the browser can't read or write it. */
export const shrinkPicture = async (bytes: Uint8Array, limit: number): Promise<Uint8Array | undefined> => {
  try {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]), { imageOrientation: 'from-image' });
    for (const [side, quality] of [
      [longest, 0.85],
      [longest, 0.7],
      [1200, 0.6],
      [800, 0.5],
    ] as const) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      const context = canvas.getContext('2d');
      if (!context) return undefined;
      // What was transparent would turn black.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const made = await asJpeg(canvas, quality);
      if (made && made.size <= limit) return new Uint8Array(await made.arrayBuffer());
    }
  } catch {
    // It is no picture that this browser knows.
  }
  return undefined;
};
