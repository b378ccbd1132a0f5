/** The libraries of cases and experiments as a reader with a keyboard, a screen reader or a phone meets them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, openList, ready, shownRows, tabTo, useBrowser } from './browser.ts';
import { accessibilityProblems } from './everyKind.ts';

const open = useBrowser();
const status = (page: Page): Promise<string> => page.locator('.library-main > [role=status]').innerText();
const countOf = async (page: Page): Promise<number> => Number.parseInt(await status(page), 10);
const stepTo = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).focus();
  await page.keyboard.press('Enter');
  await ready(page);
};
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('the case library', () => {
  it('counts truly: each value shows as many entries as stand beside it, OR within a facet and AND between', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/');
    const boxOf = (name: string, value: string) => page.locator(`form.filters input[name=${name}][value="${value}"]`);
    const beside = async (name: string, value: string) =>
      Number(await page.locator(`form.filters label:has(input[name=${name}][value="${value}"]) .count`).textContent());
    const housing = await beside('theme', 'housing');
    await boxOf('theme', 'housing').check();
    await ready(page);
    expect(await countOf(page)).toBe(housing);
    const strong = await beside('documentation', 'very-strong');
    await boxOf('documentation', 'very-strong').evaluate((box) => (box as HTMLInputElement).click());
    await ready(page);
    expect(await countOf(page)).toBe(strong);
    expect(await shownRows(page).count()).toBe(strong);
    const safety = await beside('theme', 'safety');
    await boxOf('theme', 'safety').check();
    await ready(page);
    expect(await countOf(page)).toBeGreaterThanOrEqual(Math.max(strong, safety));
  });

  it('shows one set in every view, and the way back leads through the choices', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?theme=safety');
    // Rows out of sight are not laid out, so their text is asked for, not what is rendered of it.
    const titles = await shownRows(page).locator('> a').allTextContents();
    const count = await countOf(page);
    expect(titles).toHaveLength(count);
    await stepTo(page, '[data-view=table]');
    expect(await page.locator('.library-table tbody th a').allTextContents()).toEqual(titles);
    await stepTo(page, '[data-view=time]');
    expect(await page.locator('.time-row > a').allTextContents()).toEqual(titles);
    await stepTo(page, '[data-view=map]');
    expect(await shownRows(page).locator('> a').allTextContents()).toEqual(titles);
    const onMap = await page.locator('.map-cell[display=inline]').evaluateAll((cells) => cells.map((cell) => Number(cell.textContent?.trim() || 1)));
    expect(onMap.reduce((sum, one) => sum + one, 0)).toBe(count);
    await page.goBack();
    await expect.poll(() => query(page).get('view')).toBe('time');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('[data-results] > li:visible').count()).toBe(count);
    expect(query(page).get('view')).toBeNull();
  });

  it('sorts its table by the headings, says so, and keeps the focus there', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?view=table');
    const years = async () => (await page.locator('.library-table tbody td:nth-of-type(2)').allInnerTexts()).map((text) => Number.parseInt(text, 10));
    await stepTo(page, 'th[data-key=start] button');
    expect(await page.locator('th[data-key=start]').getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('th[data-key=title]').getAttribute('aria-sort')).toBeNull();
    expect(await years()).toEqual([...(await years())].sort((a, b) => a - b));
    expect(await status(page)).toContain('Järjestys: vuodet, nouseva.');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('th[data-key=start]').getAttribute('aria-sort')).toBe('descending');
    await ready(page);
    expect(await years()).toEqual([...(await years())].sort((a, b) => b - a));
    expect(await page.evaluate(() => document.activeElement?.closest('th')?.dataset['key'])).toBe('start');
    expect(query(page).get('sort')).toBe('-start');
  });

  it('is walked on its map with the arrows, one stop of the tabulator', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?view=map');
    expect(await page.locator('.map-cell[tabindex="0"]').count()).toBe(1);
    await tabTo(page, '.map-cell');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(last).not.toBe(first);
    expect(last).toMatch(/: (1 kohde|\d+ kohdetta)$/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.map-place a').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(last);
  });

  it('takes a choice that is made before its data have come', async () => {
    const page = await open();
    await page.route('**/library/*.json', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(at('/fi/tapaukset/'));
    await page.locator('form.filters input[name=theme][value=housing]').check();
    await ready(page);
    expect(query(page).get('theme')).toBe('housing');
    expect(await page.locator('form.filters input[name=theme][value=housing]').isChecked()).toBe(true);
    expect(await countOf(page)).toBe(await shownRows(page).count());
  });

  it.each(['csv', 'geojson', 'pages-bib', 'sources-ris', 'pages-csl'])('gives what is shown as %s', async (format) => {
    const page = await open({ acceptDownloads: true });
    await openList(page, '/fi/tapaukset/?country=SE');
    const count = await countOf(page);
    await page.locator('.library-export > summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-format=${format}]`).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    if (format === 'csv') expect(text.split('\r\n').filter((line) => /^[a-z-]+,http/.test(line))).toHaveLength(count);
    if (format === 'geojson') expect(JSON.parse(text).features).toHaveLength(count);
    if (format === 'pages-csl') expect(JSON.parse(text)).toHaveLength(count);
    if (format === 'pages-bib') expect(text.match(/^@misc\{cases-/gm)).toHaveLength(count);
    if (format === 'sources-ris') expect((text.match(/^TY {2}- /gm) ?? []).length).toBeGreaterThan(count);
    await expect.poll(() => page.locator('[data-export-said][role=status]').innerText()).toContain(download.suggestedFilename());
  });

  it.each(['table', 'map', 'time'])('has nothing that axe finds in the view %s, and fits a narrow screen', async (view) => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
    await openList(page, `/fi/kokeilut/?view=${view}&compare=espoo-mun-idea`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('the comparison', () => {
  it('is gathered in the list with the keyboard, holds four at most, and is shared by its address', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/');
    for (const nth of [0, 1, 2, 3]) {
      await page.locator('[data-results] input[name=compare]').nth(nth).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => query(page).getAll('compare').length).toBe(nth + 1);
    }
    await page.locator('[data-results] input[name=compare]').nth(4).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-compare-said][role=status]').innerText()).toContain('neljä kohdetta');
    expect(await page.locator('[data-results] input[name=compare]').nth(4).isChecked()).toBe(false);
    const ids = query(page).getAll('compare');
    await page.locator('[data-tray] a').click();
    await page.waitForURL(/\/fi\/tapausten-vertailu\//);
    await page.locator('compare-entries[data-complete]').waitFor();
    expect(query(page).getAll('compare')).toEqual(ids);
    expect(await page.locator('.compare-table thead th').count()).toBe(4);
    expect(await page.locator('compare-entries [role=status]').innerText()).toBe('Vertailussa on 4 kohdetta, enintään 4.');
    await page.locator('[data-remove]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.compare-table thead th').count()).toBe(3);
    expect(query(page).getAll('compare')).toEqual(ids.slice(1));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-remove'))).toBe(ids[1]);
    await page.locator('compare-entries select').selectOption(ids[0] ?? '');
    await page.locator('.compare-form button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.compare-table thead th').count()).toBe(4);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await page.locator('[data-back]').getAttribute('href')).toContain(`compare=${ids[1]}`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('.compare-table thead th').count()).toBe(4);
  });

  it('shows results with who reports them, and its links lead to the page that they were taken from', async () => {
    const page = await open();
    await page.goto(at('/fi/kokeilujen-vertailu/?compare=espoo-mun-idea&compare=tampere-mun-tampere'));
    await page.locator('compare-entries[data-complete]').waitFor();
    expect(await page.locator('.compare-table [scope=rowgroup]').allInnerTexts()).toContain('Tulokset ja kuka niistä kertoo');
    expect(await page.locator('.compare-table .reported').count()).toBeGreaterThan(0);
    const inside = await page.locator('.compare-table a[href*="#source-"]').first().getAttribute('href');
    expect(inside).toMatch(/\/fi\/kokeilut\/[a-z-]+\/#source-/);
    expect(await page.locator('.compare-table [id]').count()).toBe(0);
  });

  it('says so when an entry is not there, and starts empty', async () => {
    const page = await open();
    await page.goto(at('/fi/tapausten-vertailu/?compare=malmo-commission'));
    await page.locator('compare-entries[data-complete]').waitFor();
    await page.goto(at('/fi/tapausten-vertailu/'));
    await page.locator('compare-entries[data-complete]').waitFor();
    expect(await page.locator('compare-entries [role=status]').innerText()).toMatch(/^Vertailussa ei ole vielä kohteita/);
    expect(await page.locator('.compare-region').isVisible()).toBe(false);
  });

  it('keeps its heads in sight on a narrow screen, and axe finds nothing', async () => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
    await page.goto(at('/fi/tapausten-vertailu/?compare=aarhus-gellerup&compare=barcelona-superblocks'));
    await page.locator('compare-entries[data-complete]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const region = page.locator('.compare-region');
    await region.evaluate((element) => element.scrollTo(0, 900));
    const [top, head] = [await region.boundingBox(), await page.locator('.compare-table thead th').first().boundingBox()];
    expect(Math.abs((head?.y ?? 0) - (top?.y ?? 0))).toBeLessThan(3);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('every entry is reached through plain pages of classes', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/fi/tapaukset/'));
    await page.locator('main a[href$="/luokittain/"]').click();
    await page.locator('main a[href$="/teema/housing/"]').click();
    expect(await page.locator('h1').innerText()).toBe('Kansainväliset tapaukset: teema – asuminen');
    expect(await shownRows(page).count()).toBeGreaterThan(9);
    expect(await page.locator('header a[hreflang=sv]').getAttribute('href')).toContain('/sv/fall/tema/housing/');
  });

  it('a comparison is a list of links', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/fi/tapausten-vertailu/?compare=aarhus-gellerup'));
    expect(await page.locator('.compare-plain a:visible').count()).toBeGreaterThan(9);
    expect(await page.locator('main select:visible').count()).toBe(0);
  });
});
