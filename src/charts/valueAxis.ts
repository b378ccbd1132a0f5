/** Range and ticks of values: zero is in the range when the values come near it, and the top tick is above all of them. */
import { precisionFixed, scaleLinear, tickStep, ticks } from 'd3';
import type { Lang } from './chartData.ts';
import { numberText } from './numberText.ts';

export interface ValueAxis {
  domain: readonly [number, number];
  ticks: readonly { value: number; text: string }[];
  /** Whether the axis has its zero; if not, the drawing should not look as if it stood on a floor. */
  zero: boolean;
}

/** About `count` ticks for finite values; none at all for no values. `near`: zero is in when the value nearest to it is under this part of the farthest. */
export const valueAxis = (values: readonly number[], count: number, lang: Lang, near = 0.5): ValueAxis => {
  const first = values[0];
  if (first === undefined) return { domain: [0, 1], ticks: [], zero: false };
  let low = values.reduce((a, b) => Math.min(a, b), first);
  let high = values.reduce((a, b) => Math.max(a, b), first);
  if (low > 0 && (low < high * near || low === high)) low = 0;
  if (high < 0 && (high > low * near || low === high)) high = 0;
  if (high - low < 1e-6) high = low + 1;
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(count).domain();
  const decimals = precisionFixed(tickStep(from, to, count));
  return {
    domain: [from, to],
    ticks: ticks(from, to, count).map((value) => ({ value, text: numberText(lang, value, decimals) })),
    zero: from <= 0 && to >= 0,
  };
};
