/** The benchmark of the build: sites of growing size, so that one sees whether the cost grows with the content or faster. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, writeFiles } from '../../src/test/generate.ts';
import { aligned } from './aligned.ts';
import { runTool } from './runTool.ts';
import { StopError } from './stop.ts';

interface Measured {
  /** Concepts with an English translation each; a tenth as many works beside them. */
  entries: number;
  pages: number;
  seconds: number;
  /** Seconds for a page against those of the smallest site: 1 is linear, more is worse. */
  growth: number;
}

/** Builds once, search index and check included. */
const measure = async (entries: number): Promise<Omit<Measured, 'growth'>> => {
  const folder = mkdtempSync(join(tmpdir(), 'build-bench-'));
  try {
    writeFiles(join(folder, 'content'), generate(entries));
    const began = performance.now();
    const { code, output } = await runTool(process.execPath, ['scripts/build.ts', '--outDir', join(folder, 'dist')], {
      env: { CONTENT_DIR: join(folder, 'content') },
    });
    if (code !== 0) throw new Error(output);
    return { entries, pages: Number(/: (\d+) sivua/.exec(output)?.[1] ?? 0), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `npm run bench -- build [--sizes 500,1000,2000] [--format text|json]`; the sizes are built one after another. */
export const buildBench = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: '500,1000,2000' }, format: { type: 'string', default: 'text' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new StopError('--sizes on luettelo kokonaislukuja, esimerkiksi 500,1000,2000. (Whole numbers.)');
  const measured: Measured[] = [];
  for (const size of sizes) {
    const one = await measure(size);
    const first = measured[0] ?? one;
    measured.push({ ...one, growth: one.seconds / one.pages / (first.seconds / first.pages) });
  }
  const rows = measured.map(({ entries, pages, seconds, growth }) => [String(entries), String(pages), `${seconds.toFixed(1)} s`, growth.toFixed(2)]);
  print(values.format === 'json' ? `${JSON.stringify(measured, null, 2)}\n` : `${aligned([['entries', 'pages', 'time', 'growth'], ...rows]).join('\n')}\n`);
  return 0;
};
