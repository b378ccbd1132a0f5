/** The comparison of frameworks: aspects as rows, frameworks as columns. */
import { workToCsl } from '../citations/csl.ts';
import { createCitations } from '../citations/format.ts';
import { localize } from '../graph/localize.ts';
import { entryPath } from '../i18n/paths.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf } from '../schema/entry.ts';
import { frameworkAspects, type Lang } from '../schema/vocabulary.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';
import { href } from './urls.ts';

export interface MatrixCell {
  /** Id of the framework whose column it stands in. */
  column: string;
  text: string;
  lang: Lang | undefined;
  /** False when the text says only that the framework does not treat the row, or that it has not been verified. */
  stated: boolean;
  /** The text is our own summary. */
  own: boolean;
  /** Works that show it. */
  works: { label: string; href: string }[];
}

export interface FrameworkMatrix {
  columns: EntryLink[];
  rows: { title: string; cells: MatrixCell[] }[];
}

/** Builds the matrix; a cell without a text says why it has none. */
export const frameworkMatrix = async (lang: Lang): Promise<FrameworkMatrix> => {
  const frameworks = (await publishedEntries('frameworks')).filter(
    (entry): entry is EntryOf<'frameworks'> & { collection: 'frameworks' } => entry.collection === 'frameworks',
  );
  const columns = frameworks.flatMap((entry) => {
    const link = linkTo(entry, lang);
    return link ? [{ id: entry.id, link, local: localize(entry, lang) }] : [];
  });
  const worksOf = await workLabels(
    lang,
    columns.flatMap(({ local }) => local.data.treatments.flatMap(({ cites }) => cites ?? [])),
  );
  const rows = frameworkAspects.map((aspect) => ({
    title: vocabulary[lang].frameworkAspect[aspect],
    cells: columns.map(({ id, local }): MatrixCell => {
      const treatment = local.data.treatments.find((one) => one.id === aspect);
      const own = local.langOf('treatments', aspect, 'text');
      const works = (treatment?.cites ?? []).flatMap((key) => worksOf.get(key) ?? []);
      return treatment?.text
        ? { column: id, text: treatment.text, lang: own === lang ? undefined : own, stated: true, own: treatment.own ?? false, works }
        : { column: id, text: vocabulary[lang].aspectState[treatment?.state ?? 'not-verified'], lang: undefined, stated: false, own: false, works };
    }),
  }));
  return { columns: columns.map(({ link }) => link), rows };
};

/** Short citations of works of the bibliography, by key: "Vallance, Perkins ja Dixon, 2011". */
const workLabels = async (lang: Lang, keys: readonly string[]): Promise<Map<string, { label: string; href: string }>> => {
  const works = (await publishedEntries('literature')).filter(
    (entry): entry is EntryOf<'literature'> & { collection: 'literature' } => entry.collection === 'literature',
  );
  const cited = works.filter(({ id }) => keys.includes(id));
  const citations = createCitations(
    cited.map(({ id, data }) => workToCsl(id, data)),
    lang,
  );
  return new Map(cited.map(({ id }) => [id, { label: citations.label(id, ''), href: href(entryPath(lang, 'literature', id)) }]));
};
