import { describe, expect, it } from 'vitest';
import { at, commonPages, openList, useBrowser } from './browser.ts';
import { accessibilityProblems, examineEach } from './everyKind.ts';

describe('a page outside the languages', () => examineEach(commonPages()));

describe('axe finds nothing', () => {
  const open = useBrowser();

  it('in search results', async () => {
    const page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openList(page, '/fi/haku/?q=osallisuus');
    await page.locator('.search-group').first().scrollIntoViewIfNeeded();
    await page.locator('.search-group li').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('in the open menu of a phone', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at('/fi/kokeilut/'));
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
