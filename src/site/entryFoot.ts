/** What stands at the foot of an entry's page. */
import { entryPath, pagePath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { recordFormats } from '../library/citedRecords.ts';
import { referencePath } from '../outputs/referenceFiles.ts';
import type { PublicCollection } from '../schema/registry.ts';
import type { EntryView } from './entryView.ts';
import { isLibrary } from './libraryEntries.ts';
import { editUrl, reportUrl } from './project.ts';
import { absolute, href } from './urls.ts';

export interface EntryFootModel {
  title: string;
  /** Year of the newest change, or of the build when git does not tell. */
  year: string;
  changed: string | undefined;
  permanent: string;
  permanentHref: string;
  data: string | undefined;
  edit: string;
  report: string;
  /** The comparison with this entry in it, in collections that have one. */
  compare: string | undefined;
  /** The reference as files: to the work itself on the page of a work, elsewhere to the page. */
  records: { label: string; href: string }[];
}

const formatNames = { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

/** Builds it; without a known repository "edit" and "report" lead to the page that tells how to do it. */
export const entryFoot = (view: EntryView<PublicCollection>): EntryFootModel => {
  const { entry, lang, data, changed } = view;
  const permanent = `/id/${entry.collection}/${entry.id}/`;
  const translation = entry.translations[lang];
  const file = lang === entry.lang || !translation ? entry.file : translation.file;
  const howTo = `${href(pagePath(lang, 'contribute'))}?${new URLSearchParams({ file: `content/${file}` })}`;
  const address = absolute(entryPath(lang, entry.collection, entry.id));
  return {
    title: data.title,
    year: (changed ?? new Date().toISOString()).slice(0, 4),
    changed,
    permanent: absolute(permanent),
    permanentHref: href(permanent),
    data: entry.data.fictional ? undefined : href(`/data/v1/${entry.collection}/${entry.id}.json`),
    edit: editUrl(file) ?? howTo,
    compare: isLibrary(entry.collection) && !entry.data.fictional ? href(`${pagePath(lang, `compare-${entry.collection}`)}?compare=${entry.id}`) : undefined,
    records: entry.data.fictional ? [] : recordFormats.map((format) => ({ label: formatNames[format], href: href(referencePath(entry, lang, format)) })),
    report: reportUrl(`${ui[lang].entry.report}: ${data.title}`, `${address}\ncontent/${file}\n\n`) ?? howTo,
  };
};
