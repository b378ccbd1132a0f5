import { expect, test } from 'vitest';
import { jsonSchemaOf, snapshotJsonSchema, translationJsonSchemaOf } from './jsonSchema.ts';
import { collectionNames, schemas } from './registry.ts';

test.each(collectionNames)('%s has a JSON Schema with help on every field', (collection) => {
  const { properties = {}, required, additionalProperties, title } = jsonSchemaOf(collection);
  expect([title, additionalProperties]).toEqual([collection, false]);
  expect(Object.keys(properties)).toEqual(Object.keys(schemas[collection].shape));
  expect(Object.entries(properties).filter(([, field]) => typeof field === 'boolean' || !field.description)).toEqual([]);
  expect(required).toContain('lang');
});

test('the input side is described: fields with defaults are not required, dates are text', () => {
  const { properties = {} } = jsonSchemaOf('concepts');
  expect(JSON.stringify(properties['sources'])).not.toContain('"type","title"');
  expect(JSON.stringify(jsonSchemaOf('experiments').properties?.['period'])).toContain('"pattern"');
});

test('our own marks are prefixed', () => {
  expect(jsonSchemaOf('concepts').properties?.['title']).toEqual({
    type: 'string',
    minLength: 1,
    maxLength: 140,
    description: 'Name of the entry, as a reader would look for it.',
    'x-translatable': true,
  });
});

test('translations and snapshots have theirs', () => {
  expect(Object.keys(translationJsonSchemaOf('concepts').properties ?? {})).toContain('sourceDigest');
  expect(snapshotJsonSchema().title).toBe('snapshots');
});
