import { expect, test } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, translation, work } from '../test/sample.ts';
import { sourceDigestOf } from './digest.ts';
import { translationState } from './translationState.ts';

const stateOf = (digest: string) => {
  const { entries } = readContent(rawFiles({ 'concepts/a/index.md': concept(), 'concepts/a/en.md': translation({ digest }) }));
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  return { entry, of: (lang: 'fi' | 'sv' | 'en') => translationState(entry, lang).state };
};

test('states are told apart', () => {
  const { entry, of } = stateOf('');
  expect([of('fi'), of('sv'), of('en')]).toEqual(['source', 'missing', 'unstamped']);
  expect(stateOf('0123456789abcdef').of('en')).toBe('behind');
  expect(stateOf(entry.translations.en ? sourceDigestOf(entry, entry.translations.en) : '').of('en')).toBe('current');
});

test('a work without annotation has nothing to translate', () => {
  const { entries } = readContent(rawFiles({ 'literature/a/index.md': work() }));
  expect(entries.map((entry) => translationState(entry, 'sv').state)).toEqual(['nothing']);
});
