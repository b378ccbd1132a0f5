/** How one concept leads to another: the shortest way over what concepts say of each other and over works that two of them rest on. */
import type { NetEdge, NetKind } from './conceptNet.ts';

export interface PathStep {
  from: number;
  to: number;
  /** As the reader goes: up to a broader concept or down to a narrower one. */
  kind: 'broader' | 'narrower' | 'related' | 'shared';
  works: readonly number[];
}

/** A stated relation is nearer than works that happen to be shared. */
const lengths: Readonly<Record<NetKind, number>> = { broader: 1, related: 1, shared: 1.75 };

/** Steps from one concept to another (Dijkstra's way); empty when they are the same, undefined when nothing leads there. Among ways of the same length the one whose concepts come first. */
export const conceptPath = (count: number, edges: readonly NetEdge[], from: number, to: number): PathStep[] | undefined => {
  const steps = Array.from({ length: count }, (): PathStep[] => []);
  for (const [a, b, kind, works] of edges) {
    steps[a]?.push({ from: a, to: b, kind, works });
    steps[b]?.push({ from: b, to: a, kind: kind === 'broader' ? 'narrower' : kind, works });
  }
  const best = new Map<number, { length: number; by: PathStep | undefined }>([[from, { length: 0, by: undefined }]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((best.get(b)?.length ?? 0) < (best.get(a)?.length ?? 0) ? b : a));
    open.delete(here);
    if (here === to) break;
    for (const step of steps[here] ?? []) {
      const length = (best.get(here)?.length ?? 0) + lengths[step.kind === 'narrower' ? 'broader' : step.kind];
      if (length >= (best.get(step.to)?.length ?? Number.POSITIVE_INFINITY)) continue;
      best.set(step.to, { length, by: step });
      open.add(step.to);
    }
  }
  if (!best.has(to)) return undefined;
  const path: PathStep[] = [];
  for (let step = best.get(to)?.by; step; step = best.get(step.from)?.by) path.unshift(step);
  return path;
};
