/** Chooses which years are written on an axis: the first and the last always, others as they fit. */

/** Years in order; `room` is the least distance between two written ones in the same units as `x` gives. */
export const yearTicks = (periods: readonly string[], x: (year: number) => number, room: number): string[] => {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const far = (a: string, b: string) => Math.abs(x(Number(a)) - x(Number(b))) >= room;
  if (!far(first, last)) return [last];
  for (const every of [1, 2, 5, 10, 20, 50]) {
    const between = periods.filter((period) => Number(period) % every === 0 && far(period, first) && far(period, last));
    const fits = between.every((period, index) => index === 0 || far(period, between[index - 1] ?? first));
    const all = every === 1 ? between.length === periods.length - 2 : between.length > 0;
    if (fits && all) return [first, ...between, last];
  }
  return spaced(periods, far, last);
};

/** For years at uneven distances: from the first on, each that is far enough from the one before it and from the last. */
const spaced = (periods: readonly string[], far: (a: string, b: string) => boolean, last: string): string[] => {
  const chosen = periods.slice(0, 1);
  for (const period of periods) if (far(period, chosen.at(-1) ?? last) && far(period, last)) chosen.push(period);
  return [...chosen, last];
};
