import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeInterface, type Reply, startInterface, status } from './fakeInterface.ts';
import { statisticsCommand } from './statisticsCommand.ts';

/** Population in the form of each interface; the figures are real ones (Sotkanet 127, 2021–2022). */
const regions = JSON.stringify([
  { id: 658, code: '358', category: 'MAA' },
  { id: 20, code: '049', category: 'KUNTA' },
  { id: 413, code: '092', category: 'KUNTA' },
]);
const record = (title = 'Väestö 31.12.') => JSON.stringify({ id: 127, title: { fi: title }, range: { start: 2021, end: 2022 }, 'data-updated': '2023-03-24' });
const rows = (espoo = 305274) =>
  JSON.stringify([
    { indicator: 127, region: 20, year: 2021, gender: 'total', value: 297132 },
    { indicator: 127, region: 20, year: 2022, gender: 'total', value: espoo },
    { indicator: 127, region: 413, year: 2022, gender: 'total' },
  ]);
const sotkanet = (data: Reply | Reply[] = rows(), title?: string): Record<string, Reply | Reply[]> => ({
  'GET /regions': regions,
  'GET /indicators/127': record(title),
  'GET /json?indicator=127&years=2021&years=2022&genders=total': data,
});

const meta = {
  title: 'Väestö',
  variables: [
    { code: 'alue_23_20260101', text: 'Alue', values: ['KU049', 'KU092'], valueTexts: ['Espoo', 'Vantaa'] },
    { code: 'timeperiod_y', text: 'Vuosi', values: ['2021', '2022'], valueTexts: ['2021', '2022'], time: true },
    { code: 'contentscode', text: 'Tiedot', values: ['vaerak-vaesto'], valueTexts: ['Väestö'] },
  ],
};
const cube = (years: string[], value: (number | null)[]) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Väestö',
  id: ['alue_23_20260101', 'timeperiod_y', 'contentscode'],
  size: [2, years.length, 1],
  role: { time: ['timeperiod_y'], metric: ['contentscode'] },
  dimension: {
    alue_23_20260101: { label: 'Alue', category: { index: ['KU049', 'KU092'] } },
    timeperiod_y: { label: 'Vuosi', category: { index: years } },
    contentscode: { label: 'Tiedot', category: { index: ['vaerak-vaesto'], label: { 'vaerak-vaesto': 'Väestö' } } },
  },
  value,
});

const indicator = (system: string, systemId: string, query = '') => `---
lang: en
title: Population
summary: People living in the area.
theme: participation
definition: People living in the area at the end of the year.
unit: persons
decimals: 0
direction: neutral
producerName: Statistics Finland
system: ${system}
systemId: '${systemId}'
${query}scope: Municipalities.
frequency: annual
disaggregation: []
limits: None known.
licenceName: CC BY 4.0
measures: [participation]
---
`;
const px = 'query: { table: vaerak/11ra, contents: [vaesto] }\n';

let root = '';
let server: FakeInterface | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'statistics-'));
  mkdirSync(join(root, 'content', 'indicators', 'population'), { recursive: true });
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

const content = () => join(root, 'content');
const write = (text: string) => writeFileSync(join(content(), 'indicators', 'population', 'index.md'), text);
/** Every file below the folder, with its text. */
const files = (folder = content()): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => [join(item.parentPath, item.name).slice(folder.length + 1), readFileSync(join(item.parentPath, item.name), 'utf8')]),
  );
const snapshotFiles = () => Object.keys(files()).filter((file) => file.startsWith('snapshots/'));

const run = async (system: 'sotkanet' | 'statfin' | 'eurostat', args: string[] = [], day = '2026-11-24') => {
  let out = '';
  const code = await statisticsCommand(system)(
    ['--content', content(), '--lang', 'en', ...args],
    (text) => {
      out += text;
    },
    {
      env: { SOTKANET_URL: server?.url, PXWEB_URL: server?.url, EUROSTAT_URL: server?.url },
      day,
      cache: join(root, 'cache'),
      asking: { calls: 1000, windowMs: 1, firstWaitMs: 1, retries: 1, timeoutMs: 2000 },
    },
  );
  return { code, out: out.replaceAll(root, '').replaceAll(server?.url ?? '', '') };
};

describe('npm run import -- sotkanet', () => {
  beforeEach(() => write(indicator('sotkanet', '127')));

  it('names the first areas that are not ours on one line, however many the answer holds', async () => {
    const others = Array.from({ length: 12 }, (_, index) => ({ indicator: 127, region: 900 + index, year: 2021, gender: 'total', value: 1 }));
    server = await startInterface(sotkanet(JSON.stringify([...JSON.parse(rows()), ...others])));
    expect((await run('sotkanet')).out).toBe(
      '1/1 population\n  left out areas that the knowledge base does not have: 900, 901, 902, 903, 904 and 7 more\n  /content/snapshots/population/2026-11-24.json: new 2\nIndicators 1, failed 0.\n',
    );
  });

  it('writes a snapshot with everything that is known of it, and nothing the second time', async () => {
    server = await startInterface(sotkanet());
    expect(await run('sotkanet')).toEqual({
      code: 0,
      out: '1/1 population\n  /content/snapshots/population/2026-11-24.json: new 2\nIndicators 1, failed 0.\n',
    });
    const text = files()['snapshots/population/2026-11-24.json'] ?? '';
    expect(JSON.parse(text)).toMatchObject({
      indicator: 'population',
      retrieved: '2026-11-24',
      method: 'fetched',
      title: 'Väestö 31.12.',
      sources: [{ id: 'sotkanet', dataset: 'Sotkanet 127', query: '/json?indicator=127&years=2021&years=2022&genders=total', issued: '2023-03-24' }],
      values: [
        { area: '049', period: '2021', value: 297132, source: 'sotkanet' },
        { area: '049', period: '2022', value: 305274, source: 'sotkanet' },
        { area: '092', period: '2022', missing: 'suppressed' },
      ],
    });
    const before = files();
    expect((await run('sotkanet', [], '2026-11-25')).out).toContain('nothing has changed since the snapshot 2026-11-24');
    expect(files()).toEqual(before);
    // In an empty folder the same answers give the same bytes.
    rmSync(join(content(), 'snapshots'), { recursive: true });
    await run('sotkanet');
    expect(files()['snapshots/population/2026-11-24.json']).toBe(text);
  });

  it('adds a dated snapshot when a value is revised, and leaves the earlier one as it is', async () => {
    server = await startInterface(sotkanet([rows(), rows(305300)]));
    await run('sotkanet');
    const first = files()['snapshots/population/2026-11-24.json'];
    expect((await run('sotkanet', ['--check'], '2026-12-01')).out).toContain('would write /content/snapshots/population/2026-12-01.json: revised 1');
    expect(snapshotFiles()).toHaveLength(1);
    expect((await run('sotkanet', [], '2026-12-02')).out).toContain('2026-12-02.json: revised 1');
    expect(files()['snapshots/population/2026-11-24.json']).toBe(first);
    expect(snapshotFiles()).toHaveLength(2);
  });

  it('never changes a snapshot of the same day', async () => {
    server = await startInterface(sotkanet([rows(), rows(305300)]));
    await run('sotkanet');
    const before = files();
    const { code, out } = await run('sotkanet');
    expect(out).toContain('exists already, and the values have changed since');
    expect(code).toBe(1);
    expect(files()).toEqual(before);
  });

  it('stops when the source has changed what the indicator means, until somebody has read it', async () => {
    server = await startInterface(sotkanet());
    await run('sotkanet');
    await server.close();
    server = await startInterface(sotkanet(rows(1), 'Väestö, 15 vuotta täyttäneet'));
    const { code, out } = await run('sotkanet', [], '2026-12-01');
    expect(out).toContain('before "Väestö 31.12.", now "Väestö, 15 vuotta täyttäneet"');
    expect(code).toBe(1);
    expect(snapshotFiles()).toHaveLength(1);
    expect((await run('sotkanet', ['--accept-definition'], '2026-12-01')).code).toBe(0);
  });

  const html: Reply = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Huoltokatko');
  };
  it.each<[string, Record<string, Reply | Reply[]>, string]>([
    ['refuses (403)', sotkanet(status(403)), 'refused to answer (403)'],
    ['asks to wait and goes on doing so (429)', sotkanet(status(429)), 'asks to wait (429)'],
    ['is out of use (503)', sotkanet(status(503)), '(503)'],
    ['answers with a web page', sotkanet(html), 'not JSON but text/html'],
    ['answers half', sotkanet(rows().slice(0, 60)), 'The answer is not Sotkanet /json'],
    ['answers with nothing', sotkanet('[]'), 'none of our areas'],
    ['answers for another indicator', sotkanet(rows().replaceAll('127', '128')), 'about indicator 128, asked was 127'],
    [
      'says two things of one cell',
      sotkanet(JSON.stringify([...JSON.parse(rows()), { indicator: 127, region: 20, year: 2022, gender: 'total', value: 1 }])),
      'two different values',
    ],
    ['has closed the indicator', { 'GET /regions': regions }, '(404)'],
  ])('writes nothing when the service %s', async (_, replies, message) => {
    server = await startInterface(replies);
    const before = files();
    const { code, out } = await run('sotkanet');
    expect(out).toContain(message);
    expect(out).toContain('Indicators 1, failed 1.');
    expect(code).toBe(1);
    expect(files()).toEqual(before);
  });

  it('goes on where a run was broken off', async () => {
    server = await startInterface(sotkanet([status(404), rows()]));
    expect((await run('sotkanet')).code).toBe(1);
    const { code, out } = await run('sotkanet');
    expect(code).toBe(0);
    expect(out).toContain('2 answers were kept from a run that was broken off.');
    expect(server.calls.filter((call) => call.includes('/regions'))).toHaveLength(1);
    expect(existsSync(join(root, 'cache', 'sotkanet', '2026-11-24'))).toBe(false);
  });

  it('names what it could fetch when asked for something else', async () => {
    await expect(run('sotkanet', ['--indicator', 'turnout'])).rejects.toThrow(
      'The indicator "turnout" is not fetched from sotkanet. To be fetched: population.',
    );
  });
});

describe('npm run import -- statfin', () => {
  const v1 = (maxValues: number, data: Reply | Reply[]): Record<string, Reply | Reply[]> => ({
    'GET /fi/StatFin/vaerak': JSON.stringify([{ id: '11ra.px', type: 't', text: 'Tunnuslukuja' }]),
    'GET /fi/StatFin/vaerak/11ra.px': JSON.stringify(meta),
    'GET /fi/StatFin/vaerak/11ra.px?config': JSON.stringify({ maxValues, maxCalls: 30, timeWindow: 10 }),
    'POST /fi/StatFin/vaerak/11ra.px': data,
  });
  beforeEach(() => write(indicator('statfin', '11ra', px)));

  it('finds the table, asks for our areas in parts that the service allows, and writes one snapshot', async () => {
    server = await startInterface(v1(2, [JSON.stringify(cube(['2021'], [297132, 239206])), JSON.stringify(cube(['2022'], [305274, null]))]));
    expect((await run('statfin')).out).toContain('new 3');
    expect(server.calls.filter((call) => call.startsWith('POST'))).toHaveLength(2);
    expect(JSON.parse(files()['snapshots/population/2026-11-24.json'] ?? '').values).toEqual([
      { area: '049', period: '2021', value: 297132, source: 'statfin' },
      { area: '049', period: '2022', value: 305274, source: 'statfin' },
      { area: '092', period: '2021', value: 239206, source: 'statfin' },
      { area: '092', period: '2022', missing: 'not-published' },
    ]);
  });

  it('speaks version 2 of the interface too', async () => {
    const base = '/api/v2';
    server = await startInterface({
      [`GET ${base}/tables?`]: JSON.stringify({ tables: [{ id: 'statfin_vaerak_11ra' }] }),
      [`GET ${base}/tables/statfin_vaerak_11ra/metadata`]: JSON.stringify({ ...cube(['2021', '2022'], []), value: undefined }),
      [`GET ${base}/config`]: JSON.stringify({ maxDataCells: 150000 }),
      [`POST ${base}/tables/statfin_vaerak_11ra/data`]: JSON.stringify(cube(['2021', '2022'], [297132, 305274, 239206, 242819])),
    });
    server.url += base;
    expect((await run('statfin')).out).toContain('new 4');
  });

  it('writes nothing when an answer has too few values, or the content is gone', async () => {
    server = await startInterface(v1(100_000, JSON.stringify(cube(['2021', '2022'], [297132, 305274, 239206]))));
    expect((await run('statfin')).out).toContain('The answer is incomplete: 3 values, there should be 4.');
    await server.close();
    write(indicator('statfin', '11ra', px.replace('vaesto', 'vaki')));
    server = await startInterface(v1(100_000, '{}'));
    expect((await run('statfin')).out).toContain('The variable contentscode has no value "vaki". Values: vaerak-vaesto.');
    expect(snapshotFiles()).toEqual([]);
  });
});

describe('npm run import -- eurostat', () => {
  it('asks for the dimensions that the indicator names and knows the areas by its codes', async () => {
    write(
      indicator(
        'eurostat',
        'urb_cpop1',
        "query:\n  where:\n    - { variable: indic_ur, values: [DE1001V] }\n    - { variable: cities, values: [XX1] }\n  areas:\n    - { area: '091', code: XX1 }\n",
      ),
    );
    server = await startInterface({
      'GET /data/urb_cpop1?format=JSON&lang=EN&indic_ur=DE1001V&cities=XX1': JSON.stringify({
        version: '2.0',
        class: 'dataset',
        label: 'Population',
        id: ['indic_ur', 'cities', 'time'],
        size: [1, 1, 2],
        role: { time: ['time'] },
        dimension: {
          indic_ur: { category: { index: { DE1001V: 0 } } },
          cities: { category: { index: { XX1: 0 } } },
          time: { category: { index: { 2020: 0, 2021: 1 } } },
        },
        value: { 0: 653835 },
        status: { 1: ':' },
      }),
    });
    expect((await run('eurostat')).out).toContain('new 1');
    expect(JSON.parse(files()['snapshots/population/2026-11-24.json'] ?? '').values).toEqual([
      { area: '091', period: '2020', value: 653835, source: 'eurostat' },
      { area: '091', period: '2021', missing: 'not-published' },
    ]);
  });
});

describe('a run that is killed', () => {
  /** Runs the real command in a process of its own and kills it at once when the interface is called for the nth time. */
  const killedAt = async (call: number): Promise<void> => {
    const child = { kill: () => undefined as unknown };
    let seen = 0;
    const replies = Object.fromEntries(
      Object.entries(sotkanet()).map(([key, text]) => [
        key,
        ((_, response) => {
          seen++;
          response.writeHead(200, { 'content-type': 'application/json' });
          if (seen < call) response.end(String(text));
          else {
            // Half of the answer is on its way when the process dies.
            response.write(String(text).slice(0, 20));
            setTimeout(child.kill, 30);
          }
        }) satisfies Reply,
      ]),
    );
    server = await startInterface(replies);
    await new Promise<void>((ended) => {
      const process_ = execFile(
        process.execPath,
        ['scripts/import.ts', 'sotkanet', '--content', content()],
        { env: { ...process.env, SOTKANET_URL: server?.url, IMPORT_CACHE: join(root, 'cache') } },
        () => ended(),
      );
      child.kill = () => process_.kill('SIGKILL');
    });
  };

  it.each([1, 2, 3])(
    'at call %i leaves the content as it was, and the next run ends well',
    async (call) => {
      write(indicator('sotkanet', '127'));
      cpSync(content(), join(root, 'before'), { recursive: true });
      await killedAt(call);
      expect(files()).toEqual(files(join(root, 'before')));
      await server?.close();
      server = await startInterface(sotkanet());
      expect((await run('sotkanet', [], new Date().toISOString().slice(0, 10))).code).toBe(0);
      expect(snapshotFiles()).toHaveLength(1);
    },
    60_000,
  );
});
