import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { at, tabTo, useBrowser } from './browser.ts';
import { accessibilityProblems } from './everyKind.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
afterAll(() => rmSync(folder, { recursive: true }));
const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
const repository = 'https://code.example/city/base';

/** The page as a build makes it that knows the repository. */
const withRepository = async (page: Page): Promise<void> => {
  await page.route(/\/(fi|sv|en)\/[^/]+\/$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(<publishing-form)(?: data-repository="[^"]*")?/, `$1 data-repository="${repository}"`);
    await route.fulfill({
      response: answer,
      body: html.replace(/(data-names="[^"]*") data-repository="[^"]*"/, '$1').replace(/(data-data="[^"]*") data-repository="[^"]*"/, '$1'),
    });
  });
};

const id = (path: string): string => `[id="f.${path}"]`;
const write = async (page: Page, path: string, text: string): Promise<void> => {
  await tabTo(page, id(path), 200);
  await page.keyboard.insertText(text);
};
const tick = async (page: Page, path: string, value: string): Promise<void> => {
  await tabTo(page, `${id(path)} input[value="${value}"]`, 200);
  await page.keyboard.press('Space');
};
/** Chooses in a list by going down it, as a person with a keyboard does. */
const choose = async (page: Page, selector: string, value: string): Promise<void> => {
  await tabTo(page, selector, 200);
  for (let count = 0; count < 300; count++) {
    if ((await page.evaluate(() => (document.activeElement instanceof HTMLSelectElement ? document.activeElement.value : ''))) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${selector} has no ${value}`);
};
const add = async (page: Page, path: string, value: string): Promise<void> => {
  await choose(page, `${id(path)} select`, value);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
};
const next = async (page: Page): Promise<void> => {
  const before = await page.locator('.step h2').innerText();
  await tabTo(page, '[data-next]', 300);
  await page.keyboard.press('Enter');
  await page.waitForFunction((title) => document.querySelector('.step h2')?.textContent !== title, before);
};
const openForm = async (page: Page): Promise<void> => {
  await tabTo(page, 'publishing-form button');
  await page.keyboard.press('Enter');
  await page.locator('.start').waitFor();
};

const text = `## Mitä tehtiin

Asukkaat suunnittelivat pihan kahdessa illassa ja rakensivat sen kesällä yhdessä kaupungin puutarhureiden kanssa [@koivukylan-asukasyhdistys-2022].

•	penkit
•	istutuslaatikot
`;

describe('with the keyboard alone, in Finnish, a person', () => {
  it('fills in an experiment from nothing, gets a folder that the check accepts unchanged, and an address that decodes to the same file', async () => {
    const page = await open({ acceptDownloads: true });
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('request', (request) => void (/^https?:/.test(request.url()) && !request.url().startsWith(at('/')) && foreign.push(request.url())));
    await withRepository(page);
    await page.goto(at('/fi/tuo-kokeilu/'));
    await openForm(page);
    // From here on nothing comes from the network any more.
    await page.context().setOffline(true);
    await tabTo(page, '.start button[type=submit]', 30);
    await page.keyboard.press('Enter');

    await write(page, 'title', 'Koivukylän yhteinen piha');
    await write(page, 'summary', 'Asukkaat suunnittelivat ja rakensivat kaupungin kanssa pihan kolmen talon väliin.');
    await add(page, 'cities', 'oulu');
    await write(page, 'period.start', '15.5.2021');
    await write(page, 'period.end', 'syyskuu 2022');
    await choose(page, id('status'), 'ended');
    await next(page);

    await tabTo(page, `${id('sources-add')}`);
    await page.keyboard.press('Enter');
    await write(page, 'sources.0.title', 'Pihan loppuraportti');
    await write(page, 'sources.0.publisher', 'Koivukylän asukasyhdistys');
    await write(page, 'sources.0.issued', '2022');
    await write(page, 'sources.0.url', 'https://www.example.org/raportti');
    await next(page);

    await write(page, 'aim', 'Selvittää, tutustuvatko naapurit, kun heillä on yhteinen paikka.');
    await tick(page, 'themes', 'public-space');
    await tick(page, 'methods', 'community-work');
    await tick(page, 'targetGroups', 'all-residents');
    await tick(page, 'scales', 'block');
    await add(page, 'concepts', 'participation');
    await next(page);

    await write(page, 'body', text);
    await next(page);

    await tabTo(page, id('results-add'), 100);
    await page.keyboard.press('Enter');
    await write(page, 'results.0.text', 'Pihalla kävi ihmisiä.');
    await choose(page, id('results.0.reportedBy'), 'own-organisation');
    await add(page, 'results.0.cites', 'koivukylan-asukasyhdistys-2022');
    await choose(page, id('evidence'), 'self-reported');
    await choose(page, id('documentation'), 'medium');
    await next(page);
    await next(page);
    await next(page);
    await next(page);

    await page.locator('[data-fine]').waitFor();
    expect(await page.locator('.preview').innerText()).toContain('Koivukylän asukasyhdistys, 2022');
    const link = page.getByRole('link', { name: 'Avaa experiments/koivukylan-yhteinen-piha/index.md' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    await tabTo(page, '[data-zip]', 100);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('koivukylan-yhteinen-piha.zip');
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual(['LUE-MINUT.txt', 'content/experiments/koivukylan-yhteinen-piha/index.md']);

    cpSync(contentFolder, join(folder, 'content'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const report = execFileSync(
      process.execPath,
      ['scripts/check.ts', '--content', join(folder, 'content'), '--format', 'json', 'experiments/koivukylan-yhteinen-piha'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(report)).toMatchObject({ problems: [] });

    expect(address.origin + address.pathname).toBe(`${repository}/new/main/content/experiments/koivukylan-yhteinen-piha`);
    expect(address.searchParams.get('filename')).toBe('index.md');
    expect(address.searchParams.get('value')).toBe(strFromU8(files['content/experiments/koivukylan-yhteinen-piha/index.md'] ?? new Uint8Array()));
    expect([foreign, faults]).toEqual([[], []]);
  });
});

/** A new experiment with something typed. */
const begun = async (page: Page): Promise<void> => {
  await page.goto(at('/fi/tuo-kokeilu/'));
  await openForm(page);
  await page.getByRole('button', { name: 'Aloita' }).click();
  await page.locator(id('title')).fill('Kesken jäänyt');
  await page.locator(id('period.start')).fill('3/4/2019');
};

describe('the form', () => {
  it('keeps the draft through a reload and another language, and deletes it when asked', async () => {
    const page = await open();
    await begun(page);
    await page.reload();
    await page.locator(id('title')).waitFor();
    expect(await page.locator(id('title')).inputValue()).toBe('Kesken jäänyt');
    await page.goto(at('/sv/lagg-till-experiment/'));
    await page.locator(id('title')).waitFor();
    expect(await page.locator(id('period.start')).inputValue()).toBe('3/4/2019');
    expect(await page.locator('.step h2').innerText()).toBe('Grunduppgifter');
    await page.getByRole('button', { name: 'Alla utkast' }).click();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Ta bort utkastet: Kesken jäänyt' }).click();
    await expect.poll(() => page.locator('.drafts li').count()).toBe(0);
    await page.reload();
    await openForm(page);
    expect(await page.locator('.drafts').count()).toBe(0);
  });

  it('tells a mistake beside its field in the words of the check, and in a summary that leads to the field', async () => {
    const page = await open();
    await begun(page);
    const message =
      'Virhe: Kentän ”Alku” arvo "3/4/2019" on väärässä muodossa. Oikea muoto on päiväys muodossa VVVV, VVVV-KK tai VVVV-KK-PP. Esimerkki: 2024-05';
    await expect.poll(() => page.locator('[id="f.period.start-error"]').textContent()).toBe(message);
    expect(await page.locator(id('period.start')).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(id('period.start')).getAttribute('aria-describedby')).toContain('f.period.start-error');
    await page.getByRole('button', { name: 'Tarkista ja lähetä' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('[data-zip]').count()).toBe(0);
    await page.locator('.error-summary').getByRole('link', { name: 'Ajankohta › Alku' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f.period.start');
  });

  it('shows the profile while it is written', async () => {
    const page = await open();
    await begun(page);
    await page.locator('.live-preview > summary').click();
    await page.locator(id('summary')).fill('Näin <b>se</b> alkoi.');
    await expect.poll(() => page.locator('.live-preview .lead').textContent()).toBe('Näin <b>se</b> alkoi.');
    expect(await page.locator('.live-preview .preview-title').textContent()).toBe('Kesken jäänyt');
  });

  it('takes rows from a spreadsheet, with its own names and marks, and says what it did not know', async () => {
    const page = await open();
    await begun(page);
    await page.getByRole('button', { name: 'Seuranta' }).click();
    await page.locator('summary', { hasText: 'Liitä taulukosta' }).click();
    await page.locator('[id="f.rows.paste"]').fill('jakso;mittari;arvo;väri\n2021;kavijat;14,5;sininen\n2022;kavijat;38;\n');
    await page.getByRole('button', { name: 'Lisää rivit' }).click();
    expect(await page.locator('[id="f.rows.paste.said"]').innerText()).toBe('Lisätty 2 riviä. Näitä sarakkeita ei tunnettu, eikä niitä lisätty: väri.');
    expect(await page.locator('[id="f.rows.0.value"]').inputValue()).toBe('14,5');
    expect(await page.locator('[id="f.rows.1.period"]').inputValue()).toBe('2022');
  });

  it('draws the visual model while it is written', async () => {
    const page = await open();
    await begun(page);
    await page.getByRole('button', { name: 'Jalostus' }).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator(id('refinery.visualModel.need')).fill('Naapurit eivät tunne toisiaan.');
    await expect.poll(() => page.locator('.live-preview svg.chart-model:visible .model-text').first().textContent()).toContain('Naapurit');
  });

  it('brings a removed item back', async () => {
    const page = await open();
    await begun(page);
    await page.getByRole('button', { name: 'Lähteet' }).click();
    await page.locator(id('sources-add')).click();
    await page.locator(id('sources.0.title')).fill('Raportti');
    await page.getByRole('button', { name: 'Poista: Omat lähteet 1' }).click();
    await page.getByRole('button', { name: 'Peru poisto' }).click();
    expect(await page.locator(id('sources.0.title')).inputValue()).toBe('Raportti');
  });

  it('says so when the device keeps nothing', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await begun(page);
    expect(await page.locator('.kept').innerText()).toBe(
      'Selain ei anna tallentaa luonnosta tälle laitteelle. Ennen kuin suljet sivun, lataa zip tai kopioi tiedosto viimeisestä vaiheesta.',
    );
  });

  it('opens an entry of the site for a new stage, fits a narrow screen, and axe finds nothing at any step', async () => {
    const page = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await page.goto(at('/fi/tuo-kokeilu/'));
    await openForm(page);
    const problems = await accessibilityProblems(page);
    await page.reload();
    await openForm(page);
    await page.getByLabel('Lisätä kokeiluun jalostuksen vaiheen').check();
    await page.locator('#which').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.locator('.step').waitFor();
    expect(await page.locator('.step h2').innerText()).toBe('Jalostus');
    const steps = await page.locator('.step-nav button').count();
    for (let step = 0; step < steps; step++) {
      await page.locator('.step-nav button').nth(step).click();
      await page.locator(step === steps - 1 ? '.preview' : '.step-fields').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      problems.push(...(await accessibilityProblems(page)).map((one) => `${step}: ${one}`));
      await page.reload();
      await page.locator('.step-nav').waitFor();
    }
    expect(problems).toEqual([]);
  });
});
