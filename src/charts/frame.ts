/** The outermost element of every figure: named and described for those who do not see it, sized by its `viewBox` only. */
import type { FigureOptions } from './chartData.ts';
import { classes, element, escapeXml, rounded } from './svg.ts';

/** Wraps the parts of a drawing, a group when there are links in it; every id bears the width, so that both widths can be on one page. */
export const frame = (kind: string, options: FigureOptions, height: number, parts: readonly string[], role: 'img' | 'group' = 'img'): string => {
  const id = `${options.id}-${rounded(options.width)}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: classes('chart', `chart-${kind}`, isNarrow(options.width) ? 'chart-narrow' : 'chart-wide'),
      viewBox: `0 0 ${rounded(options.width)} ${rounded(height)}`,
      role,
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-size': fontSize(options.width),
    },
    element('title', { id: `${id}-title` }, escapeXml(options.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(options.desc)),
    ...parts,
  );
};

/** Whether a width is meant for telephones. */
export const isNarrow = (width: number): boolean => width < 500;

/** Size of all text: with the widths of `chart.css` it never falls under 11 px on the screen. */
export const fontSize = (width: number): number => (isNarrow(width) ? 14 : 15);

/** Distance between lines of text. */
export const lineHeight = (width: number): number => Math.round(fontSize(width) * 1.2);
