/** A line with a dot for each area, one of them strong: where a city stands among the others, without any words. */
import { extent, scaleLinear } from 'd3';
import { element } from './svg.ts';

/** Width and height in its own units. */
const [width, height] = [120, 16];

/** Empty text when the strong area has no value or there is nothing to compare it with. Hidden from readers' ears: the same stands in words beside it. */
export const miniStrip = (values: readonly { area: string; value: number | undefined }[], strong: string): string => {
  const known = values.flatMap(({ area, value }) => (value === undefined ? [] : [{ area, value }]));
  const own = known.find(({ area }) => area === strong);
  const [low, high] = extent(known, ({ value }) => value);
  if (!own || known.length < 2 || low === undefined || high === undefined) return '';
  const x = scaleLinear([low, high], [6, width - 6]);
  const at = (value: number): number => (low === high ? width / 2 : x(value));
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, class: 'mini-strip', 'aria-hidden': 'true', focusable: 'false', width, height },
    element('line', { x1: 0, x2: width, y1: height / 2, y2: height / 2, class: 'mini-line' }),
    ...known.filter((one) => one !== own).map(({ value }) => element('circle', { cx: at(value), cy: height / 2, r: 3, class: 'mini-dot' })),
    element('circle', { cx: at(own.value), cy: height / 2, r: 5, class: 'mini-strong' }),
  );
};
