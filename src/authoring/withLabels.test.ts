import { expect, it } from 'vitest';
import { withLabels } from './withLabels.ts';

it('calls fields of files by their labels in the form', () => {
  expect(withLabels('Kerro kentässä pictureText, mitä kuva näyttää.', 'fi')).toBe('Kerro kentässä ”Kuvan sisältö sanoina”, mitä kuva näyttää.');
});

it('takes the place of the quotation marks round a name', () => {
  expect(withLabels('Pakollinen kenttä "title" puuttuu. Lisää kenttä "expectedChange".', 'fi')).toBe(
    'Pakollinen kenttä ”Nimi” puuttuu. Lisää kenttä ”Odotettu muutos”.',
  );
});

it('leaves words that name no field, and names that are words', () => {
  expect(withLabels('The title of "eBay" and notAField.', 'en')).toBe('The title of "eBay" and notAField.');
});
