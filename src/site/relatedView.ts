/** Related entries of a page with the reasons in words. */
import { type Graph, keyOf } from '../graph/build.ts';
import { type RelatedEntry, relatedEntries } from '../graph/related.ts';
import { titleOf } from '../graph/titleOf.ts';
import { explorerTexts } from '../i18n/explorer.ts';
import { formatList } from '../i18n/formats.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { workName } from './workName.ts';

export interface RelatedLink {
  link: EntryLink;
  /** What the two have in common, one or two sentences. */
  reason: string;
}

/** Names shown of several that are shared. */
const mostNamed = 2;

const sharedTheme = (a: Entry, b: Entry, lang: Lang): string | undefined => {
  const mine = 'themes' in a.data ? a.data.themes : [];
  const others: readonly string[] = 'themes' in b.data ? b.data.themes : [];
  const theme = mine.find((one) => others.includes(one));
  return theme && vocabulary[lang].theme[theme];
};

/** Sentences by what is shared: works, a city with its theme, a model, concepts, organisations, anything else. */
const reasonsOf = (entry: Entry, other: Entry, common: readonly Entry[], lang: Lang): string[] => {
  const words = explorerTexts[lang].reason;
  const of = (collection: Entry['collection']): Entry[] => common.filter((one) => one.collection === collection);
  const titles = (entries: readonly Entry[]): string[] => entries.slice(0, mostNamed).map((one) => titleOf(one, lang).title);
  const [works, [city], [model], concepts, actors] = [of('literature'), of('cities'), of('models'), of('concepts'), of('actors')];
  const theme = sharedTheme(entry, other, lang);
  const isWork = (one: Entry): boolean => one.collection === 'experiments' || one.collection === 'cases';
  /** Only work takes place in a city and follows a model; of anything else it is said that both are connected with them. */
  const areWork = isWork(entry) && isWork(other);
  const own = ['literature', 'concepts', 'actors', ...(areWork ? ['cities', 'models'] : [])];
  const [rest] = common.filter(({ collection }) => !own.includes(collection));
  return [
    works.length > 0
      ? words.works(
          works.slice(0, mostNamed).map((work) => workName(work, lang)),
          works.length,
        )
      : undefined,
    areWork && city ? (theme ? words.themeInCity(theme, titleOf(city, lang).title) : words.city(titleOf(city, lang).title)) : undefined,
    areWork && model ? words.model(titleOf(model, lang).title) : undefined,
    concepts.length > 0 ? words.concepts(formatList(lang, titles(concepts))) : undefined,
    actors.length > 0 ? words.actors(formatList(lang, titles(actors))) : undefined,
    rest ? words.near(titleOf(rest, lang).title) : undefined,
  ].filter((text) => text !== undefined);
};

const known = new WeakMap<Graph, Map<string, RelatedEntry[]>>();

/** The related entries, which are the same in every language, so that they are looked for once. */
const relatedTo = (graph: Graph, entry: Entry): RelatedEntry[] => {
  const mine = known.get(graph) ?? new Map<string, RelatedEntry[]>();
  known.set(graph, mine);
  const fits = (key: string): boolean => {
    const other = graph.nodes.get(key);
    return other !== undefined && isPublic(other.collection) && !other.data.fictional;
  };
  const found = mine.get(keyOf(entry)) ?? relatedEntries(graph, keyOf(entry), fits);
  mine.set(keyOf(entry), found);
  return found;
};

/** At most six; made-up examples neither have nor are any. */
export const relatedView = async (entry: Entry, lang: Lang): Promise<RelatedLink[]> => {
  if (entry.data.fictional) return [];
  const { graph } = await siteContent();
  return relatedTo(graph, entry).flatMap(({ key, common }) => {
    const other = graph.nodes.get(key);
    const link = other && linkTo(other, lang);
    if (!other || !link) return [];
    const shared = common.flatMap((one) => graph.nodes.get(one) ?? []);
    return [{ link, reason: reasonsOf(entry, other, shared, lang).slice(0, 2).join(' ') }];
  });
};
