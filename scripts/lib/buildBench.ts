/** The benchmark of the build: sites of growing size, so that one sees whether the cost grows with the content or faster. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, writeFiles } from '../../src/test/generate.ts';
import { aligned } from './aligned.ts';
import { runTool } from './runTool.ts';
import { writeStarlightSite } from './starlightSite.ts';
import { StopError } from './stop.ts';

interface Measured {
  /** Concepts with an English translation each; a tenth as many works beside them. */
  entries: number;
  pages: number;
  seconds: number;
  /** Seconds for a page against those of the smallest site: 1 is linear, more is worse. */
  growth: number;
  /** The same text built with Starlight right after. */
  starlight?: { pages: number; seconds: number; ratio: number } | undefined;
}

/** Builds once, search index and check included. */
const measure = async (entries: number): Promise<Omit<Measured, 'growth' | 'starlight'>> => {
  const folder = mkdtempSync(join(tmpdir(), 'build-bench-'));
  try {
    writeFiles(join(folder, 'content'), generate(entries));
    const began = performance.now();
    const { code, output } = await runTool(process.execPath, ['scripts/build.ts', '--outDir', join(folder, 'dist')], {
      env: { CONTENT_DIR: join(folder, 'content') },
    });
    if (code !== 0) throw new StopError(output);
    return { entries, pages: Number(/: (\d+) sivua/.exec(output)?.[1] ?? 0), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Builds the same text with Starlight, in a folder in which it is installed. */
const measureStarlight = async (folder: string, entries: number): Promise<{ pages: number; seconds: number }> => {
  writeStarlightSite(folder, generate(entries));
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const began = performance.now();
  const { code, output } = await runTool(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--root', folder], { minutes: 30, folder });
  if (code !== 0) throw new StopError(output);
  const seconds = (performance.now() - began) / 1000;
  return { pages: readdirSync(dist, { recursive: true }).filter((file) => String(file).endsWith('.html')).length, seconds };
};

/**
 * `npm run bench -- build [--sizes 500,1000,2000] [--starlight FOLDER] [--format text|json]`; the sizes are built one after another,
 * and with Starlight right after each when the folder has `astro` and `@astrojs/starlight` installed.
 */
export const buildBench = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: '500,1000,2000' }, starlight: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new StopError('--sizes on luettelo kokonaislukuja, esimerkiksi 500,1000,2000. (Whole numbers.)');
  const measured: Measured[] = [];
  for (const size of sizes) {
    const one = await measure(size);
    const first = measured[0] ?? one;
    const other = values.starlight === undefined ? undefined : await measureStarlight(resolve(values.starlight), size);
    measured.push({
      ...one,
      growth: one.seconds / one.pages / (first.seconds / first.pages),
      starlight: other && { ...other, ratio: one.seconds / other.seconds },
    });
  }
  const rows = measured.map(({ entries, pages, seconds, growth, starlight }) => [
    String(entries),
    String(pages),
    `${seconds.toFixed(1)} s`,
    growth.toFixed(2),
    ...(starlight ? [String(starlight.pages), `${starlight.seconds.toFixed(1)} s`, starlight.ratio.toFixed(2)] : []),
  ]);
  const head = ['entries', 'pages', 'time', 'growth', ...(values.starlight === undefined ? [] : ['Starlight: pages', 'time', 'ratio'])];
  print(values.format === 'json' ? `${JSON.stringify(measured, null, 2)}\n` : `${aligned([head, ...rows]).join('\n')}\n`);
  return 0;
};
