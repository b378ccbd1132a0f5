/** The steps in which a collection's fields are asked; a field that no step names comes in the last but the text is never forgotten. */
import { type CollectionName, schemas } from '../schema/registry.ts';

export type StepName =
  | 'basics'
  | 'basicsCase'
  | 'basicsActor'
  | 'basicsWork'
  | 'basicsOther'
  | 'sources'
  | 'purpose'
  | 'done'
  | 'results'
  | 'refinery'
  | 'followUp'
  | 'relations';

export interface Step {
  name: StepName;
  /** Names of fields; `body` is the text, `rows` the observations, `id` the id of the entry. */
  fields: readonly string[];
}

/** Never asked: the language is chosen at the start, and nobody makes drafts or made-up entries with the form. */
const unasked = new Set(['lang', 'draft', 'fictional']);

const planned: Partial<Record<CollectionName, readonly Step[]>> = {
  experiments: [
    { name: 'basics', fields: ['title', 'summary', 'cities', 'districts', 'period', 'status', 'programme'] },
    { name: 'sources', fields: ['sources'] },
    { name: 'purpose', fields: ['aim', 'themes', 'targetGroups', 'methods', 'scales', 'concepts'] },
    { name: 'done', fields: ['body', 'partners', 'funding'] },
    { name: 'results', fields: ['results', 'lessons', 'notWorked', 'equity', 'continuation', 'evidence', 'documentation', 'notDocumented'] },
    { name: 'refinery', fields: ['refinery'] },
    { name: 'followUp', fields: ['followUp', 'rows'] },
    { name: 'relations', fields: ['adaptedFrom', 'model', 'indicators', '…', 'id'] },
  ],
  cases: [
    { name: 'basicsCase', fields: ['title', 'summary', 'city', 'country', 'point', 'period', 'status'] },
    { name: 'sources', fields: ['sources'] },
    { name: 'purpose', fields: ['problem', 'lead', 'themes', 'targetGroups', 'methods', 'scales', 'governance', 'concepts'] },
    { name: 'done', fields: ['body', 'funding'] },
    { name: 'results', fields: ['outcomes', 'outcomeKinds', 'evidence', 'documentation', 'criticism', 'equity', 'transferability'] },
    { name: 'relations', fields: ['models', 'actors', '…', 'id'] },
  ],
  actors: [{ name: 'basicsActor', fields: ['title', 'summary', 'kind', 'roles', 'country', 'place', 'homepage', '…', 'sources', 'body', 'id'] }],
  literature: [
    {
      name: 'basicsWork',
      fields: ['type', 'title', 'author', 'issued', 'language', 'publisher', 'container-title', 'URL', 'DOI', 'openAccess', 'verification', '…', 'body', 'id'],
    },
  ],
};

const anyOther: readonly Step[] = [
  { name: 'basicsOther', fields: ['title', 'summary', '…', 'body', 'id'] },
  { name: 'sources', fields: ['sources'] },
];

/** The steps of a collection with every field of its schema in one of them. */
export const stepsOf = (collection: CollectionName): Step[] => {
  const steps = planned[collection] ?? anyOther;
  const known = Object.keys(schemas[collection].shape);
  const named = new Set(steps.flatMap(({ fields }) => fields));
  const rest = known.filter((name) => !named.has(name) && !unasked.has(name));
  const exists = (name: string): boolean => known.includes(name) || ['body', 'id', 'rows'].includes(name);
  return steps
    .map(({ name, fields }) => ({ name, fields: fields.flatMap((one) => (one === '…' ? rest : exists(one) ? [one] : [])) }))
    .filter(({ fields }) => fields.length > 0);
};

/** Number of the step in which a field is asked; the first when none asks it. */
export const stepOf = (steps: readonly Step[], field: string): number =>
  Math.max(
    0,
    steps.findIndex(({ fields }) => fields.includes(field)),
  );
