/** Draws the label of a series: its name in its colour, the value in ink, and the line that leads to it. */
import type { LineLabel } from './lineLabels.ts';
import { classes, element, escapeXml } from './svg.ts';

/** `anchor` end: the text ends at the label's `x` rather than begins there. */
export const labelText = (
  { names, value, below, className, x, y }: LineLabel,
  { size, lineHeight: step }: { size: number; lineHeight: number },
  anchor?: 'end',
): string => {
  const top = y - ((names.length + (below ? 1 : 0) - 1) * step) / 2 + size * 0.35;
  const spans = names.map((name, index) => element('tspan', { class: 'name', x, y: top + index * step }, escapeXml(name)));
  const place = below ? { x, y: top + names.length * step } : {};
  return element(
    'text',
    { class: classes('label', className), 'text-anchor': anchor },
    spans.join(' '),
    ' ',
    element('tspan', { class: 'value', ...place }, escapeXml(value)),
  );
};

export const labelLeader = ({ leader, className }: LineLabel): string[] =>
  leader ? [element('line', { class: classes('leader', className), x1: leader.x1, y1: leader.y1, x2: leader.x2, y2: leader.y2 })] : [];
