import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';
import { choicesOf } from './choicesOf.ts';
import { readChoices, standIns, titleIn } from './existing.ts';

const { entries, snapshots } = readContent(readDisk('content'));
const choices = choicesOf(entries);

test('stand-ins have the titles and headings of their entries, and the check finds no error in them', async () => {
  const { problems } = await checkFiles([], { beside: standIns(choices) });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  const [real, made] = [buildGraph(entries, snapshots), buildGraph(standIns(choices), [])];
  expect([...made.nodes.keys()]).toEqual([...real.nodes.keys()]);
});

test('a list survives its way through JSON; anything else is no list', () => {
  expect(readChoices(JSON.parse(JSON.stringify({ entries: choices })))).toEqual(JSON.parse(JSON.stringify(choices)));
  expect(readChoices(null)).toEqual([]);
  expect(readChoices({ entries: [1, { id: 'a', collection: 'ideas', lang: 'fi', titles: {} }] })).toEqual([]);
});

test('an entry is called by its name in the language, else by one that it has', () => {
  const choice = { collection: 'cities', id: 'oulu', lang: 'fi', titles: { fi: 'Oulu', sv: 'Uleåborg' } } as const;
  expect([titleIn(choice, 'sv'), titleIn(choice, 'en'), titleIn({ ...choice, titles: {} }, 'en')]).toEqual(['Uleåborg', 'Oulu', 'oulu']);
});
