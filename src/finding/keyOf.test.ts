import { expect, test } from 'vitest';
import type { Lang } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import { keysOf as allKeysOf, keyOf, nameKeysOf } from './keyOf.ts';

const keysOf = (forms: string, lang: Lang): string[] => [...new Set(forms.split(' ').map((form) => keyOf(fold(form), lang)))];

test.each<[Lang, string]>([
  ['fi', 'osallisuus osallisuuden osallisuutta osallisuuteen osallisuudessa osallisuuksia osallisuuttaan osallisuudestakin'],
  ['fi', 'kestävyys kestävyyden kestävyyttä kestavyytta kestävyyksien'],
  ['fi', 'asukas asukkaan asukkaat asukkaiden asukasta asukkailta'],
  ['fi', 'kaupunki kaupungin kaupungeissa kaupunkien kaupunkiin'],
  ['fi', 'eriytyminen eriytymisen eriytymisestä eriytymiseen'],
  ['fi', 'esteetön esteettömän esteettömiä'],
  ['fi', 'Jyväskylä Jyväskylässä jyvaskylan Jyväskylään'],
  ['fi', 'asukastupa asukastuvan asukastupien asukastuvassa'],
  ['sv', 'segregation segregationen segregationens segregerad'],
  ['sv', 'hemlös hemlösa hemlöshet hemlösheten'],
  ['sv', 'medborgarråd medborgarrådet medborgarrådets'],
  ['sv', 'invånare invånarna invånarens invånarnas'],
  ['sv', 'indikator indikatorer indikatorernas'],
  ['sv', 'människovärde människovärdet människovärdets'],
  ['sv', 'hållbar hållbart hållbarhet hållbarheten hallbarhetens'],
  ['en', 'segregation segregated segregating segregates'],
  ['en', 'resilient resilience'],
  ['en', 'stigmatise stigmatized stigmatization stigmatisation'],
  ['en', 'safe safety'],
])('%s: %s are one word', (lang, forms) => {
  expect(keysOf(forms, lang)).toHaveLength(1);
});

test.each<[Lang, string]>([
  ['fi', 'naapuri naapurusto'],
  ['fi', 'hanke hän'],
  ['fi', 'arvo arvio'],
  ['sv', 'universitet stad'],
  ['en', 'city care car'],
])('%s: %s stay words of their own', (lang, forms) => {
  expect(keysOf(forms, lang)).toHaveLength(forms.split(' ').length);
});

test('a word with digits is its own', () => {
  expect(keyOf('2030s', 'en')).toBe('2030s');
});

test('a form that may be of two words meets both', () => {
  expect(allKeysOf('sosiaalista', 'fi')).toContain(keyOf('sosiaalinen', 'fi'));
  expect(allKeysOf('eriytymista', 'fi')).toContain(keyOf('eriytyminen', 'fi'));
  expect(allKeysOf('mallista', 'fi')).toContain(keyOf('malli', 'fi'));
  expect(allKeysOf('kouluista', 'fi')).toEqual([keyOf('koulu', 'fi')]);
});

test.each([
  ['Barcelona', 'Barcelonassa'],
  ['Pariisi', 'Pariisissa'],
  ['Kööpenhamina', 'Kööpenhaminassa'],
  ['Bogotá', 'Bogotássa'],
])('the name %s meets its form %s', (name, form) => {
  expect(nameKeysOf(fold(name), 'fi')).toContain(keyOf(fold(form), 'fi'));
});

test('what is no base form of a name has no other key', () => {
  expect(nameKeysOf('osallisuuden', 'fi')).toEqual([keyOf('osallisuus', 'fi')]);
  expect(nameKeysOf('helsinki', 'fi')).toEqual([keyOf('helsingissa', 'fi')]);
  expect(nameKeysOf('barcelona', 'sv')).toEqual([keyOf('barcelona', 'sv')]);
});
