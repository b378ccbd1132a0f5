import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { city, concept, experiment, translation, work } from '../test/sample.ts';

test('a figure needs a citation in its paragraph', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'Osuus oli 34 %.\n\nToinen kappale [@a].\n' }), 'literature/a/index.md': work() };
  expect(await problemsOf('figure-without-source', texts)).toEqual([
    'concepts/participation/index.md 8:11 Luvulla "34 %" ei ole lähdettä samassa kappaleessa.',
  ]);
});

test('a citation in the paragraph, or in the one that introduces a list, is enough', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ body: 'Osuus oli 34 % [@a].\n\nTulokset [@a]:\n\n- 120 ideaa\n- 30 %\n' }),
    'literature/a/index.md': work(),
  };
  expect(await problemsOf('figure-without-source', texts)).toEqual([]);
});

test('years, ordinals and small numbers need none', async () => {
  const texts = {
    'concepts/participation/index.md': concept({
      body: 'Vuonna 2019 ja 1990-luvulla, 1.5.2020, vuosina 2015–2020.\n\n1. Kuusi 6 kaupunkia ja 25–64-vuotiaat.\n2. Agenda 2030.\n',
    }),
  };
  expect(await problemsOf('figure-without-source', texts)).toEqual([]);
});

test('fields beside `cites` are cited, in translations too', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'cities/oulu/index.md': city(),
    'experiments/e/index.md': experiment({
      extra: 'results:\n  - id: ideas\n    text: 134 ideaa.\n    reportedBy: media\n    cites: [s]\nsources: [{ id: s, title: S }]\n',
    }),
    'experiments/e/en.md': translation({ fields: 'title: B\nsummary: S.\naim: A.\nresults: [{ id: ideas, text: 134 ideas. }]\n' }),
  };
  expect(await problemsOf('figure-without-source', texts)).toEqual([]);
});
