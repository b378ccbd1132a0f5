/** The concept explorer with the keyboard and for screen readers. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, tabTo, useBrowser } from './browser.ts';
import { accessibilityProblems } from './everyKind.ts';

const open = useBrowser();
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
const expanded = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));

describe('the tree of concepts', () => {
  it('is one stop of the tabulator, and is walked, opened and closed with the arrows', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitepuu/'));
    expect(await page.locator('[role=tree]').getAttribute('aria-label')).toBe('Käsitteet puuna');
    expect(await page.locator('[role=treeitem][tabindex="0"]').count()).toBe(1);
    // What a screen reader hears: items in groups under the item that opens them.
    const heard = await page.locator('concept-tree').ariaSnapshot();
    expect(heard).toContain('- tree "Käsitteet puuna":');
    expect(heard).toMatch(/- treeitem "Kestävä kehitys" \[expanded\]/);
    await tabTo(page, '[role=treeitem]');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.type('kes');
    expect(await focused(page)).toMatch(/^Kes/);
    await page.waitForTimeout(800);
    await page.keyboard.press('o');
    expect(await focused(page)).toMatch(/^O/);
    await page.locator('[role=treeitem]', { hasText: 'Kestävä kehitys' }).first().focus();
    expect(await expanded(page)).toBe('true');
    await page.keyboard.press('ArrowLeft');
    expect(await expanded(page)).toBe('false');
    await page.keyboard.press('ArrowRight');
    expect(await expanded(page)).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe('Kestävä kehitys');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Kestävä kehitys');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('[role=treeitem]'))).toBe(false);
  });

  it('leads to the page of a concept with Enter, and opens at its mark with the mouse', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitepuu/'));
    const item = page.locator('[role=treeitem]', { hasText: 'Kestävä kehitys' }).first();
    await item.click({ position: { x: 8, y: 10 } });
    expect(await item.getAttribute('aria-expanded')).toBe('false');
    await item.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fi\/kasitteet\/sustainable-development\//);
  });

  it('is nested lists of links without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/fi/kasitepuu/'));
    expect(await page.locator('main li li a:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('[role=tree]').count()).toBe(0);
  });
});

describe('the index of concepts', () => {
  it('has other terms under their own letters, and they lead to the concept', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitehakemisto/'));
    const item = page.locator('section:has(#letter-a) li', { hasText: 'asuinalueiden eriytyminen' });
    expect((await item.innerText()).trim()).toBe('asuinalueiden eriytyminen – katso Segregaatio');
    await item.locator('a').click();
    await page.waitForURL(/\/fi\/kasitteet\/segregation\//);
  });
});

describe('the map of concepts', () => {
  it('says the way between two concepts step by step, and finds it again by its address', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitekartta/'));
    await page.locator('select[name=from]').selectOption('gentrification');
    await page.locator('select[name=to]').selectOption('living-lab');
    await page.locator('[data-form=path] button').focus();
    await page.keyboard.press('Enter');
    const steps = page.locator('.path-answer[role=status] li');
    await expect.poll(() => steps.count()).toBeGreaterThan(1);
    const told = await steps.allInnerTexts();
    expect(told[0]).toContain('Gentrifikaatio');
    expect(told.at(-1)).toContain('Living lab');
    expect(new URL(page.url()).searchParams.get('to')).toBe('living-lab');
    await page.reload();
    await expect.poll(() => steps.allInnerTexts()).toEqual(told);
  });

  it('shows what is around a concept, and grows', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitekartta/'));
    await page.locator('select[name=around]').selectOption('segregation');
    await expect.poll(() => page.locator('[data-around]').innerText()).toMatch(/^Segregaatio: kartalla korostettuina \d+ käsitettä/);
    const near = await page.locator('a[data-node].is-near').count();
    expect(near).toBeGreaterThan(2);
    const width = async () => (await page.locator('.concept-net').boundingBox())?.width ?? 0;
    const before = await width();
    await page.locator('[data-zoom="1.4"]').click();
    expect(await width()).toBeGreaterThan(before);
    expect(await page.locator('[data-zoomed][role=status]').textContent()).toBe('Kartan koko on nyt 140 prosenttia.');
    await page.locator('[data-zoom="0"]').focus();
    await page.keyboard.press('Enter');
    expect(await width()).toBe(before);
    expect(await page.locator('[data-zoom="0"]').getAttribute('aria-disabled')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-zoom'))).toBe('0');
  });

  it('says so when its data do not come, and finds them at the next try', async () => {
    const page = await open();
    await page.route('**/net.json', (route) => route.abort());
    await page.goto(at('/en/concept-map/?from=gentrification&to=living-lab'));
    await expect.poll(() => page.locator('.path-answer').innerText()).toBe('The concepts could not be loaded. Try again in a moment.');
    await page.unroute('**/net.json');
    await page.locator('select[name=from]').selectOption('gentrification');
    await page.locator('select[name=to]').selectOption('living-lab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.path-answer li').count()).toBeGreaterThan(0);
  });

  it.each(['/fi/kasitepuu/', '/fi/kasitekartta/?from=gentrification&to=living-lab', '/en/concept-index/'])('has nothing that axe finds: %s', async (path) => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
    await page.goto(at(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
