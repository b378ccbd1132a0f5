import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { facetFiles } from './searchFacets.ts';

const fragment = (title: string, filters: Record<string, string[]>): Uint8Array =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url: '/x/', content: '', meta: { title }, filters })}`);

test('each language gets its pages by title, with their facets by position', () => {
  const files = facetFiles([
    ['fi_1.pf_fragment', fragment('Ääni', { kind: ['Käsitteet'], theme: ['turvallisuus', 'asuminen'] })],
    ['fi_2.pf_fragment', fragment('Asunto', { kind: ['Käsitteet'] })],
    ['fi_3.pf_fragment', fragment('Tietoa', {})],
    ['en_1.pf_fragment', fragment('Sound', { kind: ['Concepts'] })],
  ]);
  expect(Object.fromEntries(files)).toEqual({
    'facets.fi.json': '{"values":["kind:Käsitteet","theme:asuminen","theme:turvallisuus"],"pages":{"fi_2":[0],"fi_3":[],"fi_1":[0,2,1]}}',
    'facets.sv.json': '{"values":[],"pages":{}}',
    'facets.en.json': '{"values":["kind:Concepts"],"pages":{"en_1":[0]}}',
  });
});
