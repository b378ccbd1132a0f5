import { describe, expect, it } from 'vitest';
import { at, useBrowser } from './browser.ts';

const open = useBrowser();

describe('the board of experiments', () => {
  it('narrows by city and year, counts what is left, and remembers it in the address', async () => {
    const page = await open();
    await page.goto(at('/fi/kokeilutaulu/'));
    const all = await page.locator('.board-card:visible').count();
    expect(all).toBeGreaterThan(9);
    await page.selectOption('select[name=city]', 'oulu');
    const inOulu = await page.locator('.board-card:visible').count();
    expect(inOulu).toBeGreaterThan(0);
    expect(inOulu).toBeLessThan(all);
    expect(await page.locator('[role=status]').innerText()).toBe(`${inOulu} kokeilua`);
    for (const card of await page.locator('.board-card:visible').all()) expect(await card.innerText()).toContain('Oulu');
    await page.selectOption('select[name=year]', '2013');
    const counts = await page.locator('.board-column .count').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await page.locator('.board-card:visible').count());
    expect(new URL(page.url()).search).toBe('?city=oulu&year=2013');
    await page.reload();
    expect(await page.inputValue('select[name=year]')).toBe('2013');
    expect(await page.locator('.board-card:visible').count()).toBeLessThan(inOulu);
    await page.locator('button[type=reset]').click();
    await expect.poll(() => page.locator('.board-card:visible').count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows the same experiments as a table, by the keyboard too', async () => {
    const page = await open();
    await page.goto(at('/en/experiment-board/?theme=housing'));
    const titles = await page.locator('.board-card:visible > a').allInnerTexts();
    await page.locator('input[name=view][value=columns]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.board-columns').isVisible()).toBe(false);
    expect((await page.locator('.board-table tbody tr:visible th a').allInnerTexts()).sort()).toEqual([...titles].sort());
    expect(new URL(page.url()).search).toBe('?theme=housing&view=table');
  });

  it('has no made-up experiment, and stands whole without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('/sv/experimenttavlan/'));
    expect(await page.locator('.board-card a[href*="training-profile"], .board-table a[href*="training-profile"]').count()).toBe(0);
    expect(await page.locator('.board-card:visible').count()).toBe(await page.locator('.board-table tbody tr:visible').count());
    expect(await page.locator('main select:visible').count()).toBe(0);
  });
});
