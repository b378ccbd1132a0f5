import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { at, tabTo, useBrowser } from './browser.ts';
import { accessibilityProblems } from './everyKind.ts';
import { pngBytes } from './pictureBytes.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'publishing-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

const field = (path: string): string => `[id="f.${path}"]`;
const model = 'refinery.visualModel';
const png = (name: string, bytes = pngBytes()) => ({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) });

/** Unfolds the visual model and what is round it. */
const openModel = async (page: Page): Promise<void> => {
  await page.locator(field(model)).waitFor({ state: 'attached' });
  for (const path of ['refinery', model])
    await page.locator(field(path)).evaluate((details) => {
      if (details instanceof HTMLDetailsElement) details.open = true;
    });
};

/** The form at the stages of the refinery, with the visual model open. */
const atModel = async (page: Page): Promise<void> => {
  await page.goto(at('/fi/tuo-kokeilu/'));
  await tabTo(page, 'publishing-form button');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Aloita' }).click();
  await page.locator(field('title')).fill('Piha ja kuva');
  await page.getByRole('button', { name: 'Jalostus' }).click();
  await openModel(page);
};

/** What the check refuses of a folder of the zip, beside the rest of the content. */
const errorsOf = (zip: Record<string, Uint8Array>, entry: string): string[] => {
  cpSync(contentFolder, join(folder, 'content'), { recursive: true });
  for (const [name, bytes] of Object.entries(zip)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const report = execFileSync(process.execPath, ['scripts/check.ts', '--content', join(folder, 'content'), '--format', 'json', entry], { encoding: 'utf8' });
  const { problems }: { problems: { level: string; message: string }[] } = JSON.parse(report);
  return problems.filter(({ level }) => level === 'error').map(({ message }) => message);
};

/** A photograph of noise, which is as large as photographs of telephones are, made by the browser. */
const photograph = async (page: Page): Promise<Buffer> => {
  const numbers = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1800];
    const context = canvas.getContext('2d');
    const data = context?.createImageData(2400, 1800);
    if (!context || !data) return [];
    for (let index = 0; index < data.data.length; index++) data.data[index] = index % 4 === 3 ? 255 : (index * 2_654_435_761) % 251;
    context.putImageData(data, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  return Buffer.from(numbers);
};

describe('a picture beside a new experiment', () => {
  it('is chosen with the keyboard, shown, asked for words, maker and terms, and survives a reload and another language', async () => {
    const page = await open();
    await atModel(page);
    // Waited for from here on: the browser is told to hand choosers over only when somebody waits, and that takes its time.
    const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
    await tabTo(page, `${field(`${model}.picture`)} input[type=file]`, 200);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(png('Pihan kuva (1).PNG'));
    await expect.poll(() => page.locator('.file-view p').innerText()).toBe('pihan-kuva-1.png, 1 kt, 1 × 1 kuvapistettä');
    await expect.poll(() => page.locator('.file-view img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1);
    // Nobody is reminded of what they are about to write; once they have left the step, each field says what it lacks.
    await page.getByRole('button', { name: 'Seuraava' }).click();
    await page.getByRole('button', { name: 'Jalostus' }).click();
    await openModel(page);
    const lacks = (name: string): Promise<string> => page.locator(field(`${model}.${name}-error`)).innerText();
    await expect
      .poll(() => lacks('pictureText'), { timeout: 10_000 })
      .toBe('Virhe: Kuvalla "pihan-kuva-1.png" ei ole tekstivastinetta. Kerro kentässä ”Kuvan sisältö sanoina”, mitä kuva näyttää.');
    expect([await lacks('pictureCredit'), await lacks('pictureLicence')]).toEqual([
      'Virhe: Kuvan "pihan-kuva-1.png" tekijää ei kerrota. Kerro kentässä ”Kuvan tekijä”, kuka kuvan on tehnyt.',
      'Virhe: Kuvan "pihan-kuva-1.png" käyttöehtoja ei kerrota. Kerro kentässä ”Kuvan käyttöehdot”, millä ehdoilla kuvaa saa käyttää.',
    ]);
    await page.reload();
    await expect.poll(() => page.locator('.file-view p').innerText()).toBe('pihan-kuva-1.png, 1 kt, 1 × 1 kuvapistettä');
    await page.goto(at('/sv/lagg-till-experiment/'));
    await expect.poll(() => page.locator('.file-view p').innerText()).toBe('pihan-kuva-1.png, 1 kB, 1 × 1 bildpunkter');
    await expect.poll(() => page.locator('.file-view img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1);
    await page.locator('.live-preview > summary').click();
    expect(await page.locator('.live-preview .own-picture img').count()).toBe(1);
  });

  it('is refused with the words of the check when it could do harm or is too large, and can be made small enough', async () => {
    const page = await open();
    await atModel(page);
    const input = page.locator(`${field(`${model}.picture`)} input[type=file]`);
    const error = (): Promise<string> => page.locator(field(`${model}.picture-error`)).innerText();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><script>alert(1)</script></svg>';
    await input.setInputFiles({ name: 'piha.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await expect.poll(error).toContain('Virhe: SVG-kuvassa on kielletty kohta: <script');
    await input.setInputFiles({ name: 'piha.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) });
    await expect.poll(error, { timeout: 10_000 }).toContain('enintään 1000 kt sallitaan.');
    await page.getByRole('button', { name: 'Pienennä kuva ja poista piilotiedot' }).click();
    await expect.poll(() => page.locator('.file-view p').innerText(), { timeout: 30_000 }).toMatch(/^piha-2\.jpg, \d+ kt, [\d\s]+ × [\d\s]+ kuvapistettä$/);
    await expect.poll(error).not.toContain('enintään');
    await page.getByRole('button', { name: 'Poista: piha-2.jpg' }).click();
    await expect.poll(error).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  });

  it('can be dropped on the field, and is told to be lost when the device has lost it', async () => {
    const page = await open();
    await atModel(page);
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], 'Piha.png', { type: 'image/png' }));
        return transfer;
      },
      [...pngBytes()],
    );
    await page.locator(`${field(`${model}.picture`)} .file-drop`).dispatchEvent('drop', { dataTransfer: data });
    await expect.poll(() => page.locator('.file-view p').innerText()).toBe('piha.png, 1 kt, 1 × 1 kuvapistettä');
    await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('publishing').onsuccess = resolve)));
    await page.reload();
    await expect.poll(() => page.locator('.file-view p').innerText()).toBe('piha.png: tiedostoa ei ole tällä laitteella. Valitse se uudelleen.');
    await expect.poll(() => page.locator(field(`${model}.picture-error`)).innerText()).toContain('Tiedostoa "piha.png" ei ole kohteen kansiossa.');
  });
});

describe('a picture beside an experiment of the site', () => {
  it('goes into the zip, which the check accepts as it is, with words in the languages of its full translations', async () => {
    const page = await open({ acceptDownloads: true, viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await page.goto(at('/fi/tuo-kokeilu/'));
    await tabTo(page, 'publishing-form button');
    await page.keyboard.press('Enter');
    await page.getByLabel('Lisätä kokeiluun jalostuksen vaiheen').check();
    const option = await page.locator('#which option[value^="experiments/"]').first().getAttribute('value');
    await page.locator('#which').selectOption(option);
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.locator('.step').waitFor();
    await openModel(page);
    await page.locator(`${field(`${model}.picture`)} input[type=file]`).setInputFiles(png('uusi.png'));
    await page.locator(field(`${model}.state`)).selectOption('done');
    await page.locator(field(`${model}.pictureText`)).fill('Piha ylhäältä.');
    await page.locator(field(`${model}.pictureCredit`)).fill('Oulun kaupunki');
    await page.locator(field(`${model}.pictureLicence`)).selectOption('cc-by-4.0');
    for (const words of await page.locator('[id^="f.translated."]:not([id$="-help"])').all()) await words.fill('The yard from above.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tarkista ja lähetä' }).first().click();
    await page.locator('[data-fine]').waitFor();
    const ways = await page.locator('.ways').innerText();
    expect(ways).toContain('Sähköpostilinkissä ei kulje tiedostoja (uusi.png). Lataa zip ja liitä se viestiin, joka avautuu linkistä.');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-zip]').click()]);
    const zip = unzipSync(readFileSync(await download.path()));
    const picture = Object.keys(zip).find((name) => name.endsWith('/uusi.png')) ?? '';
    expect(zip[picture]).toEqual(pngBytes());
    const entry = picture.split('/').slice(1, 3).join('/');
    expect(errorsOf(zip, entry)).toEqual([]);
  });
});
