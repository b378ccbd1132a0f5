/** Before the browser tests: serves the built site and finds a browser; the tests get both through `inject`. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser.ts';
import { basePath, serve } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, base path included, without a slash at the end. */
    site: string;
    /** Path of the browser. */
    browser: string;
    /** The built folder. */
    dist: string;
  }
}

export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const dist = process.env['DIST'] ?? 'dist';
  if (!existsSync(`${dist}/index.html`)) throw new Error(`There is no built site in ${dist}: run npm run build first.`);
  const base = basePath(process.env['BASE_PATH']);
  const browser = await findBrowser((text) => process.stderr.write(`${text}\n`));
  const { url, close } = await serve(dist, { port: 0, base });
  provide('site', `${url}${base}`);
  provide('browser', browser);
  provide('dist', dist);
  return close;
};
