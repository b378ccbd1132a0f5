import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { collectionNames, schemas } from './registry.ts';
import { skeletonOf } from './skeleton.ts';
import { translationSkeletonOf } from './translationSkeleton.ts';

const options = { lang: 'fi', title: "Title of 'it'", placeholder: 'Täydennä tähän', existing: () => 'existing' };

test.each(collectionNames)('a skeleton of %s is valid and a draft', (collection) => {
  const { data, fault } = parseMarkdownFile(skeletonOf(schemas[collection], options));
  expect(fault).toBeUndefined();
  expect(schemas[collection].safeParse(data).error?.issues).toBeUndefined();
  expect(data).toMatchObject({ draft: true, title: "Title of 'it'" });
});

test('the optional fields of a skeleton are valid when their comments are opened', () => {
  const text = skeletonOf(schemas.concepts, options)
    .split('---')[1]
    ?.replaceAll(/^# (\w+): (.+)$/gm, '$1: $2');
  expect(schemas.concepts.safeParse(load(text ?? '')).error?.issues).toBeUndefined();
});

test('a translation starts with the title alone and shows the words of the source', () => {
  const text = translationSkeletonOf(
    schemas.concepts,
    { title: "A 'b'", summary: 'S\n  s', interpretations: [{ id: 'x', title: 'T', text: 'U' }] },
    { lang: 'sv', from: 'fi', digest: '0123456789abcdef' },
  );
  expect(text).toBe(`---
lang: sv
# full: everything is translated; summary: title, summary and definition; term-only: the title.
coverage: term-only
sourceDigest: '0123456789abcdef'
# Name of the entry, as a reader would look for it.
# fi: A 'b'
title: 'A ''b'''
# One or two sentences that say what this is; shown in lists and search results.
# fi: S s
# summary:
# Name of the interpretation.
# fi: T
# interpretations:
#   - id: x
#     title:
# What it stresses and where it disagrees with others, with citations.
# fi: U
#     text:
---
`);
});
