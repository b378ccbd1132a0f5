/** Tidy CSV (RFC 4180, UTF-8, comma, point as the decimal mark) and its description by CSV on the Web. */
import { csvFormat } from 'd3';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { DataOf, SnapshotData } from '../schema/entry.ts';
import { missingReasons, valueStatuses } from '../schema/vocabulary.ts';
import { observationColumns, type observationRows } from './observations.ts';

/** Text of the file, with CRLF line ends as the standard asks. */
export const tidyCsv = (rows: ReturnType<typeof observationRows>): string => `${csvFormat(rows, [...observationColumns]).replaceAll('\n', '\r\n')}\r\n`;

const descriptions: Record<(typeof observationColumns)[number], { datatype: string; text: string }> = {
  indicator: { datatype: 'string', text: 'Identifier of the indicator on this site.' },
  area_code: { datatype: 'string', text: 'Municipality code of Statistics Finland as text (leading zeros matter), or SSS for the whole country.' },
  area: { datatype: 'string', text: 'Name of the area in Finnish.' },
  period: { datatype: 'gYear', text: 'Year of the value.' },
  value: { datatype: 'number', text: 'The value; empty when it is missing, which is never zero.' },
  unit: { datatype: 'string', text: 'Unit of the value.' },
  status: {
    datatype: 'string',
    text: `Status of the value (${valueStatuses.join(', ')}), or why it is missing (${missingReasons.map((reason) => `${reason}: ${vocabulary.en.missingReason[reason]}`).join('; ')}).`,
  },
  source: { datatype: 'string', text: 'Publisher and dataset that state the value.' },
  retrieved: { datatype: 'date', text: 'Day on which the value was fetched or compiled.' },
};

/** Metadata of the file by the W3C's "Metadata Vocabulary for Tabular Data" (CSVW), to stand beside it as `….csv-metadata.json`. */
export const csvwMetadata = (about: {
  title: string;
  description: string;
  url: string;
  page: string;
  data: DataOf<'indicators'>;
  snapshot: SnapshotData;
}): unknown => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: about.url,
  'dc:title': about.title,
  'dc:description': about.description,
  'dc:creator': about.data.producerName,
  'dc:license': { '@id': about.data.licence ?? 'https://creativecommons.org/licenses/by/4.0/' },
  'dc:modified': { '@value': about.snapshot.retrieved, '@type': 'xsd:date' },
  'dc:source': about.snapshot.sources.map(({ publisher, dataset }) => `${publisher}: ${dataset}`),
  'rdfs:seeAlso': { '@id': about.page },
  dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: observationColumns.map((name) => ({
      name,
      titles: name,
      'dc:description': descriptions[name].text,
      datatype: descriptions[name].datatype === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : descriptions[name].datatype,
      ...(name === 'value' ? { null: '' } : {}),
      required: name !== 'value' && name !== 'source',
    })),
    primaryKey: ['indicator', 'area_code', 'period'],
  },
});

/** The columns as a Table Schema field list of a Data Package. */
export const tableSchemaFields = (): unknown[] =>
  observationColumns.map((name) => ({
    name,
    type: { string: 'string', gYear: 'year', number: 'number', date: 'date' }[descriptions[name].datatype],
    description: descriptions[name].text,
  }));
