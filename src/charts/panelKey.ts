/** The key of small multiples: what the faint and the dotted lines are. */
import { ui } from '../i18n/ui.ts';
import type { ChartOptions } from './chartData.ts';
import { fontSize, lineHeight } from './frame.ts';
import type { Strand } from './panelPlan.ts';
import { element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

export interface KeyItem {
  className: string;
  text: string;
  x: number;
}

/** Length of a sample and its distance from the text. */
const sample = 24;

/** Items of the key in as few lines as hold them; none when there is nothing to tell apart. */
export const keyLines = (strands: readonly Strand[], options: ChartOptions): KeyItem[][] => {
  const size = fontSize(options.width);
  const known = strands.filter(({ segments }) => segments.length > 0);
  const items = [
    ...(known.filter(({ row }) => !row.area.reference).length > 1 ? [{ className: 'behind', text: ui[options.lang].figures.others }] : []),
    ...known.filter(({ row }) => row.area.reference).map(({ row }) => ({ className: 'level-line', text: row.area.name })),
  ];
  const lines: KeyItem[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const { className, text: whole } of items) {
    const text = wrapText(whole, options.width - sample - 8, size, 1)[0] ?? '';
    const width = sample + 8 + textWidth(text, size);
    if (x + width > options.width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ className, text, x });
    x += width + 20;
  }
  return lines;
};

export const panelKey = (lines: readonly KeyItem[][], top: number, { width }: ChartOptions): string[] =>
  lines.flatMap((items, index) => {
    const baseline = top + 4 + index * lineHeight(width) + fontSize(width);
    return items.map(({ className, text, x }) =>
      element(
        'g',
        { class: 'key' },
        element('line', { class: className, x1: x, x2: x + sample, y1: baseline - 5, y2: baseline - 5 }),
        element('text', { x: x + sample + 8, y: baseline }, escapeXml(text)),
      ),
    );
  });
