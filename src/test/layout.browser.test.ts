import { describe, expect, it } from 'vitest';
import { at, commonPages, kindsOf, languages, useBrowser } from './browser.ts';

const open = useBrowser();
const paths = [...languages.flatMap(kindsOf), ...commonPages()];

describe('on a screen 320 pixels wide', () => {
  it.each(paths)('%s does not scroll sideways, fetches nothing from elsewhere and reports no errors', async (path) => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(at('/')).origin) problems.push(`foreign: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(at(path), { waitUntil: 'networkidle' });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const parts = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.wide'));
      return [`${scrollWidth} px wide: ${parts.slice(0, 4).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`).join(' ')}`];
    });
    expect([...problems, ...wide]).toEqual([]);
    await page.context().close();
  });
});
