/** Where the built site lies and under which address it was built: DIST, BASE_PATH, SITE_URL, as in the build. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const dist = process.env['DIST'] ?? 'dist';

const trimmed = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');

/** What stands in front of every address: `/repo`, or nothing. */
export const base = trimmed === '' ? '' : `/${trimmed}`;

export const origin = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;

/** Every file of the built site, relative, with forward slashes, sorted. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => relative(dist, join(item.parentPath, item.name)).split(sep).join('/'))
  .sort();

const known = new Set(files);

/** The file that a host would send for an address of the site, without query and fragment; undefined when there is none. */
export const fileAt = (pathname: string): string | undefined => {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length + 1));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return known.has(file) ? file : undefined;
};

/** Shows the first problems of a long list, so that a failed test can be read. */
export const shortened = (problems: readonly string[]): string[] =>
  problems.length > 25 ? [...problems.slice(0, 25), `… ${problems.length} in all`] : [...problems];
