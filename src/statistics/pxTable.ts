/** PxWeb tables, API v1 and v2: which of a table's variables is the area, the year and the content, and what to ask for. */
import { z } from 'zod';
import { readCube } from './cube.ts';
import { AnswerFault } from './fault.ts';
import { type Area, areaOf } from './series.ts';

export interface PxVariable {
  code: string;
  text: string;
  values: { code: string; text: string }[];
  /** May the variable be left out of a query? */
  elimination: boolean;
  time: boolean;
}

export interface PxTable {
  title: string;
  variables: PxVariable[];
}

/** What an indicator wants of a table. */
export interface Wanted {
  /** Codes that the content may have: Statistics Finland renamed them in 2026 ("vaesto" became "vaerak-vaesto"). */
  contents: readonly string[];
  /** Values of the other variables; a variable is named by the beginning of its code or text. */
  where?: readonly { variable: string; values: readonly string[] }[] | undefined;
}

export interface Selection {
  code: string;
  values: string[];
}

const listing = z.array(z.looseObject({ id: z.string(), type: z.string(), text: z.string() }));
const metadata = z.looseObject({
  title: z.string(),
  variables: z.array(
    z.looseObject({
      code: z.string(),
      text: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.boolean().optional(),
      time: z.boolean().optional(),
    }),
  ),
});

const parse = <T>(schema: z.ZodType<T>, text: string, expected: string): T => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new AnswerFault({ kind: 'not-the-format', expected, found: text.trim().slice(0, 80) });
  }
};

/** Name of the table's file in a folder: `11ra.px` since 2026, `statfin_vaerak_pxt_11ra.px` before. */
export const tableFile = (folder: string, table: string): string => {
  const files = parse(listing, folder, 'PxWeb folder').filter(({ type }) => type === 't');
  const found = files.filter(({ id }) => id.replace(/\.px$/, '').split('_').at(-1) === table);
  const [first, ...rest] = found;
  if (!first) throw new AnswerFault({ kind: 'no-value', variable: 'table', wanted: table, known: files.map(({ id }) => id).slice(0, 12) });
  if (rest.length > 0) throw new AnswerFault({ kind: 'ambiguous', variable: 'table', wanted: table, found: found.map(({ id }) => id) });
  return first.id;
};

const tables = z.looseObject({ tables: z.array(z.looseObject({ id: z.string() })) });

/** Id of the table in the answer of API v2 to a search for its number. */
export const tableId = (found: string, table: string): string => {
  const ids = parse(tables, found, 'PxWebApi 2 tables').tables.map(({ id }) => id);
  const id = ids.find((one) => one.toLowerCase() === table.toLowerCase() || one.toLowerCase().endsWith(`_${table.toLowerCase()}`));
  if (id === undefined) throw new AnswerFault({ kind: 'no-value', variable: 'table', wanted: table, known: ids.slice(0, 12) });
  return id;
};

/** Metadata of a table as API v1 gives them. */
export const readTableV1 = (text: string): PxTable => {
  const { title, variables } = parse(metadata, text, 'PxWeb table');
  return {
    title,
    variables: variables.map(({ code, text: label, values, valueTexts, elimination = false, time = false }) => {
      if (values.length !== valueTexts.length) throw new AnswerFault({ kind: 'incomplete', expected: values.length, found: valueTexts.length });
      return { code, text: label, elimination, time, values: values.map((value, index) => ({ code: value, text: valueTexts[index] ?? value })) };
    }),
  };
};

/** Metadata of a table as API v2 gives them: JSON-stat without values. */
export const readTableV2 = (text: string): PxTable => {
  const { label, axes } = readCube(withEmptyValues(text));
  return {
    title: label,
    variables: axes.map(({ code, label: name, role, categories }) => ({
      code,
      text: name,
      values: categories.map((category) => ({ code: category.code, text: category.label })),
      elimination: false,
      time: role === 'time',
    })),
  };
};

const withEmptyValues = (text: string): string => {
  try {
    const answer: unknown = JSON.parse(text);
    return JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(answer), value: {} });
  } catch {
    throw new AnswerFault({ kind: 'not-the-format', expected: 'PxWebApi 2 metadata', found: text.trim().slice(0, 80) });
  }
};

export type PxRole = 'area' | 'time' | 'content';

/** How the variables of each kind begin, before 2026 and since, in the three languages. */
const beginnings: Record<PxRole, RegExp> = {
  area: /^(?:alue|kunta|omr[åa]de|kommun|area|region|municipality|geo|cities)/i,
  time: /^(?:vuosi|timeperiod|[åa]r$|year|vuonna)/i,
  content: /^(?:tiedot|contentscode|contents|uppgifter|information)/i,
};

/** The table's variable of a kind, by its role, code or text; never by one fixed name. */
export const variableOf = (table: PxTable, role: PxRole): PxVariable => {
  const named = table.variables.filter(({ code, text }) => beginnings[role].test(code) || beginnings[role].test(text));
  const found = role === 'time' ? [...table.variables.filter(({ time }) => time), ...named] : named;
  const [first] = found;
  if (!first) throw new AnswerFault({ kind: 'no-variable', wanted: role, known: table.variables.map(({ code }) => code) });
  return first;
};

/** What to ask the table for: our areas, every year, one content, and the values that the indicator names. */
export const selectionOf = (table: PxTable, wanted: Wanted): Selection[] => {
  const [area, time, content] = (['area', 'time', 'content'] as const).map((role) => variableOf(table, role));
  return table.variables.flatMap((variable): Selection[] => {
    if (variable === area) return [{ code: variable.code, values: areaValues(variable).map(([code]) => code) }];
    if (variable === time) return [{ code: variable.code, values: variable.values.map(({ code }) => code) }];
    if (variable === content) return [{ code: variable.code, values: [contentOf(variable, wanted.contents)] }];
    const named = wanted.where?.find(({ variable: name }) => [variable.code, variable.text].some((own) => own.toLowerCase().startsWith(name.toLowerCase())));
    if (named) return [{ code: variable.code, values: named.values.map((value) => valueIn(variable, value)) }];
    if (variable.elimination) return [];
    if (variable.values.length === 1) return [{ code: variable.code, values: variable.values.map(({ code }) => code) }];
    throw new AnswerFault({
      kind: 'no-value',
      variable: variable.code,
      wanted: '?',
      known: variable.values.map(({ code, text }) => `${code} (${text})`).slice(0, 12),
    });
  });
};

/** The variable's codes of our areas. */
const areaValues = (variable: PxVariable): [string, Area][] => {
  const found = variable.values.flatMap(({ code }): [string, Area][] => {
    const area = areaOf(code);
    return area ? [[code, area]] : [];
  });
  if (found.length === 0) throw new AnswerFault({ kind: 'no-areas', known: variable.values.map(({ code }) => code).slice(0, 8) });
  return found;
};

const contentOf = (variable: PxVariable, contents: readonly string[]): string => {
  const found = variable.values.filter(({ code }) => contents.some((wanted) => code === wanted || code.endsWith(`-${wanted}`)));
  const [first, ...rest] = found;
  if (!first)
    throw new AnswerFault({
      kind: 'no-value',
      variable: variable.code,
      wanted: contents.join(' / '),
      known: variable.values.map(({ code }) => code).slice(0, 12),
    });
  if (rest.length > 0)
    throw new AnswerFault({ kind: 'ambiguous', variable: variable.code, wanted: contents.join(' / '), found: found.map(({ code }) => code) });
  return first.code;
};

const valueIn = (variable: PxVariable, wanted: string): string => {
  const found = variable.values.find(({ code, text }) => code === wanted || text.toLowerCase() === wanted.toLowerCase());
  if (!found) throw new AnswerFault({ kind: 'no-value', variable: variable.code, wanted, known: variable.values.map(({ code }) => code).slice(0, 12) });
  return found.code;
};

/** The selection in parts that stay within the number of cells that one query may ask for; cut by year. */
export const inParts = (selection: readonly Selection[], timeCode: string, mostCells: number): Selection[][] => {
  const time = selection.find(({ code }) => code === timeCode);
  if (!time) return [[...selection]];
  const others = selection.filter((one) => one !== time).reduce((cells, { values }) => cells * values.length, 1);
  const years = Math.max(1, Math.floor(mostCells / Math.max(1, others)));
  return Array.from({ length: Math.ceil(time.values.length / years) }, (_, part) =>
    selection.map((one) => (one === time ? { code: one.code, values: one.values.slice(part * years, (part + 1) * years) } : one)),
  );
};

/** Body of a query of API v1. */
export const queryV1 = (selection: readonly Selection[]): string =>
  JSON.stringify({ query: selection.map(({ code, values }) => ({ code, selection: { filter: 'item', values } })), response: { format: 'json-stat2' } });

/** Body of a query of API v2. */
export const queryV2 = (selection: readonly Selection[]): string =>
  JSON.stringify({ selection: selection.map(({ code, values }) => ({ variableCode: code, valueCodes: values })) });
