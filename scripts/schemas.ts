/** Writes the JSON Schemas for editors and for users of the data; committed, and a test says when they are stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../src/outputs/schemaFiles.ts';

const folder = 'public/data/v1/schemas';
mkdirSync(folder, { recursive: true });
for (const { name, text } of schemaFiles()) writeFileSync(`${folder}/${name}`, text);
console.log(`${schemaFiles().length} JSON Schemas written to ${folder}`);
