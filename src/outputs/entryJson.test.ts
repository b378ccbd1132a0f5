import { describe, expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { readContent } from '../reading/readContent.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import { entryJson } from './entryJson.ts';

const text = (lines: string[]): string => `${lines.join('\n')}\n`;
const actor = (id: string, more: string[] = []) => ({
  file: `actors/${id}/index.md`,
  size: 1,
  text: text([
    '---',
    'lang: fi',
    `title: Toimija ${id}`,
    'summary: Yksi virke.',
    'kind: network',
    'roles: [studies]',
    'country: FI',
    ...more,
    '---',
    'Teksti.',
  ]),
});
const { entries, issues } = readContent([
  actor('a', ['partOf: b']),
  actor('b'),
  actor('made-up', ['fictional: true', 'partOf: b']),
  { file: 'actors/a/en.md', size: 1, text: text(['---', 'lang: en', 'coverage: summary', 'title: Actor a', '---']) },
]);
const graph = buildGraph(entries, []);
const [a, b] = entries.filter(isPublicEntry).map((entry) => entryJson(entry, graph, (path) => `https://example.org${path}`));

describe('entryJson', () => {
  it('reads its example without issues', () => expect(issues).toEqual([]));

  it('states facts once and texts by language', () => {
    expect(a).toEqual({
      id: 'a',
      collection: 'actors',
      identifier: 'https://example.org/id/actors/a/',
      sourceLanguage: 'fi',
      url: { fi: 'https://example.org/fi/toimijat/a/', sv: 'https://example.org/sv/aktorer/a/', en: 'https://example.org/en/actors/a/' },
      data: { lang: 'fi', title: 'Toimija a', summary: 'Yksi virke.', kind: 'network', roles: ['studies'], country: 'FI', partOf: 'b' },
      body: 'Teksti.',
      translations: { en: { coverage: 'summary', data: { title: 'Actor a' }, body: '' } },
      cites: [],
      refersTo: ['actors/b'],
      usedIn: [],
    });
  });

  it('says what refers to it, made-up entries left out', () => expect(b?.usedIn).toEqual(['actors/a']));
});
