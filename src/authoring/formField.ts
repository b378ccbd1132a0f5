/** A schema as the fields of a form: what a person is asked, with what kind of control, and with which help. */
import { z } from 'zod';
import { metaOf, type Traits, unwrap } from '../schema/walk.ts';

/** What every field has: the help sentence of the schema (English; `i18n/help` has the others) and whether the schema asks for it. */
interface Asked {
  help: string;
  required: boolean;
  /** Collections that it may name an entry of. */
  ref?: readonly string[] | undefined;
  /** It names one of the entry's own sources or a work. */
  cites?: boolean | undefined;
}

export type FormField =
  /** A text; `long` ones get room for several lines, `max` is in characters. */
  | (Asked & { kind: 'text'; long: boolean; markdown: boolean; max: number | undefined; file: boolean })
  | (Asked & { kind: 'number'; schema: z.ZodNumber })
  | (Asked & { kind: 'date'; precision: 'edtf' | 'day' })
  | (Asked & { kind: 'country' })
  | (Asked & { kind: 'flag' })
  | (Asked & { kind: 'choice'; vocabulary: string | undefined; words: readonly string[] })
  | (Asked & { kind: 'list'; item: FormField; from: number })
  | (Asked & { kind: 'group'; fields: readonly (readonly [string, FormField])[] })
  /** One of several groups; the fields of all of them have different names. */
  | (Asked & { kind: 'either'; options: readonly Extract<FormField, { kind: 'group' }>[] });

/** Must a person fill it in? A list that the schema asks for may still be empty. */
export const mustBeFilled = (field: FormField): boolean => field.required && !(field.kind === 'list' && field.from === 0);

const isOptional = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** Texts that only one format accepts, so that the format of a schema can be told without knowing its pattern. */
const accepts = (schema: z.ZodString, text: string): boolean => schema.safeParse(text).success;

const textField = (schema: z.ZodString, asked: Asked, meta: Traits): FormField => {
  if (!meta.ref && !meta.cites && !accepts(schema, 'a b')) {
    if (accepts(schema, '2000-01-01') && !accepts(schema, 'a')) return { ...asked, kind: 'date', precision: accepts(schema, '2000') ? 'edtf' : 'day' };
    if (accepts(schema, 'FI') && !accepts(schema, 'fi')) return { ...asked, kind: 'country' };
  }
  const max = schema.maxLength ?? undefined;
  return { ...asked, kind: 'text', long: (max ?? 0) > 200, markdown: meta.markdown === true, max, file: meta.file === true };
};

const fieldOf = (schema: z.core.$ZodType, inherited: Traits = {}): FormField => {
  const meta: Traits = { ...inherited, ...metaOf(schema) };
  const inner = unwrap(schema);
  const asked: Asked = { help: meta.description ?? '', required: !isOptional(schema), ref: meta.ref, cites: meta.cites };
  if (inner instanceof z.ZodString) return textField(inner, asked, meta);
  if (inner instanceof z.ZodNumber) return { ...asked, kind: 'number', schema: inner };
  if (inner instanceof z.ZodBoolean) return { ...asked, kind: 'flag' };
  if (inner instanceof z.ZodEnum) return { ...asked, kind: 'choice', vocabulary: meta.vocabulary, words: inner.options.map(String) };
  if (inner instanceof z.ZodArray) {
    const from = inner.safeParse([]).success ? 0 : 1;
    return { ...asked, kind: 'list', from, item: fieldOf(inner.def.element, { ...meta, description: meta.description }) };
  }
  if (inner instanceof z.ZodObject) return groupOf(inner, asked);
  if (inner instanceof z.ZodUnion)
    return { ...asked, kind: 'either', options: inner.def.options.map(unwrap).flatMap((one) => (one instanceof z.ZodObject ? [groupOf(one, asked)] : [])) };
  return { ...asked, kind: 'text', long: false, markdown: false, max: undefined, file: false };
};

const groupOf = (schema: z.ZodObject, asked: Asked): Extract<FormField, { kind: 'group' }> => ({
  ...asked,
  kind: 'group',
  fields: Object.entries<z.core.$ZodType>(schema.shape).map(([name, child]) => [name, fieldOf(child)] as const),
});

/** The fields of a collection's schema, in its order. */
export const formFields = (schema: z.ZodObject): Extract<FormField, { kind: 'group' }> => groupOf(schema, { help: '', required: true });
