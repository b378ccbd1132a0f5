import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { city, concept, experiment } from '../test/sample.ts';

test('a missing field points at the start of what lacks it', async () => {
  const texts = { 'concepts/participation/index.md': concept().replace('summary: Lyhyt kuvaus.\n', '') };
  expect(await problemsOf('schema', texts)).toEqual(['concepts/participation/index.md 1:1 Pakollinen kenttä "summary" puuttuu.']);
});

test('an unknown field gets a suggestion', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'relatd: []\n' }) };
  expect(await problemsOf('schema', texts)).toEqual(['concepts/participation/index.md 7:1 Kenttää "relatd" ei tunneta. Tarkoititko "related"?']);
});

test('a number where text is wanted is told from text', async () => {
  const texts = { 'cities/oulu/index.md': city({ code: '049' }) };
  expect(await problemsOf('schema', texts)).toEqual(['cities/oulu/index.md 5:7 Kentän "code" arvon pitää olla teksti, ei luku (49).']);
});

test('the union whose fields fit is the one that is spoken o', async () => {
  const texts = {
    'literature/a/index.md':
      '---\nlang: fi\ntype: book\ntitle: T\nlanguage: en\nopenAccess: no\nverification: verified\nauthor: [{ family: A, giwen: B }]\n---\n',
  };
  expect(await problemsOf('schema', texts)).toEqual(['literature/a/index.md 8:23 Kenttää "giwen" ei tunneta. Tarkoititko "given"?']);
});

test('a day that no calendar has is refused', async () => {
  const texts = {
    'experiments/e/index.md': experiment({
      period: "{ start: '2019-02-29', end: '2020-02-29' }",
      extra: "sources: [{ id: a, title: A, accessed: '2021-06-31' }]\n",
    }),
  };
  expect(await problemsOf('schema', texts)).toEqual([
    'experiments/e/index.md 6:18 Päivää 2019-02-29 ei ole (kenttä "start").',
    'experiments/e/index.md 16:40 Päivää 2021-06-31 ei ole (kenttä "accessed").',
  ]);
});

test('names of files are plain, and a picture is named as one', async () => {
  const model = (picture: string) => experiment({ extra: `refinery: { visualModel: { state: done, picture: ${picture} } }\n` });
  expect(await problemsOf('schema', { 'experiments/e/index.md': model('oma kuva.png') })).toEqual([
    'experiments/e/index.md 16:50 Kentän "picture" arvo "oma kuva.png" on väärässä muodossa.',
  ]);
  expect(await problemsOf('schema', { 'experiments/e/index.md': model('raportti.pdf') })).toEqual([
    'experiments/e/index.md 16:50 Kentän "picture" arvo "raportti.pdf" on väärässä muodossa.',
  ]);
  expect(await problemsOf('schema', { 'experiments/e/index.md': model('Kuva_1.JPG') })).toEqual([]);
});
