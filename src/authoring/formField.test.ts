import { expect, test } from 'vitest';
import { z } from 'zod';
import { cites, day, edtf, field, prose, proses, ref, text, words } from '../schema/fields.ts';
import { collectionNames, schemas } from '../schema/registry.ts';
import { type FormField, formFields, mustBeFilled } from './formField.ts';

const kindOf = (schema: z.core.$ZodType): FormField => {
  const [found] = formFields(z.strictObject({ a: z.custom() }).extend({ a: schema })).fields;
  if (!found) throw new Error('no field');
  return found[1];
};

test('each kind of schema has its kind of field', () => {
  expect(kindOf(text('Name.', 140))).toMatchObject({ kind: 'text', long: false, markdown: false, max: 140, required: true, help: 'Name.' });
  expect(kindOf(prose('Text.').optional())).toMatchObject({ kind: 'text', long: true, markdown: true, required: false });
  expect(kindOf(edtf('When.'))).toMatchObject({ kind: 'date', precision: 'edtf' });
  expect(kindOf(day('Day.'))).toMatchObject({ kind: 'date', precision: 'day' });
  expect(kindOf(field(z.string().regex(/^[A-Z]{2}$/, 'country'), { description: 'Country.' }))).toMatchObject({ kind: 'country' });
  expect(kindOf(field(z.int().min(1), { description: 'Number.' }))).toMatchObject({ kind: 'number' });
  expect(kindOf(field(z.boolean(), { description: 'Yes.' }))).toMatchObject({ kind: 'flag' });
  expect(kindOf(ref('cities', 'City.'))).toMatchObject({ kind: 'text', ref: ['cities'] });
  expect(kindOf(cites('Sources.').min(1))).toMatchObject({ kind: 'list', from: 1, item: { kind: 'text', cites: true } });
  expect(kindOf(proses('Lessons.'))).toMatchObject({ kind: 'list', from: 0, item: { kind: 'text', markdown: true, long: true, max: 1200 } });
  expect(kindOf(words('theme', ['a', 'b'], 'Theme.'))).toMatchObject({ kind: 'list', item: { kind: 'choice', vocabulary: 'theme', words: ['a', 'b'] } });
  expect(kindOf(z.union([z.strictObject({ x: text('X.') }), z.strictObject({ y: text('Y.') })]))).toMatchObject({
    kind: 'either',
    options: [{ kind: 'group' }, { kind: 'group' }],
  });
});

test('every field of every collection has a help sentence', () => {
  const helpless = (name: string, one: FormField): string[] => [
    ...(one.help === '' && one.kind !== 'group' && one.kind !== 'either' ? [name] : []),
    ...(one.kind === 'group' ? one.fields.flatMap(([key, inner]) => helpless(`${name}.${key}`, inner)) : []),
    ...(one.kind === 'either' ? one.options.flatMap((inner) => helpless(name, inner)) : []),
    ...(one.kind === 'list' ? helpless(name, one.item) : []),
  ];
  for (const collection of collectionNames) expect(helpless(collection, formFields(schemas[collection])), collection).toEqual([]);
});

test('a list that may be empty need not be filled in, though the schema asks for it', () => {
  expect(mustBeFilled(kindOf(words('method', ['a'], 'Methods.')))).toBe(false);
  expect(mustBeFilled(kindOf(cites('Sources.').min(1)))).toBe(true);
  expect(mustBeFilled(kindOf(text('Name.', 140)))).toBe(true);
  expect(mustBeFilled(kindOf(prose('Text.').optional()))).toBe(false);
});
