import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';
import { dist, fileAt, files, origin, shortened } from './site.ts';

/** Elements whose address the browser fetches by itself; a link is followed only when the reader follows it. */
const isFetched = (tag: string, rel: string): boolean =>
  tag === 'link' ? /stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect/.test(rel) : tag !== 'a' && tag !== 'form' && tag !== 'area';
const isForeign = (value: string, path: string): boolean => !/^data:image\//.test(value) && new URL(value, origin + path).origin !== origin;

describe('a page', () => {
  it('fetches nothing from another origin', () => {
    const foreign = pages.flatMap((page) =>
      page.references
        .filter(({ tag, rel, value }) => isFetched(tag, rel) && isForeign(value, page.path))
        .map(({ tag, value }) => `${page.file}: <${tag}> ${value}`),
    );
    expect(shortened(foreign)).toEqual([]);
  });

  it('sends no form elsewhere, and leads to no address that runs code', () => {
    const wrong = pages.flatMap((page) =>
      page.references
        .filter(
          ({ tag, value }) => (tag === 'form' && isForeign(value, page.path)) || /^\s*(javascript|data|vbscript):/i.test(value.replace(/^data:image\//, '')),
        )
        .map(({ value }) => `${page.file}: ${value}`),
    );
    expect(shortened(wrong)).toEqual([]);
  });

  it('has a strict content policy', () => {
    const loose = pages.filter(
      ({ policy }) =>
        !policy || !/default-src 'self'/.test(policy) || !/object-src 'none'/.test(policy) || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy),
    );
    expect(shortened(loose.map((page) => `${page.file}: ${page.policy}`))).toEqual([]);
  });

  it('has no inline styles and no inline event handlers', () => {
    expect(shortened(pages.flatMap((page) => page.inline.map((what) => `${page.file}: ${what}`)))).toEqual([]);
  });
});

describe('the stylesheets', () => {
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => ({ file, text: readFileSync(`${dist}/${file}`, 'utf8') }));

  it('fetch nothing from another origin', () => {
    expect(
      styles.flatMap(({ file, text }) => [...text.matchAll(/(?:url\(|@import\s+)["']?(?:https?:)?\/\/[^)"']+/g)].map(([what]) => `${file}: ${what}`)),
    ).toEqual([]);
  });

  it('put the layers into their order at their first mention', () => {
    // The order holds from the first mention on, and the minifier drops the statement when the blocks come in the same order.
    const sets = new Set(pages.map((page) => page.references.flatMap(({ rel, value }) => (rel === 'stylesheet' ? [value] : [])).join(' ')));
    sets.delete('');
    expect(sets.size).toBeGreaterThan(0);
    for (const addresses of sets) {
      const text = addresses
        .split(' ')
        .map((address) => readFileSync(`${dist}/${fileAt(address)}`, 'utf8'))
        .join('');
      const mentioned = [...text.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
      expect([...new Set(mentioned)], addresses).toEqual(['reset', 'tokens', 'base', 'prose', 'components', 'utilities']);
    }
  });
});
