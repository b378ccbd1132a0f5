import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../markdown/parse.ts';
import { cleanBlock, cleanLine } from './cleanText.ts';

test('a line loses what can not be seen and keeps what can', () => {
  expect(cleanLine('  ”Yhteis\u00ADpiha”\u200B –\r\n\tuusi \u{1F333}\0 ')).toBe('”Yhteispiha” – uusi 🌳');
  expect(cleanLine('50\u00A0000 asukasta')).toBe('50\u00A0000 asukasta');
  expect(cleanLine('Ho\u0308yry')).toBe('Höyry');
  expect(cleanLine('\uD83D rikki \uDE00')).toBe('rikki');
});

test('bullets and numbers of a word processor become lists', () => {
  expect(cleanBlock('Teimme:\r\n•\tpihan\r\n\uF0B7\u00A0vajan\r\n1.\tkahvin')).toBe('Teimme:\n\n- pihan\n- vajan\n1. kahvin');
});

test('cells between tabs become a table', () => {
  expect(cleanBlock('Luvut\nVuosi\tKävijät\n2021\t14\n2022\t3|8\nLoppu')).toBe(
    'Luvut\n\n| Vuosi | Kävijät |\n| --- | --- |\n| 2021 | 14 |\n| 2022 | 3\\|8 |\n\nLoppu',
  );
});

test('no word of a text is lost, and cleaning twice changes nothing more', () => {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('sana', 'Åbo', '12', '•\t', '\n', '\r\n', '\t', '\u00A0', ' ', '## ', '- ', '1.\t', '\v', '\u2028', '”')), (parts) => {
      const text = parts.join('');
      const clean = cleanBlock(text);
      expect(words(clean).filter((word) => word !== '1')).toEqual(words(text).filter((word) => word !== '1'));
      expect(cleanBlock(clean)).toBe(clean);
    }),
  );
});

test('a pasted table is one', () => {
  expect(parseMarkdown(cleanBlock('a\tb\n1\t2')).paragraphs).toHaveLength(4);
});
