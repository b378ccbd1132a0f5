/** The browser that the browser tests share within a file, and the pages of the site by kind. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export const languages = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof languages)[number];

/** Address of a path of the site. */
export const at = (path: string): string => `${inject('site')}${path}`;

/** Starts the browser before the tests of a file and closes it after them; the function opens a page in a context of its own, which lasts for one test unless told otherwise. */
export const useBrowser = (lasts: 'test' | 'file' = 'test'): ((options?: BrowserContextOptions) => Promise<Page>) => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: ['--disable-dev-shm-usage', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    });
  });
  afterEach(async () => {
    if (lasts === 'file') return;
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return async (options) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context.newPage();
  };
};

/** Opens a list, or the search with a query, and waits until its answer is complete. */
export const openList = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await ready(page);
};

/** Waits until the list says that its answer is complete. */
export const ready = (page: Page): Promise<void> => page.locator('[data-results][data-ready]').waitFor({ state: 'attached', timeout: 20_000 });

/** Rows of the list that are shown. */
export const shownRows = (page: Page): Locator => page.locator('[data-results] > li:visible');

/** Presses Tab until the focus stands on an element that fits the selector. */
export const tabTo = async (page: Page, selector: string, most = 80): Promise<void> => {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector} in ${most} steps.`);
};

const dist = inject('dist');
const pageSize = (path: string): number => statSync(`${dist}${path}index.html`).size;
const subfolders = (path: string): string[] =>
  readdirSync(`${dist}${path}`, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(`${dist}${path}${item.name}/index.html`))
    .map((item) => `${path}${item.name}/`);

const largest = (paths: readonly string[]): string[] => [...paths].sort((a, b) => pageSize(b) - pageSize(a) || (a < b ? -1 : 1)).slice(0, 1);

/** What makes a page the way it is: lists are made alike, and so are pages of text; any other page is a kind of its own. */
const makerOf = (path: string): string => {
  const html = readFileSync(`${dist}${path}index.html`, 'utf8');
  return /<(filter-list|library-browser)/.test(html) ? (/<library/.test(html) ? 'library' : 'list') : /<article/.test(html) ? 'text' : path;
};

/** Plain pages of a library: the one of its classes, and the longest of one class, which lie a folder deeper than entries. */
const plainPages = (path: string): string[] => {
  const folders = readdirSync(`${dist}${path}`, { withFileTypes: true }).filter((item) => item.isDirectory());
  const deeper = folders.flatMap(({ name }) => (existsSync(`${dist}${path}${name}/index.html`) ? [] : subfolders(`${path}${name}/`)));
  return [...subfolders(path).filter((page) => !/<article/.test(readFileSync(`${dist}${page}index.html`, 'utf8'))), ...largest(deeper)];
};

/**
 * One page of each kind in a language: home, the page with the most on it among lists, texts and the entries of each collection (made-up
 * ones included, since they show every field), and every page that is one of its kind.
 */
export const kindsOf = (lang: Lang): string[] => {
  const own = subfolders(`/${lang}/`).sort();
  const chosen = [...Map.groupBy(own, makerOf).values()].flatMap(largest);
  return [`/${lang}/`, ...chosen, ...own.flatMap((path) => [...new Set([...largest(subfolders(path)), ...plainPages(path)])])];
};

/** Pages outside the languages: the gateway, an identifier, an unknown address. */
export const commonPages = (): string[] => {
  const identifier = subfolders('/id/concepts/')[0];
  return ['/', ...(identifier ? [identifier] : []), '/404.html'];
};
