/** Runs one of the installed programs and keeps what it says, so that the caller can show it only when something went wrong. */
import { spawn } from 'node:child_process';

export interface ToolRun {
  code: number;
  output: string;
  seconds: number;
}

/** Runs a program to its end, in `folder` or where we are; one that takes longer than `minutes` is stopped and counts as failed. */
export const runTool = (
  command: string,
  args: readonly string[],
  { env = {}, minutes = 10, folder }: { env?: Record<string, string>; minutes?: number; folder?: string } = {},
): Promise<ToolRun> =>
  new Promise((done) => {
    const began = performance.now();
    const parts: string[] = [];
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      parts.push(`\nStopped after ${minutes} minutes.\n`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
    const finish = (code: number): void => {
      clearTimeout(timer);
      done({ code, output: parts.join(''), seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      parts.push(`${error.message}\n`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });

/** Runs a script of an installed package with this Node. */
export const runScript = (script: string, args: readonly string[], options?: Parameters<typeof runTool>[2]): Promise<ToolRun> =>
  runTool(process.execPath, [`node_modules/${script}`, ...args], options);
