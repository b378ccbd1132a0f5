/** Saves the figure on the page as a picture that stands alone: its styles are written into it as they show now. */

class FigureDownload extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => void this.#save(button.dataset['format'] === 'png' ? 'png' : 'svg'));
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const svg = [...document.querySelectorAll<SVGSVGElement>('.chart-frame > svg')].find((one) => one.getClientRects().length > 0);
    if (!svg) return;
    const figure = svg.closest('figure');
    const textIn = (selector: string): string => (figure?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const { backgroundColor, color } = getComputedStyle(document.body);
    // Loaded when a picture is asked for: most readers never do.
    const { standalone } = await import('./standalone.ts');
    const text = standalone(svg, {
      title: textIn('.figure-title'),
      source: `${textIn('figcaption')} ${location.href.split('?')[0]}`,
      background: backgroundColor,
      ink: color,
    });
    const name = `${this.dataset['file'] ?? 'figure'}.${format}`;
    if (format === 'svg') return offer(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }), name);
    const drawn = await rasterised(text);
    if (drawn) offer(drawn, name);
  }
}

const offer = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** The picture as PNG at three times its size, sharp on paper. */
const rasterised = async (picture: string): Promise<Blob | null> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 3, image.naturalHeight * 3];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((done) => canvas.toBlob(done, 'image/png'));
};

customElements.define('figure-download', FigureDownload);
