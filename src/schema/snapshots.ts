/** Snapshots: dated, append-only values of one indicator, as fetched or as compiled from published figures. */
import { z } from 'zod';
import { day, edtf, fact, field, localId, ref, url, word } from './fields.ts';
import { areas, missingReasons, valueStatuses } from './vocabulary.ts';

const cell = {
  area: word('area', areas, 'Municipality code, or SSS for the whole country.'),
  period: field(z.string().regex(/^\d{4}$/, 'year'), { description: 'Year of the value, as text.' }),
};

/** Either a value or the typed reason why there is none; a missing value is never zero. */
const observation = z.union([
  z.strictObject({
    ...cell,
    value: field(z.number(), { description: 'The value in the unit of the snapshot.' }),
    status: word('valueStatus', valueStatuses, 'Status of the value; final unless stated.').optional(),
    source: localId('Which of the sources states it.'),
  }),
  z.strictObject({ ...cell, missing: word('missingReason', missingReasons, 'Why there is no value.') }),
]);

const threeLanguages = (help: string) =>
  field(z.strictObject({ fi: fact('In Finnish.', 900), sv: fact('In Swedish.', 900), en: fact('In English.', 900) }), { description: help });

export const snapshots = z.strictObject({
  $schema: fact('Address of the JSON Schema, for editors.').optional(),
  indicator: ref('indicators', 'Indicator whose values these are.'),
  retrieved: day('Day on which the values were fetched or compiled; the file bears the same date.'),
  method: field(z.enum(['fetched', 'compiled']), { description: 'Fetched from an interface, or compiled from published figures.' }),
  provenance: threeLanguages('How the values were fetched or compiled, in words.'),
  unit: fact("Unit of the values; the same as the indicator's English unit.", 80),
  title: fact('Title of the indicator at the source at that time.', 400).optional(),
  definition: fact('Definition at the source at that time.', 3000).optional(),
  sources: field(
    z
      .array(
        z.strictObject({
          id: localId('Key that the values refer to.'),
          publisher: fact('Who published the figures.'),
          dataset: fact('Name or number of the dataset or table.'),
          query: fact('Query as sent.', 4000).optional(),
          address: url('Public address.').optional(),
          issued: edtf('Date of the publication or extract.').optional(),
          licence: url('Licence.').optional(),
          digest: field(z.string().regex(/^sha256-[0-9a-f]{64}$/, 'digest'), { description: 'Digest of the answer as received.' }).optional(),
          note: threeLanguages('What a reader must know of the source.').optional(),
        }),
      )
      .min(1),
    { description: 'Where the values come from.' },
  ),
  values: field(z.array(observation).min(1), { description: 'The values, sorted by area and period.' }),
});
