/** A series as a snapshot: what was fetched, from where, under which title and definition, in a form that is the same byte for byte. */
import type { SnapshotData } from '../schema/entry.ts';
import { snapshots } from '../schema/snapshots.ts';
import type { Series } from './series.ts';

export type System = 'sotkanet' | 'statfin' | 'eurostat';

/** What is known of the asking, beside the answer. */
export interface Retrieval {
  system: System;
  /** Id of the indicator on this site. */
  indicator: string;
  /** Unit of the indicator in English. */
  unit: string;
  /** Day of the asking, YYYY-MM-DD. */
  retrieved: string;
  /** Name or number of the table or dataset. */
  dataset: string;
  /** The query as sent. */
  query: string;
  address: string;
  licence: string;
  /** SHA-256 of the answers with the values, in hexadecimal. */
  digest: string;
}

const publishers: Record<System, string> = { sotkanet: 'THL, Sotkanet', statfin: 'Tilastokeskus', eurostat: 'Eurostat' };

const provenance: Record<System, SnapshotData['provenance']> = {
  sotkanet: {
    fi: 'Arvot on haettu THL:n Sotkanet-palvelun rajapinnasta. Pieniä lukumääriä palvelu ei julkaise; niiden kohdalla arvo puuttuu.',
    sv: 'Värdena har hämtats från gränssnittet i THL:s tjänst Sotkanet. Små antal publiceras inte i tjänsten; där saknas värdet.',
    en: 'The values were fetched from the interface of THL’s Sotkanet service. The service does not publish small counts; there the value is missing.',
  },
  statfin: {
    fi: 'Arvot on haettu Tilastokeskuksen StatFin-tietokannan rajapinnasta.',
    sv: 'Värdena har hämtats från gränssnittet i Statistikcentralens databas StatFin.',
    en: 'The values were fetched from the interface of Statistics Finland’s StatFin database.',
  },
  eurostat: {
    fi: 'Arvot on haettu Eurostatin rajapinnasta.',
    sv: 'Värdena har hämtats från Eurostats gränssnitt.',
    en: 'The values were fetched from Eurostat’s interface.',
  },
};

/** The snapshot; checked against its schema, so that nothing else can be written. */
export const snapshotOf = (series: Series, asked: Retrieval): SnapshotData =>
  snapshots.parse({
    $schema: '../../../public/data/v1/schemas/snapshots.schema.json',
    indicator: asked.indicator,
    retrieved: asked.retrieved,
    method: 'fetched',
    provenance: provenance[asked.system],
    unit: asked.unit,
    title: series.title,
    ...(series.definition ? { definition: series.definition.slice(0, 3000) } : {}),
    sources: [
      {
        id: asked.system,
        publisher: publishers[asked.system],
        dataset: asked.dataset,
        query: asked.query,
        address: asked.address,
        ...(series.updated ? { issued: series.updated } : {}),
        licence: asked.licence,
        digest: `sha256-${asked.digest}`,
      },
    ],
    values: series.cells.map((cell) => ('value' in cell ? { ...cell, source: asked.system } : cell)),
  });

/** The text of a snapshot's file: two spaces, one value a line, a line end at the end. */
export const snapshotText = (snapshot: SnapshotData): string => {
  const { values, ...head } = snapshot;
  const lines = values.map((value) => `    ${JSON.stringify(value).replace(/":/g, '": ').replace(/,"/g, ', "').replace(/^\{/, '{ ').replace(/\}$/, ' }')}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "values": [\n${lines.join(',\n')}\n  ]\n}\n`;
};

/** Says whether the title or the definition at the source is another than in the earlier fetched snapshot. */
export const hasOtherMeaning = (older: SnapshotData | undefined, newer: SnapshotData): boolean =>
  older?.method === 'fetched' && (normal(older.title) !== normal(newer.title) || normal(older.definition) !== normal(newer.definition));

/** Titles change their spaces and their closing year "(-2019)" without changing what they mean. */
const normal = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\(\s*-\s*\d{4}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
