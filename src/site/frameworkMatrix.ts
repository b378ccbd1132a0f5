/** The comparison of frameworks: aspects as rows, frameworks as columns. */
import { localize } from '../graph/localize.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf } from '../schema/entry.ts';
import { frameworkAspects, type Lang } from '../schema/vocabulary.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';

export interface FrameworkMatrix {
  columns: EntryLink[];
  rows: { title: string; cells: { text: string; lang: Lang | undefined; stated: boolean }[] }[];
}

/** Builds the matrix; a cell without a text says why it has none. */
export const frameworkMatrix = async (lang: Lang): Promise<FrameworkMatrix> => {
  const frameworks = (await publishedEntries('frameworks')).filter(
    (entry): entry is EntryOf<'frameworks'> & { collection: 'frameworks' } => entry.collection === 'frameworks',
  );
  const columns = frameworks.flatMap((entry) => {
    const link = linkTo(entry, lang);
    return link ? [{ link, local: localize(entry, lang) }] : [];
  });
  const rows = frameworkAspects.map((aspect) => ({
    title: vocabulary[lang].frameworkAspect[aspect],
    cells: columns.map(({ local }) => {
      const treatment = local.data.treatments.find((one) => one.id === aspect);
      const own = local.langOf('treatments', aspect, 'text');
      return treatment?.text
        ? { text: treatment.text, lang: own === lang ? undefined : own, stated: true }
        : { text: vocabulary[lang].aspectState[treatment?.state ?? 'not-verified'], lang: undefined, stated: false };
    }),
  }));
  return { columns: columns.map(({ link }) => link), rows };
};
