import { expect, it } from 'vitest';
import { withLabels } from './withLabels.ts';

it('calls fields of files by their labels in the form', () => {
  expect(withLabels('Kerro kentässä pictureText, mitä kuva näyttää.', 'fi')).toBe('Kerro kentässä ”Kuvan sisältö sanoina”, mitä kuva näyttää.');
});

it('leaves words that name no field, and names that are words', () => {
  expect(withLabels('Field "title" of eBay and notAField.', 'en')).toBe('Field "title" of eBay and notAField.');
});
