/**
 * The controlled vocabularies: keys only. Their labels in three languages are in `i18n`, whose types are made from these lists,
 * so that a key without a label is a type error.
 */

export { type Lang, languages } from './languages.ts';

/** What a piece of work is about (the thirteen themes of the case library). */
export const themes = [
  'participation',
  'housing',
  'segregation-and-mixing',
  'health-and-wellbeing',
  'public-space',
  'safety',
  'employment-and-livelihood',
  'education',
  'equality-and-non-discrimination',
  'community-and-belonging',
  'care-and-services',
  'mobility-and-access',
  'governance-and-commons',
] as const;

/** The main instrument of an experiment or a case. */
export const methods = [
  'area-based-programme',
  'integrated-upgrading',
  'policy-framework',
  'social-mix-policy',
  'housing-renewal',
  'mobility-measure',
  'participatory-budgeting',
  'participatory-planning',
  'commons-and-sharing-policy',
  'community-led-building',
  'indicator-monitoring',
  'public-space-redesign',
  'small-grants',
  'design-guideline',
  'digital-platform',
  'expert-commission',
  'housing-first',
  'housing-policy',
  'micro-finance',
  'neighbourhood-hubs',
  'co-building',
  'community-land-trust',
  'community-wealth-building',
  'gender-mainstreaming',
  'impact-assessment',
  'measurement-framework',
  'safety-by-design',
  'service-co-location',
  'temporary-use',
  'citizens-panel',
  'citizens-jury',
  'residents-team',
  'walking-lab',
  'service-design',
  'positive-action',
  'community-work',
] as const;

/** Whom the work is for. */
export const targetGroups = [
  'all-residents',
  'low-income-households',
  'informal-settlement-residents',
  'children-and-youth',
  'migrants-and-minorities',
  'tenants',
  'older-people',
  'women-and-carers',
  'homeless-people',
  'planners-and-developers',
  'families-with-children',
  'informal-workers',
  'people-outside-work',
  'people-with-disabilities',
] as const;

/** How the work is governed. */
export const governances = [
  'municipality-led',
  'public-civic-partnership',
  'research-partnership',
  'state-city-agreement',
  'public-private-partnership',
  'civil-society-led',
  'community-governed',
  'national-programme',
  'international-cooperation',
  'housing-association-partnership',
  'developer-led',
  'institution-network',
] as const;

/** The area that the work covers, smallest first. */
export const scales = ['building', 'block', 'neighbourhood', 'district', 'city', 'region', 'country'] as const;

/** The strongest design behind the outcomes, strongest first; says nothing of the quality of the work itself. */
export const evidenceLevels = [
  'experimental',
  'quasi-experimental',
  'pre-post',
  'mixed-methods-case-study',
  'descriptive',
  'self-reported',
  'none-found',
] as const;

/** What kind of outcome the sources support. */
export const outcomeKinds = [
  'improvement-measured',
  'improvement-observed-not-attributed',
  'mixed-results',
  'institutional-change',
  'output-documented',
  'method-developed',
  'not-demonstrated',
  'contested',
  'discontinued',
] as const;

/** How well the entry can be supported from its sources, best first. */
export const documentationLevels = ['very-strong', 'strong', 'good', 'medium', 'thin'] as const;

/** Where a piece of work stands. */
export const statuses = ['planned', 'ongoing', 'ended', 'made-permanent', 'discontinued', 'unknown'] as const;

/** Parts of an experiment that no source was found for. */
export const gaps = ['results', 'participants', 'costs', 'funding', 'evaluation', 'continuation', 'equity', 'follow-up', 'end-date', 'selection'] as const;

/** Who tells of a result. */
export const reporters = ['own-organisation', 'partner', 'funder', 'research', 'independent-evaluation', 'media'] as const;

/** Whether a stage of the refinery has taken place. */
export const stageStates = ['done', 'planned', 'not-documented'] as const;

/** Stages of the refinery, in the order in which they are taken. */
export const refineryStages = ['visual-model', 'audience-test', 'peer-review', 'presentation', 'follow-up'] as const;

/** Criteria of the peer review, in the order in which they are asked. */
export const reviewCriteria = [
  'need',
  'novelty',
  'theory',
  'inclusion',
  'feasibility',
  'ethics',
  'measurability',
  'cost',
  'transferability',
  'sustainability',
] as const;

/** Kinds of organisation. */
export const actorKinds = [
  'municipality',
  'municipal-association',
  'ministry',
  'state-agency',
  'research-institute',
  'university',
  'university-of-applied-sciences',
  'foundation',
  'association',
  'company',
  'international-organisation',
  'network',
] as const;

/** How an actor takes part in the field. */
export const actorRoles = ['studies', 'develops', 'funds', 'coordinates', 'publishes-data', 'represents'] as const;

/** Where an adopter of an operating model stands. */
export const adoptionStatuses = ['piloting', 'in-use', 'made-permanent', 'discontinued', 'unknown'] as const;

/** What a source says of a dated event. */
export const certainties = ['stated', 'planned', 'inferred'] as const;

/** Which way an indicator's value is better. */
export const directions = ['higher-is-better', 'lower-is-better', 'neutral'] as const;

/** How often new values come out. */
export const frequencies = ['annual', 'every-two-years', 'every-four-years', 'irregular', 'ended'] as const;

/** By what a value can be broken down. */
export const disaggregations = ['area', 'sex', 'age', 'language', 'tenure', 'income', 'education'] as const;

/** Why a value is missing; a missing value is never zero. */
export const missingReasons = ['not-collected', 'not-published', 'suppressed', 'not-comparable', 'not-found', 'not-yet-measured'] as const;

/** SDMX-like status of a value. */
export const valueStatuses = ['final', 'preliminary', 'estimated', 'computed'] as const;

/** Areas that snapshots speak of: municipality codes of Statistics Finland and SSS for the whole country. */
export const areas = ['SSS', '049', '853', '092', '837', '564', '179', '091'] as const;

/** Standard rows of the frameworks matrix. */
export const frameworkAspects = [
  'basic-needs',
  'equity',
  'access',
  'community',
  'safety',
  'place',
  'participation',
  'health',
  'ecology',
  'time',
  'measurement',
] as const;

/** How a framework treats a row. */
export const aspectStates = ['treated', 'not-treated', 'not-verified'] as const;

/** How sure the bibliographic data of a work are. */
export const verifications = ['verified', 'partly-verified', 'unverified'] as const;

/** Whether the work can be read for free. */
export const openAccesses = ['yes', 'partly', 'no', 'unknown'] as const;

/** CSL 1.0.2 item types that the site uses. */
export const cslTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'entry-encyclopedia',
  'legislation',
  'paper-conference',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'webpage',
] as const;

/** How much of the source text a translation holds. */
export const coverages = ['full', 'summary', 'term-only'] as const;

/** Terms of an own picture: as open as the rest of the content. */
export const pictureLicences = ['cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'public-domain'] as const;
