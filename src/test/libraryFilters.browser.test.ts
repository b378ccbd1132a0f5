/** Narrowing a library with the keyboard, and what a screen reader is told of it. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, openList, ready, shownRows, tabTo, useBrowser } from './browser.ts';
import { accessibilityProblems } from './everyKind.ts';

const open = useBrowser();
const status = (page: Page): Promise<string> => page.locator('.library-main > [role=status]').innerText();
const countOf = async (page: Page): Promise<number> => Number.parseInt(await status(page), 10);
const query = (page: Page): string => new URL(page.url()).search;
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
/** What narrows the library, without the mark and the words that say what its button does. */
const chips = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-chosen] .chosen-value').allInnerTexts()).map((text) => text.replace(/ ×[\s\S]*$/, ''));

/** Opens a facet and ticks a value, by the keyboard alone and from where the focus is. */
const tick = async (page: Page, facet: string, value: string): Promise<void> => {
  const box = `input[name="${facet}"][value="${value}"]`;
  const summary = page.locator(`details:has(> fieldset ${box}) > summary`);
  await summary.focus();
  if ((await page.locator(`details:has(> fieldset ${box})`).getAttribute('open')) === null) await page.keyboard.press('Enter');
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await ready(page);
};

describe('a researcher with a keyboard', () => {
  it('narrows cases to European participation that ran after 2010 and is well documented, and finds the same in every view and in another tab', async () => {
    const page = await open();
    await openList(page, '/en/cases/');
    await tick(page, 'theme', 'participation');
    await tick(page, 'continent', 'europe');
    await tick(page, 'period', '2010-2019');
    await tick(page, 'period', '2020-2029');
    await tick(page, 'documentation', 'very-strong');
    await tick(page, 'documentation', 'strong');
    const count = await countOf(page);
    expect(count).toBeGreaterThan(2);
    expect(await shownRows(page).count()).toBe(count);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('strong');
    expect(await chips(page)).toEqual([
      'Theme: participation',
      'Continent: Europe',
      'Running in: 2020–2029',
      'Running in: 2010–2019',
      'Documentation: very strong',
      'Documentation: strong',
    ]);
    const titles = (await shownRows(page).locator('> a').allTextContents()).sort();
    const other = await page.context().newPage();
    for (const [view, rows] of [
      ['list', '[data-results] > li > a'],
      ['table', '.library-table tbody th a'],
      ['map', '[data-results] > li > a'],
      ['time', '.time-row > a'],
    ]) {
      await other.goto(`${page.url()}&view=${view}&sort=-start`);
      await ready(other);
      expect((await other.locator(rows ?? '').allTextContents()).sort(), view).toEqual(titles);
      expect(await countOf(other), view).toBe(count);
    }
    const years = await other.locator('.time-years').allInnerTexts();
    expect(years.map((text) => Number.parseInt(text, 10))).toEqual(years.map((text) => Number.parseInt(text, 10)).sort((a, b) => b - a));
  });

  it('goes back and forward through the choices, and the boxes follow', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/');
    await tick(page, 'theme', 'housing');
    await tick(page, 'theme', 'safety');
    const both = await countOf(page);
    await page.goBack();
    await expect.poll(() => page.locator('input[value=safety]').isChecked()).toBe(false);
    await expect.poll(() => countOf(page)).toBeLessThan(both);
    expect(await chips(page)).toEqual(['Teema: asuminen']);
    await page.goForward();
    await expect.poll(() => countOf(page)).toBe(both);
    expect(await page.locator('input[value=safety]').isChecked()).toBe(true);
  });

  it('gives up a choice at its button, and the focus goes to the next one, at last to the number of entries', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?theme=housing&theme=safety&continent=europe');
    await tabTo(page, '[data-chosen] [data-key=housing]');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?theme=safety&continent=europe');
    expect(await focused(page)).toContain('Teema: turvallisuus');
    expect(await page.locator('input[value=housing]').isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?continent=europe');
    expect(await focused(page)).toContain('Maanosa: Eurooppa');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('');
    expect(await focused(page)).toMatch(/^\d+ kohdetta$/);
    expect(await page.locator('[data-chosen]').isVisible()).toBe(false);
  });

  it('is told what to give up when nothing fits, and what each way shows', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?theme=mobility-and-access&country=IS');
    expect(await countOf(page)).toBe(0);
    const way = page.locator('[data-loosen] li').first();
    const promised = Number.parseInt(await way.locator('span').innerText(), 10);
    await tabTo(page, '[href="#entries"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-loosen] button', 12);
    expect(await focused(page)).toMatch(/^Poista rajaus: (Teema|Maa)$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => countOf(page)).toBe(promised);
    expect(await page.locator('[data-none]').isVisible()).toBe(false);
    expect(await focused(page)).not.toBe('');
    await page.goto(at('/fi/tapaukset/?theme=housing&country=IS&text=zzz'));
    await ready(page);
    expect(await page.locator('[data-loosen]').innerText()).toBe('Yhden rajauksen poistaminen ei riitä. Poista useampia.');
    await page.locator('[data-act=clear]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('');
    expect(await page.locator('#filter-text').inputValue()).toBe('');
    expect(await countOf(page)).toBeGreaterThan(9);
  });

  it('finds words without their diacritics', async () => {
    const page = await open();
    await openList(page, '/fi/tapaukset/?text=malmo');
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(await shownRows(page).first().innerText()).toContain('Malmö');
  });

  it('loads nothing and loses nothing by a step to a part of the page', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openList(page, '/fi/tapaukset/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.goBack();
    await ready(page);
    expect(asked.filter((path) => path.endsWith('/library/index.json'))).toEqual([]);
  });
});

describe('a screen reader', () => {
  it('hears facets as groups of boxes with their counts, the views as buttons that are pressed, and the number of entries', async () => {
    const page = await open();
    await openList(page, '/en/cases/?theme=housing&continent=africa');
    const count = await countOf(page);
    expect(await page.locator('form.filters fieldset').first().ariaSnapshot()).toContain(`- checkbox "housing ${count}" [checked]`);
    expect(await page.locator('.library-main').ariaSnapshot()).toContain(
      [
        `- status: ${count} entries`,
        '- group "Filters in use":',
        '  - \'button "Theme: housing , remove this filter"\'',
        '  - \'button "Continent: Africa , remove this filter"\'',
        '  - button "Remove all filters"',
        '- group "View":',
        '  - button "List" [pressed]',
      ].join('\n'),
    );
  });

  it('is told which place of the map was opened, and the place follows the choices', async () => {
    const page = await open();
    await openList(page, '/en/cases/?view=map&country=SE');
    await tabTo(page, '[href="#entries"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '.map-cell', 12);
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-place-said][role=status]').textContent()).toBe(`${name}. The links are below the map.`);
    expect(await page.locator('.map-cell[aria-pressed=true]').count()).toBe(1);
    const before = await page.locator('.map-place a').count();
    expect(name).toMatch(new RegExp(before === 1 ? ': 1 entry$' : `: ${before} entries$`));
    await tick(page, 'documentation', 'strong');
    expect(await page.locator('.map-place a').count()).toBeLessThan(before);
    expect(await page.locator('.map-cell[aria-pressed=true]').count()).toBe((await page.locator('.map-place a').count()) > 0 ? 1 : 0);
  });

  it('finds nothing amiss where nothing fits, and beside the choices', async () => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
    await openList(page, '/sv/fall/?theme=mobility-and-access&country=IS');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('what a reader can hit with a finger', () => {
  it.each(['list', 'table', 'map', 'time'])('is 24 pixels or more in the view %s', async (view) => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openList(page, `/fi/tapaukset/?view=${view}&theme=safety&compare=malmo-commission`);
    const small = await page.locator(':is(.library-main, .filters-box) :is(button, input, summary, select, .button, [role=button])').evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return width > 0 && (width < 23.5 || height < 23.5) ? [`${target.outerHTML.slice(0, 80)} ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
