import { expect, test } from 'vitest';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { at, choices, filled } from '../test/badInput.ts';
import { checkDraft } from './checkDraft.ts';
import type { DraftEntry } from './draft.ts';
import { fullTranslations, translatedFiles } from './translatedTexts.ts';

const english = '---\nlang: en\ncoverage: full\n# Read by two people\ntitle: The residents’ budget\n---\n\n## What was done\n';
const entry = (): DraftEntry => {
  const one = filled();
  return { ...one, existing: { files: { ...one.existing?.files, 'en.md': english, 'sv.md': english.replace('en', 'sv').replace('full', 'summary') } } };
};

test('only full translations are asked for the text of the picture', () => {
  expect(fullTranslations(entry())).toEqual([{ lang: 'en', text: '' }]);
});

test('the text goes into the translation, in which everything else stays', () => {
  const files = translatedFiles({ ...entry(), translated: { en: ' A yard: three benches ' } });
  expect(files).toEqual([['en.md', english.replace('budget\n', 'budget\nrefinery:\n  visualModel:\n    pictureText: "A yard: three benches"\n')]]);
  expect(parseMarkdownFile(files[0]?.[1] ?? '').data).toMatchObject({ refinery: { visualModel: { pictureText: 'A yard: three benches' } } });
  expect(translatedFiles(entry())).toEqual([]);
});

test('a picture needs words in every full translation, told at the field of its words', async () => {
  const without = await checkDraft({ key: 'a', entries: [entry()], changed: 0 }, { choices, lang: 'fi' });
  expect(without.problems.filter(({ rule }) => rule === 'picture-without-text')).toEqual([
    expect.objectContaining({ path: ['refinery', 'visualModel', 'pictureText'], message: 'Kuvalla "model.svg" ei ole tekstivastinetta englanniksi.' }),
  ]);
  const withText = await checkDraft({ key: 'a', entries: [{ ...entry(), translated: { en: 'A yard' } }], changed: 0 }, { choices, lang: 'fi' });
  expect(withText.problems.filter(({ rule }) => rule === 'picture-without-text')).toEqual([]);
});

test('a stage may be added to an entry whose translation nobody can mend at once', async () => {
  const { body: _, ...plain } = entry();
  const translated = english.replace('title:', 'summary: Residents decided.\ntitle:');
  const before: DraftEntry = { ...plain, body: '', existing: { files: { 'en.md': translated.replace('\n## What was done\n', '') } } };
  const stage = at(at(before, 'refinery.audienceTest.state', 'done'), 'refinery.audienceTest.learnt', 'Opittiin paljon.');
  const { problems } = await checkDraft({ key: 'a', entries: [stage], changed: 0 }, { choices, lang: 'fi' });
  expect(problems.find(({ message }) => message.includes('audienceTest.learnt'))?.level).toBe('warning');
});
