import { describe, expect, it } from 'vitest';
import { at, openList, ready, shownRows, tabTo, useBrowser } from './browser.ts';

const open = useBrowser();

describe('with the keyboard alone a reader', () => {
  it('skips to the text', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitteet/'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('sees where the focus is', async () => {
    const page = await open();
    await page.goto(at('/fi/'));
    const invisible: string[] = [];
    for (let count = 0; count < 25; count++) {
      await page.keyboard.press('Tab');
      const unmarked = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none' ? element.outerHTML.slice(0, 120) : undefined;
      });
      if (unmarked) invisible.push(unmarked);
    }
    expect(invisible).toEqual([]);
  });

  it('opens the menu of a phone and goes to a list', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await page.goto(at('/fi/'));
    await tabTo(page, 'header details > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'header details a[href$="/kokeilut/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/fi/kokeilut/'));
  });

  it('changes the language and stays on the entry', async () => {
    const page = await open();
    await page.goto(at('/fi/kasitteet/segregation/'));
    await tabTo(page, 'header a[hreflang="sv"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/sv/begrepp/segregation/'));
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await tabTo(page, 'header a[hreflang="en"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/en/concepts/segregation/'));
  });

  it('searches and opens what was found', async () => {
    const page = await open();
    await page.goto(at('/fi/'));
    await tabTo(page, 'input[type=search][name=q]');
    await page.keyboard.type('osallisuus');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fi\/haku\/\?q=osallisuus/);
    await ready(page);
    const title = await shownRows(page).first().locator('a').first().innerText();
    await tabTo(page, '[data-results] > li:first-child a');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/haku/'));
    expect(await page.locator('h1').innerText()).toContain(title);
  });

  it('narrows the list of experiments, keeps the choice in the address and opens an entry', async () => {
    const page = await open();
    await openList(page, '/fi/kokeilut/');
    const all = await shownRows(page).count();
    expect(all).toBeGreaterThan(9);
    await tabTo(page, 'form input[type=checkbox]');
    const chosen = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? { name: document.activeElement.name, value: document.activeElement.value } : undefined,
    );
    await page.keyboard.press('Space');
    await ready(page);
    const shown = await shownRows(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get(chosen?.name ?? '')).toBe(chosen?.value);
    expect(await page.locator('[role=status]').first().innerText()).toMatch(new RegExp(`^${shown}\\b`));

    await page.reload();
    await ready(page);
    expect(await shownRows(page).count()).toBe(shown);

    await tabTo(page, '[data-results] > li a');
    const title = await page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fi\/kokeilut\/[^/?]+\/$/);
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  it('reads the values of a figure, chooses what it shows, and finds it again by its address', async () => {
    const page = await open();
    await page.goto(at('/fi/indikaattorit/population/'));
    const status = page.locator('indicator-figure [role=status]');
    await page.locator('indicator-figure .chart-frame').focus();
    await page.waitForFunction(() => document.querySelector('indicator-figure .chart-frame svg') !== null);
    const end = async (): Promise<string | null> => {
      await page.keyboard.press('End');
      return await status.textContent();
    };
    await expect.poll(end).toMatch(/ \d{4}: [\d\s]+$/);
    const newest = await status.textContent();
    await page.keyboard.press('ArrowLeft');
    expect(await status.textContent()).not.toBe(newest);
    await page.reload();
    await tabTo(page, 'indicator-figure summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'indicator-figure input[value="049"]');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('indicator-figure .chart-wide [data-area]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.getAll('a')).toEqual(['049']);
    await page.reload();
    await expect.poll(() => page.locator('indicator-figure .chart-wide [data-area]').count()).toBe(1);
  });

  it('chooses the years of a figure; years the wrong way round mean the same stretch', async () => {
    const page = await open();
    await page.goto(at('/fi/indikaattorit/population/'));
    await tabTo(page, 'indicator-figure summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'indicator-figure select[name=from]');
    await page.keyboard.type('2019');
    await tabTo(page, 'indicator-figure select[name=to]');
    await page.keyboard.type('2021');
    const years = (): Promise<string[]> => page.locator('indicator-figure .chart-wide .tick:not([text-anchor=end])').allTextContents();
    await expect.poll(years).toEqual(['2019', '2020', '2021']);
    expect([...new URL(page.url()).searchParams]).toEqual([
      ['from', '2019'],
      ['to', '2021'],
    ]);
    await page.goto(at('/fi/indikaattorit/population/?from=2021&to=2019'));
    await expect.poll(years).toEqual(['2019', '2020', '2021']);
  });

  it('chooses frameworks to compare', async () => {
    const page = await open();
    await page.goto(at('/fi/viitekehysten-vertailu/?f=vallance&f=missimer'));
    await expect.poll(() => page.locator('thead [data-column]:visible').count()).toBe(2);
    await tabTo(page, 'input[value="dempsey-bramley"]');
    await page.keyboard.press('Space');
    expect(await page.locator('thead [data-column]:visible').count()).toBe(3);
    expect(new URL(page.url()).searchParams.getAll('f')).toHaveLength(3);
    expect(await page.locator('choose-columns [role=status]').textContent()).toBe('Vertailussa 3 viitekehystä.');
  });
});
