/** Files of a collection beside its JSON. */

const files: Readonly<Record<string, readonly (readonly [label: string, ending: string])[]>> = {
  cases: [
    ['CSV', 'csv'],
    ['CSV codebook', 'codebook.csv'],
    ['GeoJSON', 'geojson'],
  ],
  experiments: [
    ['CSV', 'csv'],
    ['CSV codebook', 'codebook.csv'],
    ['GeoJSON', 'geojson'],
  ],
  literature: [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ],
  concepts: [
    ['SKOS Turtle', 'ttl'],
    ['SKOS JSON-LD', 'jsonld'],
  ],
};

/** Names of formats, the same in every language, with their addresses without the base path. */
export const dataFiles = (collection: string): { label: string; path: string }[] =>
  (files[collection] ?? []).map(([label, ending]) => ({ label, path: `/data/v1/${collection}.${ending}` }));
