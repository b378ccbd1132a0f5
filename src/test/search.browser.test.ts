import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, openList, ready, shownRows, useBrowser } from './browser.ts';

const open = useBrowser();
const addresses = (page: Page): Promise<string[]> =>
  shownRows(page).evaluateAll((rows) => rows.map((row) => new URL((row.firstElementChild as HTMLAnchorElement).href).pathname));
const titles = (page: Page): Promise<string[]> => shownRows(page).evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent ?? ''));

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

  it('shows the concept that the query names first, with its definition', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=delaktighet');
    const card = shownRows(page).first();
    expect(await card.getAttribute('class')).toContain('concept-card');
    expect(await card.locator('a').first().innerText()).toBe('Osallisuus');
    await card.getByRole('link', { name: 'Hae sanalla ”Osallisuus”' }).click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('Osallisuus');
  });

  it('marks the words and names the sections that have them', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=segregaatiota');
    expect((await shownRows(page).first().locator('mark').allInnerTexts()).every((word) => /^segregaatio/i.test(word))).toBe(true);
    expect(await shownRows(page).first().locator('.row-sections a').first().getAttribute('href')).toMatch(/\/fi\/kasitteet\/segregation\/#.+/);
  });

  it('counts what ticking a facet would show, and shows just that', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=osallisuus&kind=cases');
    const box = page.locator('label', { has: page.locator('input[name=kind][value=experiments]') });
    const more = Number(await box.locator('.count').innerText());
    const before = Number(/löytyi (\d+) /.exec(await page.locator('main [role=status]').innerText())?.[1]);
    await page
      .locator('details:has(input[name=kind]) summary')
      .first()
      .evaluate((summary) => summary.closest('details')?.setAttribute('open', ''));
    await box.locator('input').check();
    await expect.poll(() => page.locator('main [role=status]').innerText()).toBe(`Haulla ”osallisuus” löytyi ${before + more} tulosta.`);
    expect(new URL(page.url()).searchParams.getAll('kind').sort()).toEqual(['cases', 'experiments']);
  });

  it.each([
    ['period', '2010-2019'],
    ['coverage', 'reference'],
  ])('narrows by %s, with the count that was told', async (name, value) => {
    const page = await open();
    await openList(page, '/fi/haku/?q=asuminen');
    const box = page.locator(`input[name=${name}][value="${value}"]`);
    const told = Number(await page.locator('label', { has: box }).locator('.count').textContent());
    expect(told).toBeGreaterThan(0);
    await openList(page, `/fi/haku/?q=asuminen&${name}=${value}`);
    expect(await page.locator('main [role=status]').innerText()).toBe(`Haulla ”asuminen” löytyi ${told} ${told === 1 ? 'tulos' : 'tulosta'}.`);
    expect(await box.isChecked()).toBe(true);
  });

  it('shows the best five first, then the others by kind, each page once, with counts that the facet tells too', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=osallisuus');
    expect(await shownRows(page).count()).toBe(5);
    const kinds = await page.locator('.search-group h3').evaluateAll((headings) => headings.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ''));
    expect(kinds.slice(0, 2)).toEqual(['Käsitteet', 'Kokeilut']);
    for (const [nth, kind] of kinds.entries()) {
      const box = page.locator('label', { hasText: kind }).locator('.count');
      expect(await page.locator('.search-group h3 .count').nth(nth).innerText()).toBe(await box.first().textContent());
    }
    const group = page.locator('.search-group').first();
    await group.scrollIntoViewIfNeeded();
    await group.locator('li').nth(2).waitFor();
    const all = await page.locator('.search-answer .rows > li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(5).every((address) => /\/fi\/[^/]+\/[^/]+\/$/.test(address))).toBe(true);
    expect(await page.locator('main h2:visible').allInnerTexts()).toContain('Muut tulokset lajeittain');
  });

  it('leads from a group to all of its kind and back, with the keyboard, and the address keeps it', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=osallisuus');
    const told = Number(await page.locator('#group-concepts .count').innerText());
    await page.getByRole('link', { name: `Näytä kaikki ${told} – Käsitteet` }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/fi/haku/?q=osallisuus&kind=concepts'));
    await ready(page);
    const status = page.locator('main [role=status]');
    expect(await status.innerText()).toBe(`Haulla ”osallisuus” löytyi ${told} tulosta.`);
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.search-group').count()).toBe(0);
    expect(await shownRows(page).count()).toBe(Math.min(10, told));
    await page.getByRole('link', { name: 'Näytä kaikki lajit' }).press('Enter');
    await page.waitForURL(at('/fi/haku/?q=osallisuus'));
    await ready(page);
    expect(await page.locator('.search-group').count()).toBeGreaterThan(3);
  });

  it.each(['/fi/haku/?q=osallisuus&sort=newest', '/fi/haku/?q=osallisuus&kind=cases', '/fi/haku/?q=Gellerup'])('%s is one list', async (path) => {
    const page = await open();
    await openList(page, path);
    expect(await page.locator('.search-group').count()).toBe(0);
    expect(await page.locator('.search-groups').isHidden()).toBe(true);
    expect(await shownRows(page).count()).toBeGreaterThan(0);
  });

  it('sorts, and keeps the order in the address', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=segregaatio');
    await page.locator('select[name=sort]').selectOption('title');
    await ready(page);
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('title');
    await ready(page);
    const sorted = await titles(page);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('fi', { sensitivity: 'base', numeric: true }).compare));
  });

  it('says when no page has all the words, and shows pages with some', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=superkortteli+masennuslääkkeet+Reykjavík');
    expect(await page.locator('main [role=status]').innerText()).toBe(
      'Millään sivulla ei ole kaikkia sanoja: ”superkortteli masennuslääkkeet Reykjavík”. Näillä sivuilla on osa niistä.',
    );
    expect(await shownRows(page).count()).toBeGreaterThan(2);
  });

  it('offers what may have been meant', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=osalisuutta');
    await page.locator('.search-meant').getByRole('link', { name: 'osallisuus', exact: true }).click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('osallisuus');
    expect(await page.locator('.search-meant').count()).toBe(0);
  });

  it('searches all languages, each page once', async () => {
    const page = await open();
    await openList(page, '/fi/haku/?q=social+mixing&langs=all');
    const found = await addresses(page);
    expect(new Set(found.map((address) => address.split('/').at(-2))).size).toBe(found.length);
    expect(await page.locator('input[name=langs]').isChecked()).toBe(true);
  });

  it('offers queries to begin with', async () => {
    const page = await open();
    await page.goto(at('/fi/haku/'));
    await page.locator('.search-offers a').first().click();
    await ready(page);
    expect(await shownRows(page).count()).toBeGreaterThan(3);
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
