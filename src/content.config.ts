/** Pairs the folders of `content/` with their loaders and schemas; the list of collections is in schema/registry.ts. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { entryLoader, snapshotLoader, translationLoader } from './build/entryLoader.ts';
import { schemas } from './schema/registry.ts';
import { snapshots } from './schema/snapshots.ts';
import { coverages, languages } from './schema/vocabulary.ts';

const translation = z.object({
  lang: z.enum(languages),
  coverage: z.enum(coverages),
  sourceDigest: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
});

export const collections = {
  concepts: defineCollection({ loader: entryLoader('concepts'), schema: schemas.concepts }),
  frameworks: defineCollection({ loader: entryLoader('frameworks'), schema: schemas.frameworks }),
  literature: defineCollection({ loader: entryLoader('literature'), schema: schemas.literature }),
  actors: defineCollection({ loader: entryLoader('actors'), schema: schemas.actors }),
  cities: defineCollection({ loader: entryLoader('cities'), schema: schemas.cities }),
  experiments: defineCollection({ loader: entryLoader('experiments'), schema: schemas.experiments }),
  models: defineCollection({ loader: entryLoader('models'), schema: schemas.models }),
  indicators: defineCollection({ loader: entryLoader('indicators'), schema: schemas.indicators }),
  cases: defineCollection({ loader: entryLoader('cases'), schema: schemas.cases }),
  pages: defineCollection({ loader: entryLoader('pages'), schema: schemas.pages }),
  translations: defineCollection({ loader: translationLoader(), schema: translation }),
  snapshots: defineCollection({ loader: snapshotLoader(), schema: snapshots }),
};
