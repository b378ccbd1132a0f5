import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const latin = new Uint8Array(Buffer.from('mittari;måttö', 'latin1'));

test('UTF-8 is read as it is, its byte order mark kept', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFFä€'), false)).toEqual({ text: '\uFEFFä€' });
});

test('of a spreadsheet, Latin-1, Windows-1252 and UTF-16 are understood', () => {
  expect(decodeText(latin, true)).toEqual({ text: 'mittari;måttö' });
  expect(decodeText(new Uint8Array([0x80, 0x20, 0x96]), true)).toEqual({ text: '€ –' });
  expect(decodeText(new Uint8Array(Buffer.from('\uFEFFä;ö', 'utf16le')), true)).toEqual({ text: '\uFEFFä;ö' });
});

test('other files must be UTF-8, and bytes that Windows-1252 does not know are not guessed', () => {
  expect(decodeText(latin, false)).toEqual({ text: 'mittari;m\uFFFDtt\uFFFD', invalidAt: 9 });
  expect(decodeText(new Uint8Array([0x61, 0x81]), true)).toEqual({ text: 'a\uFFFD', invalidAt: 1 });
});
