/** Editorial pages: entries of `content/pages` that have an address of their own. */
import { type EditorialName, editorialNames, pagePath } from '../i18n/paths.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import type { EntryView } from './entryView.ts';
import { editUrl, reportUrl } from './project.ts';
import { absolute, href } from './urls.ts';

export interface EditorialFoot {
  changed: string | undefined;
  edit: string | undefined;
  report: string | undefined;
}

/** The editorial pages that the content holds; one without an address is an error, since it would vanish. */
export const editorialPages = async (): Promise<{ name: EditorialName; entry: EntryOf<'pages'> }[]> =>
  (await siteContent()).entries.flatMap((entry) => {
    if (entry.collection !== 'pages') return [];
    const name = editorialNames.find((known) => known === entry.id);
    if (!name) throw new Error(`content/pages/${entry.id} has no address: add "${entry.id}" to editorialNames and segments in src/i18n/paths.ts.`);
    return [{ name, entry }];
  });

/** What stands at the foot of an editorial page. */
export const editorialFoot = (view: EntryView<'pages'>, path: string): EditorialFoot => {
  const translation = view.entry.translations[view.lang];
  const file = translation?.file ?? view.entry.file;
  const howTo = path === pagePath(view.lang, 'contribute') ? undefined : href(pagePath(view.lang, 'contribute'));
  return { changed: view.changed, edit: editUrl(file) ?? howTo, report: reportUrl(view.data.title, `${absolute(path)}\n`) ?? howTo };
};

/** File whose text a reader of the language sees. */
export const bodyFile = (entry: EntryOf<'pages'>, lang: Lang): string => {
  const translation = entry.translations[lang];
  return translation?.coverage === 'full' ? translation.file : entry.file;
};
