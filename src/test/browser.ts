/** The browser that the browser tests share within a file, and the pages of the site by kind. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test';
import { afterAll, beforeAll, inject } from 'vitest';

export const languages = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof languages)[number];

/** Address of a path of the site. */
export const at = (path: string): string => `${inject('site')}${path}`;

/** Starts the browser before the tests of a file and closes it after them; the function opens a page in a fresh context. */
export const useBrowser = (): ((options?: BrowserContextOptions) => Promise<Page>) => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: ['--disable-dev-shm-usage', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    });
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
  });
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

/**
 * One page of each kind in a language: home, every list, every page of its own, and of each collection the entry with the most on it,
 * made-up ones included, since they show every field.
 */
export const kindsOf = (lang: Lang): string[] => {
  const own = subfolders(`/${lang}/`).sort();
  const largest = own.flatMap((path) =>
    subfolders(path)
      .sort((a, b) => pageSize(b) - pageSize(a) || (a < b ? -1 : 1))
      .slice(0, 1),
  );
  return [`/${lang}/`, ...own, ...largest];
};

/** Pages outside the languages: the gateway, an identifier, an unknown address. */
export const commonPages = (): string[] => {
  const identifier = subfolders('/id/concepts/')[0];
  return ['/', ...(identifier ? [identifier] : []), '/404.html'];
};
