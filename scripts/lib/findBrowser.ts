/** Finds a Chromium or Chrome for the browser tests, or gets one; never gives up without saying why. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runScript, runTool } from './runTool.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Browsers that a person or the system has installed. */
const installed = (): string[] =>
  [...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...places].filter((path) => existsSync(path));

/** True when the browser starts: a stub that only tells how to install it does not count, nor one whose libraries are missing. */
const works = async (path: string): Promise<boolean> => existsSync(path) && (await runTool(path, ['--version'], { minutes: 0.5 })).code === 0;

const firstThatWorks = async (paths: readonly string[]): Promise<string | undefined> => {
  for (const path of paths) if (await works(path)) return path;
  return undefined;
};

const isDebian = (): boolean =>
  existsSync('/etc/debian_version') || (existsSync('/etc/os-release') && /^ID_LIKE=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')));

/** Path of a browser that starts. Looks at CHROME_PATH, then at what is installed, then installs one; `say` tells what takes long. */
export const findBrowser = async (say: (text: string) => void): Promise<string> => {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (await works(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, but that does not start as a browser.`);
  }
  const found = await firstThatWorks([...installed(), chromium.executablePath()]);
  if (found) return found;
  const reports: string[] = [];
  say('No Chromium or Chrome found: installing one for the browser tests.');
  const download = await runScript('@playwright/test/cli.js', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    minutes: 4,
  });
  if (await works(chromium.executablePath())) return chromium.executablePath();
  reports.push(`Playwright's download: ${download.output.trim().split('\n').slice(-6).join('\n')}`);
  if (process.getuid?.() === 0 && isDebian()) {
    const apt = await runTool('sh', ['-c', 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium'], {
      minutes: 8,
    });
    const fromApt = await firstThatWorks(installed());
    if (fromApt) return fromApt;
    reports.push(`apt-get install chromium: ${apt.output.trim().split('\n').slice(-6).join('\n')}`);
  }
  throw new Error(`The browser tests need Chromium or Chrome, and none could be installed. Install one, or set CHROME_PATH.\n${reports.join('\n')}`);
};
