/** Measures the search of the built site and plain Pagefind on the same pages, in the same browser: what the gold set finds, and what a reader loads. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { withPagefind } from '../../src/build/pagefindIndex.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { type Lang, languages } from '../../src/schema/vocabulary.ts';
import { type GoldQuery, goldSet, type Judgement, judge } from '../../src/test/searchGold.ts';
import { siteSearch } from '../../src/test/siteSearch.ts';
import { basePath, serve } from './serve.ts';

/** Bytes transferred until the answer stands there, headers included, compressed as a host would. */
export interface Load {
  total: number;
  /** Page, styles and scripts; fonts; what the search itself fetches. */
  page: number;
  fonts: number;
  search: number;
}

export interface SearchFigures {
  lang: Lang;
  ours: Judgement;
  plain: Judgement;
  /** Mean and greatest load of a first search. */
  load: { mean: Load; most: Load; query: string };
  plainLoad: { mean: number; most: number };
}

/** A phone; every page is opened with an empty cache. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Every so many gold queries one is opened in the browser to weigh it. */
const weighedEvery = 20;

const listen = async (page: Page): Promise<Map<string, number>> => {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? requestId;
    bytes.set(address, (bytes.get(address) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return bytes;
};

const sumOf = (bytes: ReadonlyMap<string, number>, isWanted: (address: string) => boolean): number =>
  [...bytes].reduce((sum, [address, size]) => sum + (isWanted(address) ? size : 0), 0);

const isFont = (address: string): boolean => address.endsWith('.woff2');
const isSearch = (address: string): boolean => /\/search\/(?:fi|sv|en)[.-]/.test(address);

const loadOf = async (browser: Browser, address: string): Promise<Load> => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const bytes = await listen(page);
  await page.goto(address);
  await page.locator('[data-results][data-ready]').waitFor({ state: 'attached', timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  const [fonts, search, total] = [sumOf(bytes, isFont), sumOf(bytes, isSearch), sumOf(bytes, () => true)];
  await context.close();
  return { total, fonts, search, page: total - fonts - search };
};

/** The ten first answers of Pagefind as it comes: default options, the query as typed. */
const plainAnswers = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(async (text) => {
    const module = await import(new URL('/pagefind/pagefind.js', location.href).href);
    // In this thread: a worker's transfers would not be counted.
    const pagefind = module.createInstance({ noWorker: true });
    const { results } = await pagefind.search(text);
    return Promise.all(results.slice(0, 10).map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url));
  }, query);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const weighPlain = async (browser: Browser, address: string, queries: readonly GoldQuery[]): Promise<SearchFigures['plainLoad']> => {
  const loads: number[] = [];
  for (const { query } of queries) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const bytes = await listen(page);
    await page.goto(address);
    await plainAnswers(page, query);
    loads.push(sumOf(bytes, (one) => one.includes('/pagefind/')));
    await context.close();
  }
  return { mean: mean(loads), most: Math.max(...loads) };
};

/** Plain Pagefind's files and an empty page per language, in a folder of its own. */
const writePlain = async (dist: string, folder: string): Promise<void> => {
  await withPagefind(dist, async (index) => {
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      const file = join(folder, 'pagefind', path.replace(/^pagefind\//, ''));
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, content);
    }
  });
  for (const lang of languages) writeFileSync(join(folder, `${lang}.html`), `<!doctype html><html lang="${lang}"><title>x</title>`);
};

/** Measures every language; `gold` gives the queries. */
export const measureSearch = async (dist: string, executablePath: string, gold: (lang: Lang) => GoldQuery[] = goldSet): Promise<SearchFigures[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  await writePlain(dist, folder);
  const base = basePath(process.env['BASE_PATH']);
  const site = await serve(dist, { port: 0, base });
  const plainSite = await serve(folder, { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-dev-shm-usage', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const figures: SearchFigures[] = [];
    for (const lang of languages) {
      const queries = gold(lang);
      const weighed = queries.filter((_, index) => index % weighedEvery === 0);
      const page = await (await browser.newContext()).newPage();
      const search = `${site.url}${base}${pagePath(lang, 'search')}`;
      const ours = await judge(queries, await siteSearch(dist, lang));
      await page.goto(`${plainSite.url}/${lang}.html`);
      const plain = await judge(queries, (query) => plainAnswers(page, query));
      await page.context().close();
      const loads: { query: string; load: Load }[] = [];
      for (const { query } of weighed) loads.push({ query, load: await loadOf(browser, `${search}?${new URLSearchParams({ q: query })}`) });
      const most = loads.reduce((a, b) => (b.load.total - b.load.fonts > a.load.total - a.load.fonts ? b : a));
      const meanOf = (name: keyof Load): number => mean(loads.map(({ load }) => load[name]));
      figures.push({
        lang,
        ours,
        plain,
        load: { mean: { total: meanOf('total'), page: meanOf('page'), fonts: meanOf('fonts'), search: meanOf('search') }, most: most.load, query: most.query },
        plainLoad: await weighPlain(browser, `${plainSite.url}/${lang}.html`, weighed),
      });
    }
    return figures;
  } finally {
    await browser.close();
    await Promise.all([site.close(), plainSite.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
};
