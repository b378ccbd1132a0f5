import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { openList, shownRows, useBrowser } from './browser.ts';

const open = useBrowser();
const addresses = (page: Page): Promise<string[]> =>
  shownRows(page)
    .locator('a:first-child')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

describe('the search', () => {
  it.each([
    ['/fi/haku/?q=osallisuus', '/fi/'],
    ['/sv/sok/?q=delaktighet', '/sv/'],
    ['/en/search/?q=participation', '/en/'],
  ])('%s gives rows with their link first, in the language', async (path, folder) => {
    const page = await open();
    await openList(page, path);
    const rows = shownRows(page);
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.evaluateAll((items) => items.filter((item) => item.firstElementChild?.tagName !== 'A').length)).toBe(0);
    for (const address of await addresses(page)) expect(address).toContain(folder);
    expect(await page.locator('input[name=q]').first().inputValue()).toBe(new URL(page.url()).searchParams.get('q'));
  });

  it.each([
    ['an inflected form', '/fi/haku/?q=segregaatiota', '/fi/kasitteet/segregation/'],
    ['a plural', '/fi/haku/?q=käsitteet+segregaatiot', '/fi/kasitteet/segregation/'],
    ['a Swedish definite form', '/sv/sok/?q=segregationen', '/sv/begrepp/segregation/'],
    ['the term of a concept, which comes first', '/en/search/?q=segregation', '/en/concepts/segregation/'],
  ])('finds %s', async (_what, path, entry) => {
    const page = await open();
    await openList(page, path);
    expect((await addresses(page)).some((address) => address.endsWith(entry))).toBe(true);
  });

  it('narrows by what the address says', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=osallisuus&kind=experiments');
    const found = await addresses(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !address.includes('/fi/kokeilut/'))).toEqual([]);
  });

  it('says so when there is nothing', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=xqzzyvw');
    expect(await shownRows(page).count()).toBe(0);
    expect(await page.locator('main [role=status]').first().innerText()).toContain('xqzzyvw');
  });

  it('shows what a query holds as text, not as code', async () => {
    const page = await open();
    await openList(page, `/fi/haku/?q=${encodeURIComponent('<img src=x onerror=alert(1)>osallisuus')}`);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
