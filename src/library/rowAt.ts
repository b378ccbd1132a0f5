/** A row of the library from its packed data, the same in the build and in the browser. */
import type { LibraryIndex, LibraryNames } from './libraryData.ts';
import type { Library } from './narrow.ts';
import type { LibraryRow } from './rowHtml.ts';

/** "2007", "2007–2012", "2007–" for what goes on; an end that nobody tells leaves the first year. */
export const yearsText = (at: number, { start, end, ends }: LibraryNames): string => {
  const [first, last] = [start[at] ?? 0, end[at] ?? 0];
  if (ends[at] === 'o') return `${first}–`;
  return ends[at] === 'u' || last === first ? String(first) : `${first}–${last}`;
};

/** Labels of the entry in a facet. */
export const labelsAt = (at: number, facet: string, { facets }: Library): string[] => {
  const found = facets.find(({ name }) => name === facet);
  return (found?.ofRow[at] ?? []).flatMap((value) => found?.values[value]?.label ?? []);
};

/** Builds the row; the summary stands in another file and may come later. */
export const rowAt = (
  at: number,
  { index, library, names }: { index: Pick<LibraryIndex, 'base' | 'meta'>; library: Library; names: LibraryNames },
  summary: string,
  compared: readonly string[],
): LibraryRow => {
  const id = names.ids[at] ?? '';
  const told = index.meta.flatMap(({ facet, before }) => {
    const labels = labelsAt(at, facet, library);
    return labels.length > 0 ? [`${before}${labels.join('; ')}`] : [];
  });
  return {
    id,
    href: `${index.base}${id}/`,
    title: names.titles[at] ?? '',
    lang: names.langs[at],
    meta: [names.places[at] ?? '', yearsText(at, names), ...told],
    summary,
    isCompared: compared.includes(id),
  };
};
