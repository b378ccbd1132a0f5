/** Figures as readers meet them: on a telephone, in dark colours, in the reader's own colours and on paper. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { at, type Lang, languages, useBrowser } from './browser.ts';

/** Pages with each kind of figure: lines, dots, bars, strips, slopes, small multiples, maps, heat table. */
const pagesOf: Record<Lang, readonly string[]> = {
  fi: ['/fi/indikaattorit/foreign-language-speakers/', '/fi/indikaattorit/homelessness/', '/fi/kaupunkien-vertailu/', '/fi/kaupungit/turku/'],
  sv: ['/sv/indikatorer/foreign-language-speakers/', '/sv/indikatorer/at-risk-of-poverty-rate/', '/sv/jamfor-stader/'],
  en: ['/en/indicators/unemployment-rate/', '/en/indicators/women-candidates/', '/en/cities/oulu/'],
};

const modes = [
  { name: 'at 320 px', width: 320, media: {} },
  { name: 'in dark colours', width: 1024, media: { colorScheme: 'dark' } },
  { name: "in the reader's own colours", width: 768, media: { forcedColors: 'active' } },
  { name: "in the reader's own colours on black", width: 768, media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'on paper', width: 680, media: { media: 'print' } },
] as const;

/** What is wrong with the drawings that show: text that is cut off, too small or hard to read, marks that can't be seen. */
const problemsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgb = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string): number => {
      const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const colour = getComputedStyle(one).backgroundColor;
        if ((rgb(colour)[3] ?? 0) > 250) return colour;
      }
      return 'white';
    };
    const problems: string[] = [];
    const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter((svg) => svg.getClientRects().length > 0);
    for (const svg of drawings) {
      const name = `${svg.getAttribute('class')}`;
      const box = svg.getBoundingClientRect();
      const scale = box.width / svg.viewBox.baseVal.width;
      const ground = behind(svg);
      if (box.right > document.documentElement.clientWidth + 1) problems.push(`${name} is wider than the page`);
      for (const text of svg.querySelectorAll('text')) {
        const own = text.getBoundingClientRect();
        const words = text.textContent?.trim() ?? '';
        if (own.width === 0) continue;
        if (own.left < box.left - 2 || own.right > box.right + 2 || own.top < box.top - 2 || own.bottom > box.bottom + 2)
          problems.push(`${name}: "${words}" leaves the drawing`);
        if (Number.parseFloat(getComputedStyle(text).fontSize) * scale < 10.5) problems.push(`${name}: "${words}" is smaller than 10.5 px`);
        for (const part of [text, ...text.querySelectorAll('tspan')]) {
          const fill = getComputedStyle(part).fill;
          if (contrast(fill, ground) < 4.5)
            problems.push(`${name}: "${part.textContent?.trim()}" ${fill} on ${ground} has a contrast of ${contrast(fill, ground).toFixed(2)}`);
        }
      }
      for (const mark of svg.querySelectorAll('.line path, .dot, .bar, .map-point, .join, .level-line, .break, .revised')) {
        const { fill, stroke } = getComputedStyle(mark);
        const seen = [fill, stroke].filter((colour) => colour !== 'none').map((colour) => contrast(colour, ground));
        if (Math.max(...seen) < 3) problems.push(`${name}: ${mark.getAttribute('class') ?? 'line'} is hard to see (${Math.max(...seen).toFixed(2)})`);
      }
    }
    if (drawings.length === 0 && !document.querySelector('.heat, .matrix, .mini-strip')) problems.push('no figure shows');
    return [...new Set(problems)].slice(0, 12);
  });

describe('figures can be read', () => {
  const open = useBrowser('file');
  it.each(languages.flatMap((lang) => pagesOf[lang]))('at 320 px, in dark and in the reader’s own colours, and on paper: %s', async (path) => {
    const page = await open({ viewport: { width: 1024, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(at(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const found: string[] = [];
    for (const { name, width, media } of modes) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', ...media });
      found.push(...(await problemsOf(page)).map((problem) => `${name}: ${problem}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

describe('figures on paper', () => {
  const open = useBrowser('file');
  it('come with their numbers, source and date; what only works on a screen is left out', async () => {
    const page = await open({ viewport: { width: 680, height: 900 } });
    await page.goto(at('/fi/indikaattorit/foreign-language-speakers/'));
    await page.emulateMedia({ media: 'print' });
    const shows = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect({
      drawing: await shows('#chart .chart-frame'),
      source: await shows('#chart figcaption'),
      table: await page.evaluate(() => (document.querySelector('.figure-block > details.twin table')?.getBoundingClientRect().height ?? 0) > 100),
      chooser: await shows('#chart form'),
      readOut: await shows('#chart .read-out'),
    }).toEqual({ drawing: true, source: true, table: true, chooser: false, readOut: false });
    await page.close();
  });
});
