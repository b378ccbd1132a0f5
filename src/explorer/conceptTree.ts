/** Concepts from the broadest to the narrowest. */

export interface TreeItem {
  id: string;
  children: readonly TreeItem[];
}

/** Concepts without a broader one at the top; a concept with several broader ones stands under each, and a circle is cut where it closes. Children keep the given order. */
export const conceptTree = (concepts: readonly { id: string; broader: readonly string[] }[]): TreeItem[] => {
  const known = new Set(concepts.map(({ id }) => id));
  const narrower = new Map<string, string[]>();
  const tops: string[] = [];
  for (const { id, broader } of concepts) {
    const parents = broader.filter((parent) => known.has(parent) && parent !== id);
    if (parents.length === 0) tops.push(id);
    for (const parent of parents) narrower.set(parent, [...(narrower.get(parent) ?? []), id]);
  }
  const itemOf = (id: string, above: readonly string[]): TreeItem => ({
    id,
    children: (narrower.get(id) ?? []).filter((child) => !above.includes(child) && child !== id).map((child) => itemOf(child, [...above, id])),
  });
  const items = tops.map((id) => itemOf(id, []));
  const reached = new Set(items.flatMap(idsOf));
  // Concepts of a circle that no top leads to: the first of them stands at the top.
  for (const { id } of concepts) {
    if (reached.has(id)) continue;
    const item = itemOf(id, []);
    for (const one of idsOf(item)) reached.add(one);
    items.push(item);
  }
  return items;
};

const idsOf = ({ id, children }: TreeItem): string[] => [id, ...children.flatMap(idsOf)];
