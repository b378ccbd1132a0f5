/** Cities whose experiments the site tells of. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { cites, fact, field, localId, point, prose, sources, url } from './fields.ts';

export const cities = z.strictObject({
  ...common,
  ...titled,
  code: field(z.string().regex(/^\d{3}$/, 'municipality-code'), { description: 'Municipality code of Statistics Finland in quotes, three digits: "049".' }),
  region: fact('Region (maakunta): code and Finnish name.'),
  nuts3: fact('NUTS 3 code of the region.').optional(),
  point: point('Main locality on the map.'),
  population: field(
    z.strictObject({
      year: field(z.int().min(1900).max(2100), { description: 'Year whose last day is meant.' }),
      value: field(z.int().min(0), { description: 'Number of residents.' }),
      cites: cites('Sources of the figure.'),
    }),
    { description: 'Newest population that the site has a source for.' },
  ).optional(),
  homepage: url('Public site of the city.').optional(),
  network: field(z.boolean(), { description: 'True for the six cities of the network project.' }),
  districts: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the district.'),
        name: fact('Name of the district.'),
        text: prose('What the experiments did there, with citations.', 600).optional(),
      }),
    ),
    { description: 'Districts that the experiments name.' },
  ).optional(),
  sources: sources.optional(),
});
