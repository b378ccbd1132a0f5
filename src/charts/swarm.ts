/** Dots of near values beside each other rather than on top of each other. */

/** Distances from the line, in the order given: each as near to the line as the dots before it allow. */
export const swarm = (xs: readonly number[], radius: number): number[] => {
  const placed: { x: number; y: number }[] = [];
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const away = new Map<number, number>();
  const apart = radius * 2 + 1;
  for (const { x, index } of order) {
    const near = placed.filter((other) => Math.abs(other.x - x) < apart);
    const reach = near.map((other) => ({ y: other.y, by: Math.sqrt(apart ** 2 - (other.x - x) ** 2) }));
    const choices = [0, ...reach.flatMap(({ y, by }) => [y - by, y + by])].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const y = choices.find((choice) => reach.every((other) => Math.abs(other.y - choice) >= other.by - 1e-6)) ?? 0;
    placed.push({ x, y });
    away.set(index, y);
  }
  return xs.map((_, index) => away.get(index) ?? 0);
};
