import { describe, expect, it } from 'vitest';
import { at, languages, useBrowser } from './browser.ts';

const open = useBrowser();
const lists = { fi: '/fi/kokeilut/', sv: '/sv/experiment/', en: '/en/experiments/' };

describe('without JavaScript', () => {
  it.each(languages)('the whole list stands there in %s, and no dead controls', async (lang) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at(lists[lang]));
    const rows = page.locator('[data-results] > li');
    expect(await rows.count()).toBeGreaterThan(9);
    expect(await page.locator('[data-results] > li:visible').count()).toBe(await rows.count());
    expect(await page.locator('main input:visible').count()).toBe(0);
    await rows.first().locator('a').first().click();
    expect(await page.locator('article h1').isVisible()).toBe(true);
    expect((await page.locator('article').innerText()).length).toBeGreaterThan(500);
  });

  it('the gateway leads to each language', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const lang of languages) {
      await page.goto(at('/'));
      await page.locator(`main a[hreflang=${lang}]`).click();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    }
  });

  it('the search says what to do instead', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/fi/haku/?q=osallisuus'));
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(3);
  });

  it('the menu of a phone opens', async () => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(at('/fi/'));
    await page.locator('header summary').click();
    expect(await page.locator('header details a[href$="/kokeilut/"]').isVisible()).toBe(true);
  });
});
