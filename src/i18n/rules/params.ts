/** What the rules tell their texts, free of any language. */
import type { Lang } from '../../schema/vocabulary.ts';
import type { FollowUpDataProblem } from './followUpParams.ts';

/** Something that exists and that the author may have meant. */
export interface Suggestion {
  /** What resembles the text written: an id, or a title. */
  match: string;
  /** Title when an id matched, id when a title did. */
  other?: string | undefined;
  /** What to write instead. */
  write: string;
}

/** Why the front matter could not be read. */
export type SyntaxReason =
  | 'no-front-matter'
  | 'not-closed'
  | 'duplicate-key'
  | 'indentation'
  | 'unclosed-quote'
  | 'colon'
  | 'tab'
  | 'special-character'
  | 'json'
  | 'other';

/** Names of the formats that fields have; the first part of each is the name given in `schema/fields.ts`. */
export const formats = [
  'kebab-case',
  'edtf',
  'day',
  'year',
  'citation-key',
  'country',
  'language',
  'doi',
  'digest',
  'municipality-code',
  'url',
  'file-name',
  'picture-name',
] as const;
export type Format = (typeof formats)[number];

/** Types of value as an author knows them. */
export type ValueType = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'map' | 'empty' | 'infinite' | 'other';

/** What the schema has against a file. */
export type SchemaProblem =
  | { kind: 'syntax'; reason: SyntaxReason; raw: string }
  | { kind: 'missing'; field: string }
  | { kind: 'unknown-key'; key: string; suggestion: Suggestion | undefined; known: readonly string[] }
  | { kind: 'word'; field: string; value: string; suggestion: Suggestion | undefined; known: readonly string[] }
  | { kind: 'type'; field: string; expected: ValueType; found: ValueType; value: string }
  | { kind: 'too-long'; field: string; limit: number; length: number }
  | { kind: 'too-short'; field: string }
  | { kind: 'too-few'; field: string; limit: number }
  | { kind: 'range'; field: string; value: string; min: number | undefined; max: number | undefined }
  | { kind: 'format'; format: Format; field: string; value: string; suggestion: Suggestion | undefined }
  | { kind: 'no-such-day'; field: string; value: string }
  | { kind: 'other'; field: string; raw: string };

/** What each rule's texts are told; its keys are the permanent names of the rules. */
export interface RuleParams {
  schema: SchemaProblem;
  'facts-in-translation': { field: string };
  'unknown-reference': { id: string; collections: readonly string[]; suggestion: Suggestion | undefined; elsewhere: string | undefined };
  'unknown-citation': { key: string; suggestion: Suggestion | undefined };
  'broken-link': {
    url: string;
    reason: 'no-file' | 'outside' | 'no-fragment' | 'not-markdown';
    fragment: string | undefined;
    suggestion: Suggestion | undefined;
  };
  'missing-file': { name: string; suggestion: Suggestion | undefined };
  'duplicate-id': { id: string; kind: 'folder' | 'item' | 'source'; field?: string; other?: string };
  'duplicate-title': { title: string; other: string };
  'translation-behind': { reason: 'behind' | 'unstamped'; source: string };
  'translation-differs': { kind: 'figure' | 'citation'; missing: readonly string[]; extra: readonly string[] };
  'wrong-language': { kind: 'file' | 'text'; lang: Lang; found: Lang; file: string };
  'figure-without-source': { figure: string };
  'unsafe-link': { url: string; picture: boolean };
  'raw-html': { tag: string };
  'heading-level': { depth: number; expected: number };
  /** `field` when a field names the picture; `lang` when it is a translation that lacks the text. */
  'picture-without-text': { url: string; field?: boolean; lang?: Lang };
  'picture-without-credit': { url: string; field: 'pictureCredit' | 'pictureLicence' };
  /** `ending` is what the name says, `type` what the bytes say. */
  'file-kind': { reason: 'other' | 'no-size' | 'pixels'; ending: string; type: string | undefined };
  'file-too-large': { size: number; limit: number };
  'orphan-translation': { kind: 'no-source' | 'own-language'; lang: Lang };
  'unsupported-file': { name: string; reason: 'name' | 'place' | 'link' | 'no-entry' };
  'unsafe-svg': { what: string };
  'merge-conflict-marker': { marker: string };
  encoding: { kind: 'invalid' | 'bom' | 'nul' };
  'yaml-features': { kind: 'anchor' | 'alias' | 'tag'; text: string };
  'snapshot-unit': { unit: string; expected: string };
  'snapshot-facts': { kind: 'folder' | 'date' | 'source' | 'row'; found: string; expected: string };
  'period-order': { kind: 'period' | 'target'; start: string; end: string };
  'self-reference': { kind: 'self' | 'cycle'; chain: readonly string[] };
  'fictional-reference': { id: string };
  'draft-reference': { id: string };
  placeholder: { text: string };
  'number-typography': { found: string; kind: 'thousands' | 'years' };
  'missing-text': { field: string };
  'follow-up-data': FollowUpDataProblem;
  'unknown-criteria': { kind: 'version' | 'measure' | 'order'; id: string; known: readonly string[]; suggestion: Suggestion | undefined };
  'bad-id': { id: string; suggestion: string };
}

export type RuleName = keyof RuleParams;

/** The name, the two sentences and the help that a rule has in a language. */
export interface RuleText<P> {
  title: string;
  message: (params: P) => string;
  hint: (params: P) => string;
  /** Two to five plain sentences for the help page: what, why, how to mend, an example. May hold inline code. */
  help: string;
}

export type RuleTexts = { [N in RuleName]: RuleText<RuleParams[N]> };
