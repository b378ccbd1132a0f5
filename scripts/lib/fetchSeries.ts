/** Asks an interface for the series of one indicator. One function a system; what the answers mean is said in `src/statistics`. */
import { createHash } from 'node:crypto';
import type { EntryOf } from '../../src/schema/entry.ts';
import { readCube } from '../../src/statistics/cube.ts';
import { seriesOf } from '../../src/statistics/cubeSeries.ts';
import { AnswerFault } from '../../src/statistics/fault.ts';
import { mostCellsOf } from '../../src/statistics/pxConfig.ts';
import { inParts, queryV1, queryV2, readTableV1, readTableV2, selectionOf, tableFile, tableId, variableOf } from '../../src/statistics/pxTable.ts';
import { areaOf, type Series } from '../../src/statistics/series.ts';
import type { Retrieval, System } from '../../src/statistics/snapshotOf.ts';
import { readRecord, readSotkanet, yearsOf } from '../../src/statistics/sotkanet.ts';
import type { Ask } from './askInterface.ts';

type Indicator = EntryOf<'indicators'>;

export interface Fetched {
  series: Series;
  asked: Pick<Retrieval, 'dataset' | 'query' | 'digest'>;
}

/** Base addresses of the interfaces, without a slash at the end. */
export const publicAddress: Record<System, string> = {
  sotkanet: 'https://sotkanet.fi/rest/1.1',
  statfin: 'https://pxdata.stat.fi/PxWeb/api/v1',
  eurostat: 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0',
};

const digestOf = (answers: readonly string[]): string => createHash('sha256').update(answers.join('\n')).digest('hex');

const sotkanet = async (ask: Ask, base: string, { data }: Indicator): Promise<Fetched> => {
  const id = Number(data.systemId);
  const regions = await ask({ url: `${base}/regions` });
  const record = readRecord(await ask({ url: `${base}/indicators/${id}` }), id);
  const query = `/json?${new URLSearchParams([['indicator', String(id)], ...yearsOf(record).map((year) => ['years', String(year)]), ['genders', 'total']])}`;
  const answer = await ask({ url: `${base}${query}` });
  return { series: readSotkanet({ record, regions, data: answer }), asked: { dataset: `Sotkanet ${id}`, query, digest: digestOf([answer]) } };
};

const statfin = async (ask: Ask, base: string, { data }: Indicator): Promise<Fetched> => {
  const [statistic = '', number = ''] = (data.query?.table ?? '').split('/');
  const wanted = { contents: data.query?.contents ?? [], where: data.query?.where };
  const isV2 = /\/v2(?:-beta)?$/.test(base);
  const folder = `${/\/(?:fi|sv|en)$/.test(base) ? base : `${base}/fi`}/StatFin/${statistic}`;
  const address = isV2
    ? `${base}/tables/${tableId(await ask({ url: `${base}/tables?lang=fi&query=${number}` }), number)}`
    : `${folder}/${tableFile(await ask({ url: folder }), number)}`;
  const table = isV2 ? readTableV2(await ask({ url: `${address}/metadata?lang=fi&outputFormat=json-stat2` })) : readTableV1(await ask({ url: address }));
  const mostCells = mostCellsOf(await ask({ url: isV2 ? `${base}/config` : `${address}?config` }));
  const selection = selectionOf(table, wanted);
  const answers: string[] = [];
  for (const part of inParts(selection, variableOf(table, 'time').code, mostCells))
    answers.push(await ask(isV2 ? { url: `${address}/data?lang=fi&outputFormat=json-stat2`, body: queryV2(part) } : { url: address, body: queryV1(part) }));
  return {
    series: seriesOf(answers.map(readCube)),
    asked: { dataset: `StatFin ${statistic}/${number}`, query: isV2 ? queryV2(selection) : queryV1(selection), digest: digestOf(answers) },
  };
};

const eurostat = async (ask: Ask, base: string, { data }: Indicator): Promise<Fetched> => {
  const dataset = data.systemId ?? '';
  const parameters = (data.query?.where ?? []).flatMap(({ variable, values }) => values.map((value): [string, string] => [variable, value]));
  const query = `/data/${dataset}?${new URLSearchParams([['format', 'JSON'], ['lang', 'EN'], ...parameters])}`;
  const answer = await ask({ url: `${base}${query}` });
  const codes = new Map(data.query?.areas?.map(({ area, code }) => [code, area]));
  return {
    series: seriesOf([readCube(answer)], { area: (code) => codes.get(code) ?? areaOf(code) }),
    asked: { dataset: `Eurostat ${dataset}`, query, digest: digestOf([answer]) },
  };
};

const systems: Record<System, (ask: Ask, base: string, indicator: Indicator) => Promise<Fetched>> = { sotkanet, statfin, eurostat };

/** Says whether the entry holds what the system must be told. */
export const canBeFetched = ({ data }: Indicator, system: System): boolean =>
  data.system === system &&
  (system === 'statfin' ? /^\w+\/\w+$/.test(data.query?.table ?? '') && data.query?.contents !== undefined : data.systemId !== undefined);

/** The series of the indicator with what was asked. Throws `AskError` or `AnswerFault`. */
export const fetchSeries = (system: System, ask: Ask, base: string, indicator: Indicator): Promise<Fetched> => {
  if (!canBeFetched(indicator, system)) throw new AnswerFault({ kind: 'no-value', variable: 'query', wanted: indicator.id, known: [] });
  return systems[system](ask, base.replace(/\/+$/, ''), indicator);
};
