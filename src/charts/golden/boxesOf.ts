/** What a drawing takes up, read from its markup: the boxes of its texts and of its shapes; tests only. */
import type { Box } from '../boxes.ts';
import { boxesMeet } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';

interface TextBox extends Box {
  text: string;
}

const attributesOf = (tag: string): Map<string, string> => new Map([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Lines of text; a span without a place goes on where the one before it ended. */
const textsOf = (svg: string): TextBox[] => {
  const size = Number(/font-size="(\d+)"/.exec(svg)?.[1]);
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, head = '', inside = '']) => {
    const own = attributesOf(head);
    const lines: { x: number; y: number; text: string }[] = own.has('x') ? [{ x: Number(own.get('x')), y: Number(own.get('y')), text: '' }] : [];
    for (const [, tag, words = ''] of inside.matchAll(/(?:<tspan([^>]*)>)?([^<]+)(?:<\/tspan>)?/g)) {
      const place = attributesOf(tag ?? '');
      if (place.has('x')) lines.push({ x: Number(place.get('x')), y: Number(place.get('y')), text: '' });
      const line = lines.at(-1);
      if (line) line.text += plain(words);
    }
    return lines.map(({ x, y, text }) => {
      const width = textWidth(text.trim(), size);
      const anchor = own.get('text-anchor');
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { text: text.trim(), left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
    });
  });
};

/** Circles, lines and bars. */
const shapesOf = (svg: string): Box[] =>
  [...svg.matchAll(/<(circle|line|rect)([^>]*?)\/?>/g)].map(([, kind, head = '']): Box => {
    const own = attributesOf(head);
    const at = (name: string) => Number(own.get(name) ?? 0);
    if (kind === 'circle') return { left: at('cx') - at('r'), right: at('cx') + at('r'), top: at('cy') - at('r'), bottom: at('cy') + at('r') };
    if (kind === 'rect') return { left: at('x'), right: at('x') + at('width'), top: at('y'), bottom: at('y') + at('height') };
    return { left: Math.min(at('x1'), at('x2')), right: Math.max(at('x1'), at('x2')), top: Math.min(at('y1'), at('y2')), bottom: Math.max(at('y1'), at('y2')) };
  });

/** What is untidy: texts that cover each other, and whatever leaves the drawing; empty when all is well. */
export const untidy = (svg: string): string[] => {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const leaves = ({ left, right, top, bottom }: Box) => left < -0.6 || right > width + 0.6 || top < -0.6 || bottom > height + 0.6;
  const texts = textsOf(svg);
  const covered = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (boxesMeet(one, other) ? [`"${one.text}" covers "${other.text}"`] : [])),
  );
  const outside = texts.filter(leaves).map(({ text }) => `"${text}" leaves the drawing`);
  const shapes = shapesOf(svg)
    .filter(leaves)
    .map((box) => `a shape leaves the drawing: ${JSON.stringify(box)}`);
  const wrong = /\sstyle=|NaN|undefined|Infinity/.test(svg) ? ['a value that no drawing should have'] : [];
  return [...covered, ...outside, ...shapes, ...wrong];
};
