import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemas } from '../schema/registry.ts';
import { snapshots } from '../schema/snapshots.ts';
import { translationSchema } from '../schema/translation.ts';
import { metaOf, unwrap } from '../schema/walk.ts';
import { fi } from './help/fi.ts';
import { sv } from './help/sv.ts';
import { helpIn } from './help.ts';

/** Every help sentence of the schema and of what is inside it. */
const sentencesOf = (schema: z.core.$ZodType): string[] => {
  const inner = unwrap(schema);
  const own = [metaOf(schema).description, metaOf(inner).description].filter((help) => help !== undefined);
  return [...own, ...childrenOf(inner).flatMap(sentencesOf)];
};

const childrenOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodObject) return Object.values<z.core.$ZodType>(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.def.element];
  return schema instanceof z.ZodUnion ? schema.def.options : [];
};

const collections = Object.values(schemas);
const sentences = new Set([...collections, ...collections.map(translationSchema), snapshots].flatMap(sentencesOf));

describe.each([
  ['Finnish', fi],
  ['Swedish', sv],
])('the %s help', (_language, texts) => {
  it('has a text for every sentence of the schemas', () => {
    expect([...sentences].filter((sentence) => !texts[sentence]?.trim())).toEqual([]);
  });

  it('has no text left over', () => {
    expect(Object.keys(texts).filter((sentence) => !sentences.has(sentence))).toEqual([]);
  });
});

describe('a help sentence', () => {
  it('is given in the language of the reader', () => {
    expect(helpIn('fi', 'Theme.')).toBe('Teema.');
    expect(helpIn('sv', 'Theme.')).toBe('Tema.');
    expect(helpIn('en', 'Theme.')).toBe('Theme.');
  });

  it('stays in English when it has no translation', () => {
    expect(helpIn('fi', 'Not a help sentence.')).toBe('Not a help sentence.');
  });
});
