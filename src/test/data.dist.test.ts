import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dist, files, shortened } from './site.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'));
// The schemas carry marks of ours (x-…) and name formats for editors; their patterns say the same.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const schemaFiles = files.filter((file) => file.endsWith('.schema.json'));
const validators = new Map<string, ValidateFunction>(
  schemaFiles.map((file) => [file.split('/').at(-1)?.replace('.schema.json', '') ?? '', ajv.compile(read(file) as object)]),
);

interface DataEntry {
  id?: string;
  sourceLanguage?: string;
  data?: Record<string, unknown>;
}

describe('the data files', () => {
  it('are all JSON', () => {
    for (const file of files.filter((one) => /\.(json|jsonld|geojson)$/.test(one))) expect(() => read(file), file).not.toThrow();
  });

  it('have a schema for each collection that the index names', () => {
    const { collections } = read('data/v1/index.json') as { collections: { collection: string }[] };
    expect(collections.map(({ collection }) => collection).filter((name) => !validators.has(name))).toEqual([]);
  });

  it('fit their schemas', () => {
    const problems = [...validators].flatMap(([name, validate]) => {
      const file = `data/v1/${name}.json`;
      if (!files.includes(file)) return [];
      const { entries } = read(file) as { entries: DataEntry[] };
      return entries.flatMap((entry, index) => {
        // A schema describes what an author writes: the facts and the language they are written in.
        const written = entry.data ? { lang: entry.sourceLanguage, ...entry.data } : entry;
        return validate(written) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${entry.id ?? index}${instancePath}: ${message}`);
      });
    });
    expect(shortened(problems)).toEqual([]);
  });
});
