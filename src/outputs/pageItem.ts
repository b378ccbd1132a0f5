/** The page of an entry as something that can be cited. */
import type { CslItem } from '../citations/csl.ts';
import { titleOf } from '../graph/titleOf.ts';
import { ui } from '../i18n/ui.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** What the page's item rests on besides the entry. */
export interface PageFacts {
  /** Absolute address of a path of the site. */
  absolute(path: string): string;
  /** Day (YYYY-MM-DD) of the entry's newest change; without one the year is this one. */
  changed: string | undefined;
}

/** The CSL item: the site is its author, its year that of the last change, its address the one that never changes. */
export const pageItem = (entry: Entry, lang: Lang, { absolute, changed }: PageFacts): CslItem => {
  const { title, lang: own } = titleOf(entry, lang);
  const year = Number((changed ?? new Date().toISOString()).slice(0, 4));
  return {
    id: `${entry.collection}-${entry.id}`,
    type: 'webpage',
    title,
    author: [{ literal: ui[lang].site.name }],
    'container-title': `${ui[lang].site.name} – ${ui[lang].site.tag}`,
    issued: { 'date-parts': [[year]] },
    URL: isPublic(entry.collection) ? absolute(`/id/${entry.collection}/${entry.id}/`) : undefined,
    language: own ?? lang,
  };
};
