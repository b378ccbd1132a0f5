import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

test('a text breaks at blanks and hyphens first, then at Finnish syllables', () => {
  expect(wrapText('Helsinki', 200, 14)).toEqual(['Helsinki']);
  expect(wrapText('Pohjois-Karjalan maakunta', 120, 14)).toEqual(['Pohjois-Karjalan', 'maakunta']);
  expect(wrapText('Pohjois-Karjalan maakunta', 80, 14)).toEqual(['Pohjois-', 'Karjalan', 'maakunta']);
  expect(wrapText('keskuskaupunkiseutu', 80, 14)).toEqual(['keskuskau-', 'punkiseutu']);
  expect(wrapText('keskus\u00adkaupunki\u00adseutu', 80, 14)).toEqual(['keskus-', 'kaupunki-', 'seutu']);
});

test('what does not fit on the last line ends in an ellipsis that fits, and years stay together', () => {
  expect(wrapText('yksi kaksi kolme neljä', 40, 14, 2)).toEqual(['yksi', 'kak…']);
  expect(wrapText('ei lukuja 2012–2018', 80, 14)).toEqual(['ei lukuja', '2012–2018']);
});

test('nothing is lost in a text that is given lines enough', () => {
  const words = fc.array(fc.constantFrom('kaupunki', 'ja', 'Åbo', 'Lounais-Suomi', 'yhdenvertaisuussuunnitelma', '2020'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, width) => {
      const lines = wrapText(parts.join(' '), width, 14, 99);
      expect(lines.join('').replace(/[-\s]/g, '')).toBe(parts.join('').replaceAll('-', ''));
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width + 6);
    }),
  );
});
