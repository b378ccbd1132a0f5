/**
 * `npm test`: every check there is, one after another. A step says one line when all is well and shows its output when not; the last
 * line is `N passed, N failed`, where a tool that finds something wrong counts as at least one failed test.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../src/schema/walk.ts';
import { findBrowser } from './lib/findBrowser.ts';
import { runScript, runTool, type ToolRun } from './lib/runTool.ts';

interface Result {
  passed: number;
  failed: number;
  output: string;
}

interface Step {
  name: string;
  run(): Promise<Result>;
  /** Names of steps without which this one can't be run. */
  needs?: readonly string[];
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
/** A small site under a path of its own: everything has to work there too. */
const underPath = { CONTENT_DIR: 'src/test/content/good', BASE_PATH: '/kokeilu', SITE_URL: 'https://example.org', DIST: 'node_modules/.cache/under-path' };

const one = ({ code, output }: ToolRun): Result => (code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output });

const tool = (name: string, run: () => Promise<ToolRun>, needs: readonly string[] = []): Step => ({ name, needs, run: async () => one(await run()) });

/** Runs a kind of tests; the counts come from Vitest's own report, and a run that broke without a failed test counts as one. */
const tests = (
  name: string,
  project: string,
  { env, needs = [], minutes = 10 }: { env?: () => Promise<Record<string, string>> | Record<string, string>; needs?: string[]; minutes?: number } = {},
): Step => ({
  name,
  needs,
  run: async () => {
    const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const { code, output } = await runScript(
      'vitest/vitest.mjs',
      ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      { env: (await env?.()) ?? {}, minutes },
    );
    const counts: unknown = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
    const count = (key: string): number => (isRecord(counts) ? Number(counts[key] ?? 0) : 0);
    return { passed: count('numPassedTests'), failed: Math.max(code === 0 ? 0 : 1, count('numFailedTests')), output };
  },
});

const steps: readonly Step[] = [
  tool('format and lint', () => runTool('node_modules/.bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=20'])),
  tool('types', () => runScript('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'])),
  tool('unused code', () => runScript('knip/bin/knip.js', ['--no-progress', '--no-config-hints'])),
  tool('content', () => runTool(process.execPath, ['scripts/check.ts'])),
  tests('unit tests', 'unit'),
  tool('build', () => runTool(process.execPath, ['scripts/build.ts'])),
  tests('built site', 'dist', { needs: ['build'] }),
  tool('build under a path', () => runTool(process.execPath, ['scripts/build.ts', '--outDir', underPath.DIST], { env: underPath })),
  tests('built site under a path', 'dist', { needs: ['build under a path'], env: () => underPath }),
  tests('browser', 'browser', { needs: ['build'], minutes: 25, env: async () => ({ CHROME_PATH: await findBrowser((text) => console.log(text)) }) }),
];

const broken = new Set<string>();
let passed = 0;
let failed = 0;
for (const { name, needs = [], run } of steps) {
  const began = performance.now();
  const lacking = needs.filter((need) => broken.has(need));
  const result =
    lacking.length > 0
      ? { passed: 0, failed: 1, output: `Not run, because this failed: ${lacking.join(', ')}` }
      : await run().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) {
    broken.add(name);
    console.log(`\n${result.output.trim()}\n`);
  }
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${name.padEnd(26)}${String(result.passed).padStart(5)} passed${String(result.failed).padStart(4)} failed ${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
