import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import type { EntryOf } from '../schema/entry.ts';
import { isRecord } from '../schema/walk.ts';
import { concept, translation } from '../test/sample.ts';
import { conceptQuads, plainText, skosJsonLd, skosTurtle } from './skos.ts';

const files = {
  'concepts/participation/index.md': concept({
    definition: 'Mahdollisuus [vaikuttaa](../power/index.md) [@arnstein1969, s. 2].',
    extra: 'altTerms: [osallistuminen]\nrelated: [power]\n',
  }),
  'concepts/participation/en.md': translation(),
  'concepts/power/index.md': concept({ title: 'Valta', extra: 'broader: [participation, elsewhere]\nexactMatch: ["http://www.yso.fi/onto/yso/p1"]\n' }),
};
const concepts = readContent(Object.entries(files).map(([file, text]) => ({ file, text, size: text.length }))).entries.filter(
  (entry): entry is EntryOf<'concepts'> & { collection: 'concepts' } => entry.collection === 'concepts',
);
const quads = conceptQuads(concepts, (path) => `https://example.org${path}`);
const skos = 'http://www.w3.org/2004/02/skos/core#';
const said = (id: string, property: string): string[] =>
  quads
    .filter(({ subject, predicate }) => subject.value === `https://example.org/id/concepts/${id}/` && predicate.value === skos + property)
    .map(({ object }) => object.value)
    .sort();

describe('SKOS', () => {
  it('says labels in the languages that they are written in, and no others', () => {
    expect(said('participation', 'prefLabel')).toEqual(['Osallisuus', 'Participation']);
    expect(said('participation', 'altLabel')).toEqual(['osallistuminen']);
    expect(said('power', 'prefLabel')).toEqual(['Valta']);
  });

  it('says relations both ways, and none to a concept that is not there', () => {
    expect(said('power', 'broader')).toEqual(['https://example.org/id/concepts/participation/']);
    expect(said('participation', 'narrower')).toEqual(['https://example.org/id/concepts/power/']);
    expect(said('participation', 'related')).toEqual(['https://example.org/id/concepts/power/']);
    expect(said('power', 'related')).toEqual(['https://example.org/id/concepts/participation/']);
    expect(said('participation', 'topConceptOf')).toEqual(['https://example.org/data/v1/concepts.jsonld#scheme']);
    expect(said('power', 'exactMatch')).toEqual(['http://www.yso.fi/onto/yso/p1']);
  });

  it('has notes without Markdown', () => {
    expect(said('participation', 'definition')).toEqual(['Mahdollisuus vaikuttaa.', 'Possibility to influence.']);
    expect(plainText('**Oikeus** *kaupunkiin* [@a; @b] on [tärkeä](../x/index.md).')).toBe('Oikeus kaupunkiin on tärkeä.');
  });

  it('in Turtle is read back as it was', async () => {
    const read = new Parser().parse(await skosTurtle(quads));
    const [mine, theirs] = [new Store([...quads]), new Store(read)];
    expect(theirs.size).toBe(mine.size);
    expect(read.filter((one) => !mine.has(one))).toEqual([]);
  });

  it('in JSON-LD holds the same statements', () => {
    const document = skosJsonLd(quads);
    const graph: unknown[] = isRecord(document) && Array.isArray(document['@graph']) ? document['@graph'] : [];
    const values = graph.flatMap((node) =>
      isRecord(node) ? Object.entries(node).flatMap(([name, list]) => (name === '@id' || !Array.isArray(list) ? [] : list)) : [],
    );
    expect(values).toHaveLength(quads.length);
    expect(graph).toContainEqual(expect.objectContaining({ '@id': 'https://example.org/id/concepts/power/', '@type': ['skos:Concept'] }));
  });
});
