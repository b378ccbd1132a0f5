import { expect, test } from 'vitest';
import { attachmentName, namedFiles } from './attachment.ts';

test.each([
  ['Pihan kuva (1).JPG', 'pihan-kuva-1.jpg'],
  ['IMG_0001.jpeg', 'img-0001.jpeg'],
  ['../../etc/passwd.png', 'etc-passwd.png'],
  ['kuva.tar.gz', 'kuva-tar.gz'],
  ['Ääni', 'aani'],
  ['.png', 'item.png'],
])('%s is called %s', (chosen, name) => {
  expect(attachmentName(chosen, new Set())).toBe(name);
});

test('a name that is taken gets a number', () => {
  expect(attachmentName('Piha.png', new Set(['piha.png', 'piha-2.png', 'piha.jpg']))).toBe('piha-3.png');
});

test('files are named in fields and in texts', () => {
  const data = { refinery: { visualModel: { picture: 'a.png' } }, followUp: { observations: 'follow-up.csv' } };
  expect([...namedFiles('experiments', data, '[tiedot](./b.csv) ![c](c.svg) [sivu](https://example.org)')]).toEqual(
    expect.arrayContaining(['a.png', 'follow-up.csv', 'b.csv', 'c.svg']),
  );
});
