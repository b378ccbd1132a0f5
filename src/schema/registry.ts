/** The one list of collections: from here come the content collections, the check, the data files and the editor schemas. */
import { actors } from './actors.ts';
import { cases } from './cases.ts';
import { cities } from './cities.ts';
import { concepts } from './concepts.ts';
import { experiments } from './experiments.ts';
import { frameworks } from './frameworks.ts';
import { indicators } from './indicators.ts';
import { literature } from './literature.ts';
import { models } from './models.ts';
import { pages } from './pages.ts';

/** Collections whose entries are folders with `index.md` and translations, in the order of the site's menu. */
export const schemas = { concepts, frameworks, literature, actors, cities, experiments, models, indicators, cases, pages } as const;

export type CollectionName = keyof typeof schemas;

export const collectionNames = Object.keys(schemas).filter((name): name is CollectionName => name in schemas);

/** Collections that have a list page, a detail page and a data file. */
export const publicCollections = ['concepts', 'frameworks', 'literature', 'actors', 'cities', 'experiments', 'models', 'indicators', 'cases'] as const;
export type PublicCollection = (typeof publicCollections)[number];
