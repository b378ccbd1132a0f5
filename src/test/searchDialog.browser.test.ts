import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, ready, tabTo, useBrowser } from './browser.ts';

const open = useBrowser();
const dialog = 'dialog.search-dialog';

const openDialog = async (key = '/'): Promise<Page> => {
  const page = await open();
  await page.goto(at('/fi/kasitteet/segregation/'));
  await tabTo(page, 'header nav.languages a[hreflang="sv"]');
  await page.keyboard.press(key);
  await page.locator(dialog).waitFor();
  return page;
};
const focused = (page: Page, selector: string): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe('the search opens over any page', () => {
  it.each(['/', 'Control+k'])('with %s, and gives the focus back when it is closed', async (key) => {
    const page = await openDialog(key);
    expect(await focused(page, `${dialog} input[type=search]`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).count()).toBe(0);
    expect(await focused(page, 'header a[hreflang="sv"]')).toBe(true);
  });

  it('but not while the reader types', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitteet/segregation/'));
    await page.locator('header input[type=search]').focus();
    await page.keyboard.type('työ/koti');
    expect(await page.locator('header input[type=search]').inputValue()).toBe('työ/koti');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('and on the search page it goes to the field', async () => {
    const page = await open();
    await page.goto(at('/fi/haku/'));
    await page.keyboard.press('/');
    expect(await focused(page, 'site-search input[type=search]')).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('answers while the reader types, tells it, and opens a result with the keyboard alone', async () => {
    const page = await openDialog();
    await page.keyboard.type('osallisuutta');
    // While the reader types, answers to the beginning of the word come by.
    await expect.poll(() => page.locator(`${dialog} [role=status]`).innerText(), { timeout: 10_000 }).toMatch(/^Haulla ”osallisuutta” löytyi \d+ tulosta\.$/);
    await page.locator(`${dialog} [data-results][data-ready]`).waitFor();
    expect(await page.locator(`${dialog} [data-results] > li > a:first-child`).first().innerText()).toBe('Osallisuus');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page, `${dialog} [data-results] > li:first-child > a`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/fi/kasitteet/inclusion/'));
  });

  it('leads to all results with Enter and offers the query again, until it is forgotten', async () => {
    const page = await openDialog();
    await page.keyboard.type('segregaatio');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fi\/haku\/\?q=segregaatio/);
    await ready(page);
    await page.goto(at('/fi/kasitteet/'));
    await page.keyboard.press('/');
    const recent = page.locator(`${dialog} .search-recent`);
    expect(await recent.locator('a').allInnerTexts()).toEqual(['segregaatio']);
    await recent.getByRole('button', { name: 'Tyhjennä' }).click();
    expect(await recent.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it.each(['light', 'dark'] as const)('without faults that axe finds (%s)', async (colorScheme) => {
    const page = await open({ colorScheme });
    await page.goto(at('/fi/kasitteet/segregation/'));
    await page.keyboard.press('/');
    await page.locator(`${dialog} input`).fill('segregaation');
    await page.locator(`${dialog} [data-results][data-ready]`).waitFor();
    const { violations } = await new AxeBuilder({ page }).include(dialog).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('on a narrow screen without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(at('/fi/kasitteet/segregation/'));
    await page.keyboard.press('/');
    await page.locator(`${dialog} input`).fill('sosiaalisesta kestävyydestä');
    await page.locator(`${dialog} [data-results][data-ready]`).waitFor();
    expect(await page.locator(dialog).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });
});

describe('on the page that was opened from the results', () => {
  it('the words are marked in any form, the address is clean, and the marks can be taken off', async () => {
    const page = await open();
    await page.goto(at('/fi/haku/?q=segregaatiota'));
    await ready(page);
    await page.locator('[data-results] > li:first-child > a').first().click();
    await page.locator('.marked-words').waitFor();
    expect(page.url()).toBe(at('/fi/kasitteet/segregation/'));
    const marked = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search') ?? [])].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? ''),
      );
    const words = await marked();
    expect(words).toContain('Segregaatio');
    expect(words.length).toBeGreaterThan(5);
    expect(await page.locator('.marked-words').innerText()).toContain(`Haulla ”segregaatiota” merkittiin ${words.length} kohtaa.`);
    await page.getByRole('button', { name: 'Poista merkinnät' }).click();
    expect(await marked()).toEqual([]);
  });
});
