/** What a work is called where it is only mentioned. */
import { explorerTexts } from '../i18n/explorer.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { authorNames } from './authorNames.ts';

/** "Arnstein 1969", "Dempsey et al. 2011": enough to tell a work by. */
export const workName = (entry: Entry | undefined, lang: Lang): string => {
  if (entry?.collection !== 'literature') return '';
  const names = authorNames(entry.data);
  const [first = ''] = names.split(', ');
  const makers = (entry.data.author ?? entry.data.editor ?? []).length > 2 ? `${first} ${explorerTexts[lang].andOthers}` : names;
  return [makers || entry.data.title, entry.data.issued?.slice(0, 4)].filter(Boolean).join(' ');
};
