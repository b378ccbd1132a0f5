/** What the form knows of the entries that are there: enough to choose from them and to check against them. */
import type { Entry } from '../schema/entry.ts';
import { type CollectionName, collectionNames } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';

/** One entry as `/publishing/choices.json` has it. */
export interface Choice {
  collection: CollectionName;
  id: string;
  lang: Lang;
  /** Titles of the source and its translations. */
  titles: Partial<Record<Lang, string>>;
  /** "Dempsey ym., 2011", for works. */
  label?: string | undefined;
  year?: string | undefined;
  hidden?: 'draft' | 'fictional' | undefined;
  /** Keys of its own sources, which no work may have. */
  sources?: readonly string[] | undefined;
  /** Headings of its pages, by language, that links may lead to. */
  anchors?: Partial<Record<Lang, readonly string[]>> | undefined;
}

/** The name of the entry in the language, or in the first that it has. */
export const titleIn = (choice: Choice, lang: Lang): string =>
  choice.titles[lang] ?? choice.titles[choice.lang] ?? Object.values(choice.titles)[0] ?? choice.id;

/** The file's entries, or nothing of what is no such list: an answer from elsewhere must not break the form. */
export const readChoices = (answer: unknown): Choice[] => {
  const list: unknown = isRecord(answer) ? answer['entries'] : undefined;
  return Array.isArray(list) ? list.filter(isChoice) : [];
};

const isChoice = (one: unknown): one is Choice =>
  isRecord(one) &&
  typeof one['id'] === 'string' &&
  collectionNames.some((name) => name === one['collection']) &&
  languages.some((lang) => lang === one['lang']) &&
  isRecord(one['titles']);

/** The choices as entries for the graph: their titles, marks, sources and headings stand in for the whole. */
export const standIns = (choices: readonly Choice[]): Entry[] => choices.map(standIn).filter(isEntry);

const headings = (slugs: readonly string[] | undefined): string => (slugs ?? []).map((slug) => `## ${slug}\n`).join('\n');

const standIn = ({ collection, id, lang, titles, year, hidden, sources, anchors }: Choice): object => ({
  collection,
  id,
  lang,
  file: `${collection}/${id}/index.md`,
  body: headings(anchors?.[lang]),
  data: {
    lang,
    title: titles[lang],
    ...(year ? { issued: year } : {}),
    ...(hidden ? { [hidden]: true } : {}),
    ...(sources ? { sources: sources.map((key) => ({ id: key })) } : {}),
  },
  translations: Object.fromEntries(
    languages
      .filter((other) => other !== lang && titles[other] !== undefined)
      .map((other) => [
        other,
        {
          lang: other,
          coverage: anchors?.[other] ? 'full' : 'term-only',
          fields: { title: titles[other] },
          body: headings(anchors?.[other]),
          file: `${collection}/${id}/${other}.md`,
        },
      ]),
  ),
});

/** Stand-ins hold less than their schemas ask for; rules read entries by path and take what is not there for not there. */
const isEntry = (candidate: object): candidate is Entry => 'collection' in candidate;
