import { expect, test } from 'vitest';
import { readCountry } from './readCountry.ts';

test.each([
  ['FI', 'FI'],
  ['fi', 'FI'],
  ['Suomi', 'FI'],
  [' ruotsi ', 'SE'],
  ['Tyskland', 'DE'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Atlantis', undefined],
])('%s is %s', (written, code) => {
  expect(readCountry(written)).toBe(code);
});
