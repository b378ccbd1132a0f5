/** From a CSL item of anybody's reference manager to the fields of a work of ours. */
import type { z } from 'zod';
import type { DataOf } from '../schema/entry.ts';
import { literature } from '../schema/literature.ts';
import { cslTypes, openAccesses, verifications } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';
import { normalDoi } from './identity.ts';
import { languageCode } from './language.ts';
import { workFields } from './workFields.ts';

export type Work = DataOf<'literature'>;

export interface WorkOptions {
  /** The importer has compared the records with the works: they go in as verified, not as drafts. */
  verified: boolean;
  /** Two-letter language of a title that states none. */
  languageOf: (title: string) => string | undefined;
}

/** The work, the key that the record suggests, and fields of the record that we can't hold; or the field for which it is refused. */
export type Conversion =
  | { work: Work; key: string | undefined; stated: boolean; guessedLanguage: boolean; dropped: string[] }
  | { refused: 'unverified' | 'type' | 'title' | 'language' | 'other'; detail: string };

/** Fields that are copied as text; names and dates need more. */
const texts = workFields.filter((field) => field !== 'author' && field !== 'editor' && field !== 'issued');

/** Types that other tools write for what we call something else. */
const otherTypes: Readonly<Record<string, (typeof cslTypes)[number]>> = {
  article: 'report',
  document: 'report',
  manuscript: 'report',
  standard: 'report',
  post: 'post-weblog',
  'entry-dictionary': 'entry-encyclopedia',
  entry: 'entry-encyclopedia',
  bill: 'legislation',
};

/** A work that the schema accepts. A record that says of itself that it is unverified is refused: it stays out until somebody verifies it. */
export const toWork = (item: Record<string, unknown>, { verified, languageOf }: WorkOptions): Conversion => {
  const custom = isRecord(item['custom']) ? item['custom'] : {};
  const stated = verifications.find((one) => one === String(custom['verification'] ?? '').replace(' ', '-'));
  const title = plain(item['title']);
  if (stated === 'unverified') return { refused: 'unverified', detail: title ?? '' };
  if (title === undefined) return { refused: 'title', detail: '' };
  const type = cslTypes.find((one) => one === item['type']) ?? otherTypes[String(item['type'])];
  if (!type) return { refused: 'type', detail: String(item['type'] ?? '') };
  const language = languageCode(plain(item['language']) ?? '');
  const known = language ?? languageOf(title);
  if (known === undefined) return { refused: 'language', detail: title };
  const issued = edtfOf(item['issued']);
  const verification = stated ?? (verified ? 'verified' : 'unverified');
  const wanted = {
    lang: 'fi',
    ...(verification === 'unverified' ? { draft: true } : {}),
    type,
    title,
    ...names('author', item),
    ...names('editor', item),
    ...(issued ? { issued } : {}),
    ...Object.fromEntries(texts.flatMap((field) => entryOf(field, item[field]))),
    language: known,
    openAccess: openAccesses.find((one) => one === custom['openAccess']) ?? 'unknown',
    verification,
  };
  const { work, dropped, detail } = accepted(wanted);
  return work
    ? { work, key: keyOf(item), stated: stated !== undefined || verified, guessedLanguage: language === undefined, dropped }
    : { refused: 'other', detail };
};

/** What the schema accepts of the fields; those that it refuses are dropped and named. */
const accepted = (wanted: Record<string, unknown>): { work: Work | undefined; dropped: string[]; detail: string } => {
  const first = literature.safeParse(wanted);
  if (first.success) return { work: tidy(first.data), dropped: [], detail: '' };
  const dropped = [...new Set(first.error.issues.map(({ path }) => String(path[0])))];
  const second = literature.safeParse(Object.fromEntries(Object.entries(wanted).filter(([field]) => !dropped.includes(field))));
  return { work: second.success ? tidy(second.data) : undefined, dropped, detail: second.success ? '' : dropped.join(', ') };
};

/** An address that only repeats the DOI says nothing new. */
const tidy = ({ URL: address, ...work }: z.infer<typeof literature>): Work =>
  address === undefined || (work.DOI && normalDoi(address) === normalDoi(work.DOI)) ? work : { ...work, URL: address };

const entryOf = (field: (typeof texts)[number], value: unknown): [string, string][] => {
  const text = plain(value);
  if (text === undefined) return [];
  if (field === 'DOI') return [[field, text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')]];
  return [[field, field === 'page' ? text.replace(/\s*[–—]\s*|\s*--\s*/g, '-') : text]];
};

const markup = /<\/?(?:i|b|sup|sub|sc|span|em|strong)\b[^>]*>/gi;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text on one line without the markup that reference managers keep in titles; undefined when nothing is left. */
const plain = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(markup, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
};

const names = (field: 'author' | 'editor', item: Record<string, unknown>): Record<string, unknown> => {
  const given = item[field];
  const list = Array.isArray(given) ? given.flatMap((one) => (isRecord(one) ? nameOf(one) : [])) : [];
  return list.length > 0 ? { [field]: list } : {};
};

/** A name with one part only is an organisation, as reference managers write them. */
const nameOf = (name: Record<string, unknown>): Record<string, string>[] => {
  const [literal, family, first] = [plain(name['literal']), plain(name['family']), plain(name['given'])];
  if (literal ?? (first === undefined && family)) return [{ literal: literal ?? family ?? '' }];
  if (family === undefined) return first === undefined ? [] : [{ literal: first }];
  const given = [[first, plain(name['dropping-particle'])].filter(Boolean).join(' '), plain(name['suffix'])].filter(Boolean).join(', ');
  const particle = plain(name['non-dropping-particle']);
  return [{ family, given, ...(particle ? { 'non-dropping-particle': particle } : {}) }];
};

/** CSL date as EDTF, as exact as it is; of a span its beginning. */
const edtfOf = (date: unknown): string | undefined => {
  if (!isRecord(date)) return undefined;
  const parts = Array.isArray(date['date-parts']) && Array.isArray(date['date-parts'][0]) ? date['date-parts'][0].map(Number) : [];
  const [year, ...rest] = parts.filter((part) => Number.isInteger(part) && part > 0);
  if (year !== undefined) return [String(year).padStart(4, '0'), ...rest.slice(0, 2).map((part) => String(part).padStart(2, '0'))].join('-');
  return /\b\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?\b/.exec(String(date['raw'] ?? date['literal'] ?? ''))?.[0];
};

/** The record's own citation key when a person made it; addresses and item numbers of databases are no keys. */
const keyOf = (item: Record<string, unknown>): string | undefined => {
  const given = plain(item['citation-key']) ?? plain(item['id']);
  if (given === undefined || given.length > 60 || /[/#]|^[A-Z0-9]{8}$/.test(given)) return undefined;
  const key = given.replace(/[_:.]+/g, '-').toLowerCase();
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key) ? key : undefined;
};
