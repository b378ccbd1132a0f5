import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from './schemaFiles.ts';

describe('the published JSON Schemas', () => {
  it.each(schemaFiles())('$name is up to date (npm run schemas)', ({ name, text }) => {
    expect(readFileSync(`public/data/v1/schemas/${name}`, 'utf8')).toBe(text);
  });

  it('explain every field of a collection', () => {
    const concepts: unknown = JSON.parse(schemaFiles().find((file) => file.name === 'concepts.schema.json')?.text ?? '{}');
    expect(concepts).toMatchObject({ properties: { definition: { description: expect.stringContaining('skos:definition') } }, additionalProperties: false });
  });
});
