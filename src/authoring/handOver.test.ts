import { expect, test } from 'vitest';
import { addressLimit, editAddress, mailAddress, mailLimit, newFileAddress, uploadAddress } from './handOver.ts';

const repository = 'https://code.example/city/base';

test('the page for a new file holds the file, and decodes to it', () => {
  const text = "---\ntitle: 'Piha & talo: 50 % + 1 #ääni'\n---\n\nTeksti 🌳\n";
  const made = newFileAddress(repository, 'experiments/piha', 'index.md', text);
  expect(made.fits).toBe(true);
  const url = new URL(made.fits ? made.url : '');
  expect(url.pathname).toBe('/city/base/new/main/content/experiments/piha');
  expect(url.searchParams.get('filename')).toBe('index.md');
  expect(url.searchParams.get('value')).toBe(text);
});

test('a text that is too long is never cut', () => {
  const made = newFileAddress(repository, 'experiments/piha', 'index.md', 'ä'.repeat(2000));
  expect(made).toEqual({ fits: false, length: 12089, empty: `${repository}/new/main/content/experiments/piha?filename=index.md` });
  expect(addressLimit).toBeLessThan(8192);
  const mail = mailAddress('a@example.org', 'Tietopankkiin', 'ä'.repeat(2000), 'Liitteenä.');
  expect(mail).toEqual({ fits: false, length: 12048, empty: 'mailto:a@example.org?subject=Tietopankkiin&body=Liitteen%C3%A4.' });
  expect(mailLimit).toBeLessThan(2048);
});

test('an e-mail without an address has no recipient', () => {
  expect(mailAddress(undefined, 'A & b', 'x\ny', '')).toEqual({ fits: true, url: 'mailto:?subject=A%20%26%20b&body=x%0D%0Ay' });
});

test('other pages of the host', () => {
  expect(editAddress(repository, 'cases/a', 'index.md')).toBe(`${repository}/edit/main/content/cases/a/index.md`);
  expect(uploadAddress(repository)).toBe(`${repository}/upload/main/content`);
});
