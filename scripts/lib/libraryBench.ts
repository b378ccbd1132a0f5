/** The benchmark of the case library: builds a site with thousands of cases and measures it as a slow phone would meet it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { writeFiles } from '../../src/test/generate.ts';
import { generateCases } from '../../src/test/generateCases.ts';
import { aligned } from './aligned.ts';
import { findBrowser } from './findBrowser.ts';
import { runScript } from './runTool.ts';
import { serve } from './serve.ts';

interface Measured {
  what: string;
  value: number;
  unit: 'kB' | 'ms' | 'rows';
  /** What design and issue allow; undefined when nothing is said. */
  budget?: number | undefined;
}

/** A phone of the middle class: a small screen, and a processor four times slower than this machine's. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const slowness = 4;

/** Facet values that are clicked, on and off: common and rare ones, in several facets. */
const clicks = [
  'theme housing',
  'theme safety',
  'country FI',
  'method housing-first',
  'evidence experimental',
  'outcome mixed-results',
  'scale district',
  'target tenants',
];

/** Builds the site into `folder` unless it is there already. */
const buildSite = async (count: number, folder: string, print: (text: string) => void): Promise<void> => {
  if (existsSync(join(folder, 'index.html'))) return;
  const content = mkdtempSync(join(tmpdir(), 'library-bench-'));
  cpSync('src/test/content/good', content, { recursive: true });
  writeFiles(content, generateCases(count));
  print(`Rakennetaan sivusto, jossa on ${count} tapausta… (Building a site with so many cases.)\n`);
  mkdirSync(folder, { recursive: true });
  const built = await runScript('astro/bin/astro.mjs', ['build', '--outDir', folder], { env: { CONTENT_DIR: content } });
  rmSync(content, { recursive: true });
  if (built.code !== 0) throw new Error(built.output);
};

/** Bytes that come over the wire while `act` runs and until the network is still: all of them, and those of fonts. */
const transferred = async (session: CDPSession, page: Page, act: () => Promise<unknown>): Promise<{ all: number; fonts: number }> => {
  const kinds = new Map<string, string>();
  const sum = { all: 0, fonts: 0 };
  const onResponse = ({ requestId, type }: { requestId: string; type: string }) => void kinds.set(requestId, type);
  const onFinished = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) => {
    sum.all += encodedDataLength;
    if (kinds.get(requestId) === 'Font') sum.fonts += encodedDataLength;
  };
  session.on('Network.responseReceived', onResponse);
  session.on('Network.loadingFinished', onFinished);
  await act();
  await page.waitForLoadState('networkidle');
  session.off('Network.responseReceived', onResponse);
  session.off('Network.loadingFinished', onFinished);
  return sum;
};

interface Click {
  /** Milliseconds until counts, map and the rows in sight are new, until that is painted, and until the last row stands. */
  updated: number;
  painted: number;
  complete: number;
  shown: number;
}

/** Clicks a facet value and takes the time; what is new is told by the status, which changes with every click that is measured. */
const click = (page: Page, value: string): Promise<Click> =>
  page.evaluate((wanted) => {
    const [name, key] = wanted.split(' ');
    const box = document.querySelector<HTMLInputElement>(`form.filters input[name="${name}"][value="${key}"]`);
    const [results, root] = [document.querySelector('[data-results]'), document.querySelector('library-browser')];
    if (!box || !results || !root) throw new Error(`no ${wanted}`);
    return new Promise((done) => {
      const began = performance.now();
      const since = (): number => performance.now() - began;
      let updated = 0;
      let painted = 0;
      let complete = 0;
      const end = (): void => {
        const shown = Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '', 10);
        if (painted > 0 && complete > 0) done({ updated, painted, complete, shown });
      };
      const watcher = new MutationObserver((changes) => {
        // The first rows, or the bars and the table, are put in place after counts and map.
        const isNew = changes.some(({ type, target }) => type === 'childList' && target instanceof Element && target.matches('[data-results], [data-panel]'));
        const isReady = results.hasAttribute('data-ready');
        // When nothing was shown before and nothing is shown now, no row changes: then the answer is complete at once.
        if ((isNew || isReady) && updated === 0) {
          updated = since();
          requestAnimationFrame(() =>
            setTimeout(() => {
              painted = since();
              end();
            }),
          );
        }
        if (isReady && complete === 0) {
          complete = since();
          watcher.disconnect();
          end();
        }
      });
      watcher.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
      box.click();
    });
  }, value);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints the figures; the exit code is 1 when a budget is exceeded. */
export const libraryBench = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { cases: { type: 'string', default: '5000' }, keep: { type: 'string' } } });
  const count = Number(values.cases);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'library-site-'));
  await buildSite(count, folder, print);
  const { url, close } = await serve(folder, { port: 0 });
  const browser = await chromium.launch({
    executablePath: await findBrowser(print),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await (await browser.newContext(phone)).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const first = await transferred(session, page, () => page.goto(`${url}/fi/tapaukset/`));
  const turned = await transferred(session, page, async () => {
    await page.locator('details.filters-box > summary').click();
    await page.waitForTimeout(2000);
  });
  const begun = await click(page, clicks[0] ?? '');
  const measured: Measured[] = [
    { what: 'first load, all with fonts', value: first.all / 1000, unit: 'kB', budget: 120 },
    { what: 'first load without fonts', value: (first.all - first.fonts) / 1000, unit: 'kB' },
    { what: 'what filtering needs, on opening the filters', value: turned.all / 1000, unit: 'kB' },
    { what: 'entries under the first value', value: begun.shown, unit: 'rows' },
  ];
  for (const view of ['list', 'table', 'map', 'time']) {
    await page.locator(`[data-view=${view}]`).click();
    await page.waitForLoadState('networkidle');
    const times = [];
    for (const value of [...clicks, ...clicks]) times.push(await click(page, value));
    for (const [what, of, budget] of [
      ['updated', 'updated', 100],
      ['painted', 'painted', undefined],
      ['last row', 'complete', undefined],
    ] as const) {
      const all = times.map((time) => time[of]);
      measured.push({ what: `facet click, ${view}: ${what}, median of ${all.length}`, value: median(all), unit: 'ms', budget });
      measured.push({ what: `facet click, ${view}: ${what}, slowest`, value: Math.max(...all), unit: 'ms', budget });
    }
  }
  await browser.close();
  await close();
  if (!values.keep) rmSync(folder, { recursive: true });
  const rows = measured.map(({ what, value, unit, budget }) => [
    what,
    `${value.toFixed(1)} ${unit}`,
    budget === undefined ? '' : value <= budget ? `≤ ${budget}` : `> ${budget} !`,
  ]);
  print(`${count} tapausta, prosessori ${slowness} kertaa hitaampi (cases, processor slowed down)\n${aligned(rows).join('\n')}\n`);
  print(`${JSON.stringify({ cases: count, slowness, measured })}\n`);
  return measured.some(({ value, budget }) => budget !== undefined && value > budget) ? 1 : 0;
};
