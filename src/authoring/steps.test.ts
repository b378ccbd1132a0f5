import { expect, test } from 'vitest';
import { collectionNames, schemas } from '../schema/registry.ts';
import { stepOf, stepsOf } from './steps.ts';

test('every field of every collection is asked in one step, whatever the schema says', () => {
  for (const collection of collectionNames) {
    const asked = stepsOf(collection).flatMap(({ fields }) => fields);
    expect(new Set(asked).size, collection).toBe(asked.length);
    expect(asked).toContain('body');
    expect(asked).toContain('id');
    for (const name of Object.keys(schemas[collection].shape)) if (!['lang', 'draft', 'fictional'].includes(name)) expect(asked, collection).toContain(name);
  }
});

test('a field is found in its step', () => {
  expect(stepOf(stepsOf('experiments'), 'refinery')).toBe(5);
  expect(stepOf(stepsOf('experiments'), 'none')).toBe(0);
});
