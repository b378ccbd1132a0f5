import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { readContent } from '../reading/readContent.ts';
import { city, concept, experiment, work } from '../test/sample.ts';
import { codebookCsv } from './codebook.ts';
import { collectionGeoJson } from './collectionGeoJson.ts';
import { columnsOf, tableCsv, tableRow } from './collectionTable.ts';

const files = {
  'cities/oulu/index.md': city(),
  'concepts/participation/index.md': concept(),
  'literature/arnstein1969/index.md': work(),
  'experiments/budget/index.md': experiment({ title: '=Budjetti, "oma"', extra: 'districts: [Toppila, Tuira]\n', body: 'Lue [@arnstein1969].\n' }),
};
const graph = buildGraph(readContent(Object.entries(files).map(([file, text]) => ({ file, text, size: text.length }))).entries, []);
const rows = [...graph.nodes.values()].flatMap((entry) =>
  entry.collection === 'experiments' ? [tableRow(entry, graph, (path) => `https://example.org${path}`)] : [],
);

describe('a collection as a table', () => {
  it('is read back with its facts, and no text stands for a translation', () => {
    const [row] = csvParse(tableCsv(rows));
    expect(row).toMatchObject({
      id: 'budget',
      identifier: 'https://example.org/id/experiments/budget/',
      title_sv: '',
      cities: 'oulu',
      municipality_codes: '564',
      districts: 'Toppila; Tuira',
      lon: '25.47',
      start: '2019',
      end: '',
      themes: 'participation',
      works: 'arnstein1969',
      source_language: 'fi',
    });
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    expect(csvParse(tableCsv(rows))[0]?.['title_fi']).toBe(`'=Budjetti, "oma"`);
  });

  it('ends its lines as the standard asks', () => {
    expect(tableCsv(rows).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has a codebook that explains every column and every value, in three languages', () => {
    const book = csvParse(codebookCsv(rows));
    expect([...new Set(book.map(({ column }) => column))]).toEqual(columnsOf(rows));
    expect(book.find(({ column, value }) => column === 'themes' && value === 'participation')).toMatchObject({
      fi: 'osallistuminen ja vaikuttaminen',
      en: 'participation',
    });
    expect(book.filter(({ fi, sv, en }) => !fi || !sv || !en)).toEqual([]);
  });

  it('is GeoJSON with its several values as lists', () => {
    expect(collectionGeoJson(rows)).toMatchObject({
      type: 'FeatureCollection',
      features: [{ id: 'budget', geometry: { type: 'Point', coordinates: [25.47, 65.01] }, properties: { districts: ['Toppila', 'Tuira'], id: 'budget' } }],
    });
  });
});
