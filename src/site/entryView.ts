/** All that an entry's page shows, in one language: texts rendered, relations named, sources listed. */

import { lastChanged } from '../build/lastChanged.ts';
import type { Graph } from '../graph/build.ts';
import { keyOf } from '../graph/build.ts';
import { sourceDigestOf } from '../graph/digest.ts';
import { type Localized, localize } from '../graph/localize.ts';
import { collator } from '../i18n/formats.ts';
import { entryPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import type { Heading } from '../markdown/render.ts';
import type { Entry, EntryOf } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { CollectionName, PublicCollection } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { authorNames } from './authorNames.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { entryCrumbs, inEveryLanguage, type PageModel } from './page.ts';
import { createRenderer, type Renderer } from './render.ts';

/** Rendered text; `lang` is set when it is not in the page's language. */
export interface Text {
  html: string;
  lang: Lang | undefined;
}

export interface EntryView<C extends CollectionName> {
  entry: EntryOf<C>;
  lang: Lang;
  data: Localized<C>['data'];
  availability: Localized<C>['availability'];
  /** The source has changed since this translation was made. */
  behind: boolean;
  /** Language of the original text. */
  source: Lang;
  /** A Markdown text field, rendered. */
  text(value: string, ...path: string[]): Text;
  /** A plain text field. */
  plain(value: string, ...path: string[]): { text: string; lang: Lang | undefined };
  cites(keys: readonly string[] | undefined): string;
  links(ids: readonly string[] | undefined, collection: CollectionName | readonly CollectionName[]): EntryLink[];
  body: Text & { headings: Heading[] };
  references: Renderer['references'];
  /** Entries that refer to this one, by collection. */
  usedIn: { collection: PublicCollection; links: EntryLink[] }[];
  changed: string | undefined;
  titles: Record<Lang, string | undefined>;
}

const usedIn = (entry: Entry, lang: Lang, graph: Graph): EntryView<CollectionName>['usedIn'] => {
  const order = collator(lang);
  const links = [...new Set((graph.incoming.get(keyOf(entry)) ?? []).map((edge) => edge.from))].flatMap((key) => {
    const from = graph.nodes.get(key);
    const link = from && (from.data.fictional && !entry.data.fictional ? undefined : linkTo(from, lang));
    return link ? [link] : [];
  });
  const collections = [...new Set(links.map((link) => link.collection))].filter(isPublic);
  return collections.map((collection) => ({
    collection,
    links: links.filter((link) => link.collection === collection).sort((a, b) => order.compare(a.title, b.title)),
  }));
};

/** True when the source has changed since the translation of the language was made. */
const isBehind = (entry: Entry, lang: Lang): boolean => {
  const translation = entry.translations[lang];
  return translation?.sourceDigest !== undefined && translation.sourceDigest !== sourceDigestOf(entry, translation);
};

const build = async <C extends CollectionName>(entry: EntryOf<C>, lang: Lang): Promise<EntryView<C>> => {
  const { graph } = await siteContent();
  const node = graph.nodes.get(keyOf(entry));
  if (!node) throw new Error(`${keyOf(entry)} is not among the published entries`);
  const local = localize(entry, lang);
  const renderer = createRenderer(node, lang, graph);
  const other = (own: Lang): Lang | undefined => (own === lang ? undefined : own);
  const body = renderer.block(local.body);
  return {
    entry,
    lang,
    data: local.data,
    availability: local.availability,
    behind: isBehind(node, lang),
    source: entry.lang,
    text: (value, ...path) => ({ html: renderer.inline(value), lang: other(local.langOf(...path)) }),
    plain: (value, ...path) => ({ text: value, lang: other(local.langOf(...path)) }),
    cites: (keys) => renderer.cites(keys ?? []),
    links: (ids, collection) =>
      (ids ?? []).flatMap((id) => {
        const names = typeof collection === 'string' ? [collection] : collection;
        const target = names.map((name) => graph.nodes.get(`${name}/${id}`)).find((found) => found !== undefined);
        const link = target && linkTo(target, lang);
        return link ? [link] : [];
      }),
    body: { ...body, lang: other(local.bodyLang) },
    references: renderer.references,
    usedIn: usedIn(node, lang, graph),
    changed: lastChanged([entry.file, ...Object.values(entry.translations).flatMap((translation) => (translation.lang === lang ? [translation.file] : []))]),
    titles: {
      fi: entry.lang === 'fi' || entry.translations.fi ? localize(entry, 'fi').data.title : undefined,
      sv: entry.lang === 'sv' || entry.translations.sv ? localize(entry, 'sv').data.title : undefined,
      en: entry.lang === 'en' || entry.translations.en ? localize(entry, 'en').data.title : undefined,
    },
  };
};

const views = new WeakMap<object, Map<Lang, unknown>>();

/** The view of an entry, built once for the parts of its page that ask for it. */
export const entryView = <C extends CollectionName>(entry: EntryOf<C>, lang: Lang): Promise<EntryView<C>> => {
  const mine = views.get(entry) ?? new Map<Lang, unknown>();
  views.set(entry, mine);
  const isView = (known: unknown): known is Promise<EntryView<C>> => known !== undefined;
  const known = mine.get(lang);
  if (isView(known)) return known;
  const made = build(entry, lang);
  mine.set(lang, made);
  return made;
};

/** Works share titles: authors and year tell them apart. */
const entryTab = (entry: EntryOf<PublicCollection>, title: string): string => {
  if (!('openAccess' in entry.data)) return title;
  const made = [authorNames(entry.data), entry.data.issued?.slice(0, 4)].filter(Boolean).join(', ');
  return made ? `${title} (${made})` : title;
};

/** Model of an entry's page. */
export const entryModel = (view: EntryView<PublicCollection>): PageModel => {
  const { entry, lang, availability, data } = view;
  const path = entryPath(lang, entry.collection, entry.id);
  const missing = availability === 'missing' || availability === 'term-only';
  return {
    lang,
    title: data.title,
    tab: `${entryTab(entry, data.title)} – ${ui[lang].collections[entry.collection].many}`,
    description: ('summary' in data && data.summary) || `${ui[lang].collections[entry.collection].one}: ${data.title}`,
    kind: entry.collection,
    path,
    alternates: inEveryLanguage((other) => entryPath(other, entry.collection, entry.id)),
    canonical: missing ? entryPath(entry.lang, entry.collection, entry.id) : path,
    crumbs: entryCrumbs(lang, entry.collection),
    indexed: !missing && !entry.data.fictional,
    hidden: entry.data.fictional === true,
    sheets: entry.collection === 'experiments' || entry.collection === 'models' ? ['refinery'] : [],
  };
};
