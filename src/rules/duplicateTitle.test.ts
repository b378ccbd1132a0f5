import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation, work } from '../test/sample.ts';

test('two entries of a collection differ in title', async () => {
  const texts = { 'concepts/a/index.md': concept(), 'concepts/b/index.md': concept({ title: 'OSALLISUUS' }) };
  expect(await problemsOf('duplicate-title', texts)).toEqual(['concepts/b/index.md 3:8 Nimi "OSALLISUUS" on jo kohteella concepts/a.']);
});

test('translated titles count in their own language', async () => {
  const texts = {
    'concepts/a/index.md': concept(),
    'concepts/a/en.md': translation(),
    'concepts/b/index.md': concept({ title: 'Toinen' }),
    'concepts/b/en.md': translation(),
  };
  expect(await problemsOf('duplicate-title', texts)).toEqual(['concepts/b/en.md 4:8 Nimi "Participation" on jo kohteella concepts/a.']);
});

test('works of different years may share a title', async () => {
  const texts = { 'literature/a/index.md': work(), 'literature/b/index.md': work({ issued: '1970' }), 'literature/c/index.md': work({ issued: '1970' }) };
  expect(await problemsOf('duplicate-title', texts)).toEqual([
    'literature/c/index.md 4:8 Nimi "A Ladder Of Citizen Participation" on jo kohteella literature/b.',
  ]);
});
