/** Fragments that an entry's page offers in a language: its headings and the keyed parts of its fields. */
import GithubSlugger from 'github-slugger';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';

const cache = new WeakMap<Entry, Map<Lang, Set<string>>>();

/** Anchor of a keyed part, such as `interpretations-ladder` or `outcomes-crime`. */
const partAnchor = (field: string, id: string): string => `${field}-${id}`;

const partAnchors = (entry: Entry): string[] =>
  Object.entries(entry.data).flatMap(([field, value]) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown) => (typeof item === 'object' && item !== null && 'id' in item ? [partAnchor(field, String(item.id))] : []))
      : [],
  );

/** The body that a reader of the language sees: the full translation, else the source. */
export const bodyIn = (entry: Entry, lang: Lang): { body: string; lang: Lang } => {
  const translation = entry.translations[lang];
  return lang !== entry.lang && translation?.coverage === 'full' ? { body: translation.body, lang } : { body: entry.body, lang: entry.lang };
};

/** Every fragment that may be linked to on the entry's page in the language. */
export const anchorsOf = (entry: Entry, lang: Lang, markdown = parseMarkdown): Set<string> => {
  const known = cache.get(entry) ?? new Map<Lang, Set<string>>();
  cache.set(entry, known);
  const found = known.get(lang);
  if (found) return found;
  const slugger = new GithubSlugger();
  const headings = markdown(bodyIn(entry, lang).body).headings.map((heading) => slugger.slug(heading.text));
  const anchors = new Set([...headings, ...partAnchors(entry)]);
  known.set(lang, anchors);
  return anchors;
};
