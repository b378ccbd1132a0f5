/**
 * What the authors wrote, read without the code that the site is made with: the tests of the built site must not trust what they test.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const content = process.env['CONTENT_DIR'] ?? 'content';

const segments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  concepts: { fi: 'kasitteet', sv: 'begrepp', en: 'concepts' },
  frameworks: { fi: 'viitekehykset', sv: 'referensramar', en: 'frameworks' },
  literature: { fi: 'kirjallisuus', sv: 'litteratur', en: 'literature' },
  actors: { fi: 'toimijat', sv: 'aktorer', en: 'actors' },
  cities: { fi: 'kaupungit', sv: 'stader', en: 'cities' },
  experiments: { fi: 'kokeilut', sv: 'experiment', en: 'experiments' },
  models: { fi: 'toimintamallit', sv: 'verksamhetsmodeller', en: 'models' },
  indicators: { fi: 'indikaattorit', sv: 'indikatorer', en: 'indicators' },
  cases: { fi: 'tapaukset', sv: 'fall', en: 'cases' },
};

export interface Authored {
  collection: string;
  id: string;
  isDraft: boolean;
  isFictional: boolean;
  /** Files of the entry's pages, one a language. */
  pages: readonly string[];
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map((item) => item.name)
    : [];

/** Every entry of the collections that have lists. */
export const authored: readonly Authored[] = Object.entries(segments).flatMap(([collection, names]) =>
  folders(`${content}/${collection}`).map((id) => {
    const text = readFileSync(`${content}/${collection}/${id}/index.md`, 'utf8');
    const header: unknown = parse(/^---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
    const says = (name: string): boolean => (header as Record<string, unknown>)[name] === true;
    return {
      collection,
      id,
      isDraft: says('draft'),
      isFictional: says('fictional'),
      pages: Object.entries(names).map(([lang, segment]) => `${lang}/${segment}/${id}/index.html`),
    };
  }),
);

/** The list page of each collection in each language. */
export const listPages: readonly string[] = Object.values(segments).flatMap((names) =>
  Object.entries(names).map(([lang, segment]) => `${lang}/${segment}/index.html`),
);
