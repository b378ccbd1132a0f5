import { expect, test } from 'vitest';
import { collectionNames, schemas } from './registry.ts';
import { factFields, headerFields, translationSchema } from './translation.ts';

test('a translation takes texts and refuses facts, also inside lists', () => {
  const schema = translationSchema(schemas.experiments);
  const header = { lang: 'en', coverage: 'full' };
  expect(schema.safeParse({ ...header, title: 'T', results: [{ id: 'a', text: 'X' }], lessons: ['L'] }).success).toBe(true);
  expect(schema.safeParse({ ...header, status: 'ended' }).success).toBe(false);
  expect(schema.safeParse({ ...header, results: [{ id: 'a', text: 'X', cites: ['s'] }] }).success).toBe(false);
  expect(factFields(schemas.cities)).toContain('population');
});

test.each(collectionNames)('no text field of %s is hidden by the header of translations', (collection) => {
  expect(Object.keys(schemas[collection].shape).filter((key) => key !== 'lang' && headerFields.some((name) => name === key))).toEqual([]);
});
