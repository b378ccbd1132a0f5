import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, work } from '../test/sample.ts';

test('titles are searched as well as ids', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/equity/index.md': concept({ title: 'Tasa-arvo', extra: 'related:\n  - osalisuus\n  - partisipation\n' }),
  };
  expect(await problemsOf('unknown-reference', texts)).toEqual([
    'concepts/equity/index.md 8:5 Käsitettä "osalisuus" ei ole. Tarkoititko "Osallisuus" (participation)?',
    'concepts/equity/index.md 9:5 Käsitettä "partisipation" ei ole. Tarkoititko "participation" (Osallisuus)?',
  ]);
});

test('an id of another collection is pointed out', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'related: [a1969]\n' }), 'literature/a1969/index.md': work() };
  expect(await problemsOf('unknown-reference', texts)).toEqual([
    'concepts/participation/index.md 7:11 Käsitettä "a1969" ei ole. Samanniminen kohde on kokoelmassa literature.',
  ]);
});

test('an entry with mistakes of its own is still there', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ extra: 'related: [equity]\n' }),
    'concepts/equity/index.md': '---\nlang: fi\ntitle: "auki\n---\n',
  };
  expect(await problemsOf('unknown-reference', texts)).toEqual([]);
});
