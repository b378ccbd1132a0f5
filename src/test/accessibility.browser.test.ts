import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, commonPages, kindsOf, languages, ready, useBrowser } from './browser.ts';

const open = useBrowser();

/** What axe finds, as one line for each kind of problem. */
const problems = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}${nodes.length > 3 ? ` … ${nodes.length} places` : ''}`);

/** Everything in light colours with all details open; dark colours can only change the contrast. */
const examine = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const light = await problems(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await problems(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((problem) => `dark: ${problem}`)];
};

describe.each(languages)('axe finds nothing in %s', (lang) => {
  it.each(kindsOf(lang))('on %s', async (path) => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at(path));
    expect(await examine(page)).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  it.each(commonPages())('on %s', async (path) => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at(path));
    expect(await examine(page)).toEqual([]);
  });

  it('in search results', async () => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at('/fi/haku/?q=osallisuus'));
    await ready(page);
    expect(await examine(page)).toEqual([]);
  });

  it('in the open menu of a phone', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await page.goto(at('/fi/kokeilut/'));
    expect(await examine(page)).toEqual([]);
  });
});
