/** Cases and experiments as a table: one row an entry, facts as vocabulary keys, names in the three languages. */
import { csvFormat } from 'd3';
import type { Graph } from '../graph/build.ts';
import { keyOf } from '../graph/build.ts';
import { localize } from '../graph/localize.ts';
import { type TableColumn, tableColumns } from '../i18n/codebook/fi.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';

export type TabledEntry = Extract<Entry, { collection: 'cases' | 'experiments' }>;
export type TableRow = Partial<Record<TableColumn, string>>;

const many = (values: readonly (string | undefined)[] | undefined): string => (values ?? []).filter(Boolean).join('; ');

/** A text in a language, or nothing: the text of another language would be taken for a translation. */
const textIn = (entry: TabledEntry, field: 'title' | 'summary', lang: Lang): string => {
  const { data, langOf } = localize<'cases' | 'experiments'>(entry, lang);
  return langOf(field) === lang ? data[field] : '';
};

const placeOf = (entry: TabledEntry, graph: Graph): TableRow => {
  if (entry.collection === 'cases') {
    const { city, country, point } = entry.data;
    return { city, country, lon: String(point.lon), lat: String(point.lat) };
  }
  const cities = entry.data.cities.flatMap((id) => {
    const city = graph.nodes.get(`cities/${id}`);
    return city?.collection === 'cities' ? [city.data] : [];
  });
  const [first] = cities;
  return {
    cities: many(entry.data.cities),
    municipality_codes: many(cities.map(({ code }) => code)),
    districts: many(entry.data.districts),
    lon: first ? String(first.point.lon) : '',
    lat: first ? String(first.point.lat) : '',
  };
};

const ownOf = (entry: TabledEntry): TableRow =>
  entry.collection === 'cases'
    ? {
        governance: many(entry.data.governance),
        outcome_kinds: many(entry.data.outcomeKinds),
        models: many(entry.data.models),
        actors: many(entry.data.actors),
        results: String(entry.data.outcomes.length),
      }
    : {
        reporters: many([...new Set(entry.data.results?.map(({ reportedBy }) => reportedBy))]),
        not_documented: many(entry.data.notDocumented),
        models: many([entry.data.model]),
        actors: many(entry.data.partners?.map(({ actor }) => actor)),
        results: String(entry.data.results?.length ?? 0),
      };

/** A row; columns that the collection does not have are not in it. */
export const tableRow = (entry: TabledEntry, graph: Graph, absolute: (path: string) => string): TableRow => {
  const { data } = entry;
  const works = (graph.outgoing.get(keyOf(entry)) ?? []).filter(({ kind }) => kind === 'citation').map(({ to }) => to.replace('literature/', ''));
  return {
    id: entry.id,
    identifier: absolute(`/id/${entry.collection}/${entry.id}/`),
    title_fi: textIn(entry, 'title', 'fi'),
    title_sv: textIn(entry, 'title', 'sv'),
    title_en: textIn(entry, 'title', 'en'),
    summary_fi: textIn(entry, 'summary', 'fi'),
    summary_sv: textIn(entry, 'summary', 'sv'),
    summary_en: textIn(entry, 'summary', 'en'),
    ...placeOf(entry, graph),
    start: data.period.start,
    end: data.period.end ?? '',
    status: data.status,
    themes: many(data.themes),
    methods: many(data.methods),
    target_groups: many(data.targetGroups),
    scales: many(data.scales),
    evidence: data.evidence,
    documentation: data.documentation,
    concepts: many(data.concepts),
    ...ownOf(entry),
    sources: String(data.sources?.length ?? 0),
    works: many([...new Set(works)].sort()),
    source_language: entry.lang,
  };
};

/** Columns of a collection in their order: all that some row has. */
export const columnsOf = (rows: readonly TableRow[]): TableColumn[] => tableColumns.filter((column) => rows.some((row) => column in row));

/** Spreadsheets take a cell that begins so for a formula; an apostrophe in front keeps it a text. Numbers below zero stay as they are. */
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text);

/** The table as CSV (RFC 4180, UTF-8, comma, point as the decimal mark). */
export const tableCsv = (rows: readonly TableRow[]): string => {
  const safe = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, text]) => [column, harmless(text)])));
  return `${csvFormat(safe, columnsOf(rows)).replace(/\r?\n/g, '\r\n')}\r\n`;
};
