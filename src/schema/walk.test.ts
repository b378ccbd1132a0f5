import { expect, test } from 'vitest';
import { z } from 'zod';
import { experiments } from './experiments.ts';
import { literature } from './literature.ts';
import { schemaAt, valueAt, walk } from './walk.ts';

test('references, citations and texts are found wherever they stand', () => {
  const data = { title: 'T', cities: ['oulu'], results: [{ id: 'a', text: 'X', cites: ['s'] }], adaptedFrom: [{ id: 'm' }], lessons: ['L'] };
  expect(
    walk(experiments, data).flatMap(({ path, meta }) =>
      meta.ref ? [['ref', path.join('.')]] : meta.cites ? [['cites', path.join('.')]] : meta.translatable ? [['text', path.join('.')]] : [],
    ),
  ).toEqual([
    ['text', 'title'],
    ['ref', 'cities.0'],
    ['text', 'results.0.text'],
    ['cites', 'results.0.cites.0'],
    ['text', 'lessons'],
    ['ref', 'adaptedFrom.0.id'],
  ]);
});

test('data of any other shape are walked as far as they fit', () => {
  for (const data of [null, 5, 'x', [], { title: [] }, { results: 'x' }, { results: [null, 5] }]) expect(() => walk(experiments, data)).not.toThrow();
});

test('of a union the option whose keys fit is walked', () => {
  expect(walk(literature, { author: [{ literal: 'THL' }, { family: 'A' }] }).map(({ path }) => path.join('.'))).toEqual([
    '',
    'author',
    'author.0',
    'author.0.literal',
    'author.1',
    'author.1.family',
  ]);
});

test('schemas and values are found by path', () => {
  expect(schemaAt(literature, ['author', 0, 'given'])).toBeInstanceOf(z.ZodString);
  expect(schemaAt(literature, ['nothing'])).toBeUndefined();
  expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  expect(valueAt({ a: 1 }, ['a', 'b', 0])).toBeUndefined();
});
