/** Family names of a work's authors, or of its editors. */
import type { DataOf } from '../schema/entry.ts';

/** "Dempsey, Bramley, Power" */
export const authorNames = (data: DataOf<'literature'>): string =>
  (data.author ?? data.editor ?? [])
    .map((name) => ('literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')))
    .join(', ');
