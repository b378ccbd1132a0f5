/** Looks at pages as a browser shows them: narrow first, for width and errors, then wide with axe in light and dark colours. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { at, useBrowser } from './browser.ts';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** What axe finds, as one line for each kind of problem. */
const told = (violations: Violations, where: string): string[] =>
  violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
    return `${where}: ${id}: ${help} – ${places.join(' | ')}${nodes.length > 3 ? ` … ${nodes.length} places` : ''}`;
  });

/** Opens what is folded, and leaves out what only repeats itself: rows after the sixth cost axe seconds and are made by the same code. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const more of document.querySelectorAll('main :is(ul, ol, dl, tbody, fieldset) > :nth-child(n + 7), main details ~ details ~ details ~ details'))
      more.remove();
  });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything in light colours; dark colours can only change the contrast. The site has no frames, so axe needs no page of its own for them. */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  await unfold(page);
  const light = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(tags)
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // axe is in the page already: putting it there again would take longer than the test.
  const dark = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violations }> } };
    return (await axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'], preload: false })).violations;
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...told(light.violations, 'light'), ...told(dark, 'dark')];
};

/** Names what is wider than the screen, the innermost parts; empty when nothing is. Regions marked `wide` scroll by themselves. */
const widthProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 0.5 || element.scrollWidth > element.clientWidth + 1;
    const parts = [...document.querySelectorAll('main *')].filter(
      (element) => !element.closest('.wide') && sticksOut(element) && ![...element.children].some(sticksOut),
    );
    const names = parts
      .slice(0, 3)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 60) ?? ''}`);
    return [`${scrollWidth} px wide at ${clientWidth}: ${names.join(' | ')}`];
  });

/** Collects what no reader should meet: errors in the console, failed and foreign requests. */
const listen = (page: Page, problems: string[]): void => {
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && problems.push(`console: ${message.text()}`)));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => void (response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(at('/')).origin) problems.push(`foreign: ${request.url()}`);
  });
};

/** One test for each page. */
export const examineEach = (paths: readonly string[]): void => {
  // One page for all: opening one takes as long as looking at it.
  const open = useBrowser('file');
  const problems: string[] = [];
  let page: Page | undefined;
  it.each(paths)('%s fits a narrow screen, reports no errors, and axe finds nothing', async (path) => {
    if (!page) {
      page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
      listen(page, problems);
    }
    problems.length = 0;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at(path));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const narrow = await widthProblems(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const found = await accessibilityProblems(page);
    expect([...problems, ...narrow, ...found]).toEqual([]);
  });
};
