/** The axis of values below a drawing whose rows or dots lie side by side. */
import { element } from './svg.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';

export interface TickRoom {
  axis: ValueAxis;
  size: number;
  x: (value: number) => number;
  top: number;
  bottom: number;
}

/** A line for each tick, a number for as many as have room. */
export const valueTicks = ({ axis: { ticks }, size, x, top, bottom }: TickRoom): string[] => {
  const fits = (every: number) => {
    const shown = ticks.filter((_, index) => index % every === 0);
    return shown.slice(1).every((tick, index) => {
      const before = shown[index] ?? tick;
      return x(tick.value) - x(before.value) > (textWidth(tick.text, size) + textWidth(before.text, size)) / 2 + 10;
    });
  };
  const every = [1, 2, 3, 4].find(fits) ?? ticks.length;
  return ticks.flatMap(({ value, text }, index) => [
    element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: x(value), x2: x(value), y1: top, y2: bottom }),
    index % every === 0 ? element('text', { class: 'tick', x: x(value), y: bottom + size * 1.15, 'text-anchor': 'middle' }, text) : '',
  ]);
};
