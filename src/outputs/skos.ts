/** The concepts as SKOS: a scheme with labels, notes and relations, as RDF statements and in two notations. */
import { DataFactory, type Quad, Writer } from 'n3';
import { localize } from '../graph/localize.ts';
import { ui } from '../i18n/ui.ts';
import type { EntryOf } from '../schema/entry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

const { namedNode, literal, quad } = DataFactory;

const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

/** A text field without its Markdown: links leave their words, citations go. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts of a concept in a language: only those that are written in it. */
const textsOf = (concept: EntryOf<'concepts'>, lang: Lang): (readonly [property: string, text: string])[] => {
  const { data, langOf } = localize(concept, lang);
  const own = (field: string): boolean => langOf(field) === lang;
  const one = (property: string, field: 'title' | 'definition' | 'scopeNote' | 'historyNote') => {
    const text = own(field) ? data[field] : undefined;
    return text === undefined ? [] : [[property, plainText(text)] as const];
  };
  const several = (property: string, field: 'altTerms' | 'hiddenTerms') => (own(field) ? (data[field] ?? []) : []).map((text) => [property, text] as const);
  return [
    ...one('prefLabel', 'title'),
    ...several('altLabel', 'altTerms'),
    ...several('hiddenLabel', 'hiddenTerms'),
    ...one('definition', 'definition'),
    ...one('scopeNote', 'scopeNote'),
    ...one('historyNote', 'historyNote'),
  ];
};

/** Statements about the concepts; relations are said both ways, as SKOS asks. `absolute` makes an address of this site absolute. */
export const conceptQuads = (concepts: readonly EntryOf<'concepts'>[], absolute: (path: string) => string): Quad[] => {
  const skos = (name: string) => namedNode(`${prefixes.skos}${name}`);
  const type = namedNode(`${prefixes.rdf}type`);
  const scheme = namedNode(`${absolute('/data/v1/concepts.jsonld')}#scheme`);
  const node = (id: string) => namedNode(absolute(`/id/concepts/${id}/`));
  const known = new Set(concepts.map(({ id }) => id));
  const only = (ids: readonly string[] | undefined): string[] => (ids ?? []).filter((id) => known.has(id));
  const quads = new Map<string, Quad>();
  const say = (made: Quad): void => void quads.set(`${made.subject.value} ${made.predicate.value} ${made.object.value} ${languageOf(made) ?? ''}`, made);
  say(quad(scheme, type, skos('ConceptScheme')));
  for (const lang of languages) say(quad(scheme, namedNode(`${prefixes.dcterms}title`), literal(ui[lang].site.name, lang)));
  say(quad(scheme, namedNode(`${prefixes.dcterms}license`), namedNode('https://creativecommons.org/licenses/by/4.0/')));
  for (const concept of concepts) {
    const { data, id } = concept;
    const broader = only(data.broader);
    say(quad(node(id), type, skos('Concept')));
    say(quad(node(id), skos('inScheme'), scheme));
    if (broader.length === 0) {
      say(quad(node(id), skos('topConceptOf'), scheme));
      say(quad(scheme, skos('hasTopConcept'), node(id)));
    }
    for (const lang of languages) for (const [property, text] of textsOf(concept, lang)) say(quad(node(id), skos(property), literal(text, lang)));
    for (const other of broader) {
      say(quad(node(id), skos('broader'), node(other)));
      say(quad(node(other), skos('narrower'), node(id)));
    }
    for (const other of only(data.related)) {
      say(quad(node(id), skos('related'), node(other)));
      say(quad(node(other), skos('related'), node(id)));
    }
    for (const match of data.exactMatch ?? []) say(quad(node(id), skos('exactMatch'), namedNode(match)));
    for (const match of data.closeMatch ?? []) say(quad(node(id), skos('closeMatch'), namedNode(match)));
  }
  return [...quads.values()];
};

const languageOf = ({ object }: Quad): string | undefined => ('language' in object && object.language ? object.language : undefined);

/** Turtle, written by N3.js. */
export const skosTurtle = (quads: readonly Quad[]): Promise<string> =>
  new Promise((done, failed) => {
    const writer = new Writer({ prefixes });
    writer.addQuads([...quads]);
    writer.end((error, text) => (error ? failed(error) : done(text)));
  });

/** JSON-LD 1.1: the same statements by subject, with a context that names the properties as SKOS does. */
export const skosJsonLd = (quads: readonly Quad[]): unknown => {
  const subjects = Map.groupBy(quads, ({ subject }) => subject.value);
  const short = (iri: string): string => {
    const [prefix, base] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start)) ?? ['', ''];
    return prefix ? `${prefix}:${iri.slice(base.length)}` : iri;
  };
  const valueNode = (made: Quad): unknown => {
    const lang = languageOf(made);
    return lang ? { '@value': made.object.value, '@language': lang } : { '@id': short(made.object.value) };
  };
  return {
    '@context': prefixes,
    '@graph': [...subjects].map(([id, mine]) => {
      const properties = Map.groupBy(mine, ({ predicate }) => short(predicate.value));
      const values = [...properties].map(([name, of]) =>
        name === 'rdf:type' ? ['@type', of.map(({ object }) => short(object.value))] : [name, of.map(valueNode)],
      );
      return { '@id': id, ...Object.fromEntries(values) };
    }),
  };
};
