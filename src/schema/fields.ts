/** Building blocks of the schemas: each takes the help sentence that authors see in the editor and on the site. */
import { z } from 'zod';
import { cslTypes } from './vocabulary.ts';

/** What a field knows of itself beyond its type; read by the graph, the translation schema and the field reference. */
export interface FieldMeta {
  description: string;
  /** The field is text that a translation may give. */
  translatable?: true;
  /** The field may hold inline Markdown: links, emphasis and citations. */
  markdown?: true;
  /** The field names an entry of one of these collections. */
  ref?: readonly string[];
  /** The field names one of the entry's own `sources` or a work in `literature`. */
  cites?: true;
  /** The field names a vocabulary list whose labels are in `i18n`. */
  vocabulary?: string;
  /** The field names a file in the folder of the entry. */
  file?: true;
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Marks a schema with its help sentence and traits. */
export const field = <T extends z.ZodType>(schema: T, meta: FieldMeta): T => schema.meta({ ...meta });

/** A local identifier: lower-case ASCII letters, digits and hyphens. */
export const localId = (help: string) => field(z.string().regex(id, 'kebab-case'), { description: help });

/** A short plain text that translations give in their own language; `max` in characters. */
export const text = (help: string, max = 400) => field(z.string().trim().min(1).max(max), { description: help, translatable: true });

/** A text that may hold inline Markdown, links and citations, and that translations give in their own language. */
export const prose = (help: string, max = 2500) => field(z.string().trim().min(1).max(max), { description: help, translatable: true, markdown: true });

/** A list of short translatable texts. */
export const texts = (help: string, max = 160) => field(z.array(z.string().trim().min(1).max(max)), { description: help, translatable: true });

/** A list of translatable texts that may hold inline Markdown. */
export const proses = (help: string, max = 1200) =>
  field(z.array(z.string().trim().min(1).max(max)), { description: help, translatable: true, markdown: true });

/** A fact that is the same in every language. */
export const fact = (help: string, max = 300) => field(z.string().trim().min(1).max(max), { description: help });

/** The name of a file in the folder of the entry: letters that every system and every link can carry. */
export const fileName = (help: string) =>
  field(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[A-Za-z0-9][\w.-]*$/, 'file-name'),
    { description: help, file: true },
  );

/** The name of a picture in the folder of the entry. */
export const pictureName = (help: string) =>
  field(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[A-Za-z0-9][\w.-]*\.(svg|jpe?g|png|webp|avif)$/i, 'picture-name'),
    { description: help, file: true },
  );

/** A reference to one entry of the given collections, by id. */
export const ref = (collections: string | readonly string[], help: string) =>
  field(z.string().regex(id, 'kebab-case'), { description: help, ref: typeof collections === 'string' ? [collections] : collections });

/** A list of references to entries of the given collections. */
export const refs = (collections: string | readonly string[], help: string) => field(z.array(ref(collections, help)), { description: help });

/** Keys of sources (the entry's own) or works (in `literature`) that carry the statement beside it. */
export const cites = (help: string) =>
  field(z.array(field(z.string().regex(/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/, 'citation-key'), { description: help, cites: true })), { description: help });

/** One word of a vocabulary; `name` is the vocabulary's name in `i18n`. */
export const word = <const T extends readonly [string, ...string[]]>(name: string, values: T, help: string) =>
  field(z.enum(values), { description: help, vocabulary: name });

/** Several words of a vocabulary. */
export const words = <const T extends readonly [string, ...string[]]>(name: string, values: T, help: string) =>
  field(z.array(word(name, values, help)), { description: help });

/** A web address; only http, https and mailto may be written. */
export const url = (help: string) => field(z.url({ protocol: /^(https?|mailto)$/ }), { description: help });

const isoDay = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** Does a text of the shape of a day name one? February has no thirtieth; of other texts nothing is said here. */
const isRealDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === '') return true;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return Number(day) <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 31);
};

/** A date of the precision that the source gives (EDTF level 0): YYYY, YYYY-MM or YYYY-MM-DD, always as text. */
export const edtf = (help: string) =>
  field(
    z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : isoDay(value)),
      z
        .string()
        .regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'edtf')
        .refine(isRealDay, 'no-such-day'),
    ),
    {
      description: help,
    },
  );

/** A full date: YYYY-MM-DD. */
export const day = (help: string) =>
  field(
    z.preprocess(
      isoDay,
      z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day')
        .refine(isRealDay, 'no-such-day'),
    ),
    { description: help },
  );

/** The span of time of a piece of work; without `end` it goes on, or its end is not known (see `status`). */
export const period = (help: string) =>
  field(
    z.strictObject({
      start: edtf('First year, month or day, as exact as the source says.'),
      end: edtf('Last year, month or day; leave out when it goes on or is not known.').optional(),
    }),
    { description: help },
  );

/** A point on the map: WGS84 degrees. */
export const point = (help: string) =>
  field(
    z.strictObject({
      lon: field(z.number().min(-180).max(180), { description: 'Longitude in degrees, east positive.' }),
      lat: field(z.number().min(-90).max(90), { description: 'Latitude in degrees, north positive.' }),
    }),
    { description: help },
  );

/** A person or an organisation as CSL writes names. */
export const cslName = z.union([
  z.strictObject({
    family: fact('Family name.'),
    given: fact('Given names or initials.').optional(),
    'non-dropping-particle': fact('Particle that stays with the family name, such as van.').optional(),
  }),
  z.strictObject({ literal: fact('Name of an organisation.') }),
]);

/** The entry's own sources: pages and documents that are not works of the bibliography. Cited as `[@id]`. */
export const sources = field(
  z.array(
    z.strictObject({
      id: field(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'), { description: 'Key for citing this source inside the entry: [@key].' }),
      type: field(z.enum(cslTypes), { description: 'Kind of source (CSL type); a web page unless stated.' }).default('webpage'),
      title: fact('Title of the page or document, in its own language.', 400),
      author: field(z.array(cslName), { description: 'Authors as published; leave out when the publisher is the author.' }).optional(),
      publisher: fact('Who published it.').optional(),
      'container-title': fact('Journal, site or series it stands in.').optional(),
      volume: fact('Volume.').optional(),
      issue: fact('Issue.').optional(),
      page: fact('Pages, first–last.').optional(),
      issued: edtf('Date of publication; leave out when the page shows none.').optional(),
      accessed: day('Day on which it was read.').optional(),
      url: url('Public address of the page; prefer the publisher or a DOI over copies.').optional(),
      DOI: fact('Digital object identifier without the address.').optional(),
      language: field(z.string().regex(/^[a-z]{2}$/, 'language'), { description: 'Two-letter code of the language it is written in.' }).optional(),
    }),
  ),
  { description: "Pages and documents that carry this entry's statements; works of the bibliography are cited by their own id instead." },
);
