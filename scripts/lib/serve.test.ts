import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, basePath, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
beforeAll(() => {
  mkdirSync(join(site, 'fi/haku'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'gateway');
  writeFileSync(join(site, '404.html'), 'missing');
  writeFileSync(join(site, 'fi/haku/index.html'), 'haku');
  writeFileSync(join(site, 'data.ttl'), '<a> <b> <c> .');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server', () => {
  it('sends files, and the index of a folder', () => {
    expect(answer(site, '', '/')).toEqual({ status: 200, file: join(site, 'index.html') });
    expect(answer(site, '', '/fi/haku/')).toEqual({ status: 200, file: join(site, 'fi/haku/index.html') });
    expect(answer(site, '', '/data.ttl')).toEqual({ status: 200, file: join(site, 'data.ttl') });
  });

  it('adds the slash that is missing', () => {
    expect(answer(site, '', '/fi/haku')).toEqual({ status: 301, to: '/fi/haku/' });
  });

  it('sends the page for unknown addresses, also for a folder without a page', () => {
    const missing = { status: 404, file: join(site, '404.html') };
    for (const path of ['/nothing', '/fi/', '/fi/haku/nothing/', '/%E0%A4%A']) expect(answer(site, '', path), path).toEqual(missing);
  });

  it('serves everything under the base path and leads to it', () => {
    expect(answer(site, '/repo', '/repo/fi/haku/')).toEqual({ status: 200, file: join(site, 'fi/haku/index.html') });
    expect(answer(site, '/repo', '/')).toEqual({ status: 302, to: '/repo/' });
    expect(answer(site, '/repo', '/fi/haku/')).toEqual({ status: 404, file: join(site, '404.html') });
    expect(answer(site, '/repo', '/repository/')).toEqual({ status: 404, file: join(site, '404.html') });
  });

  it('does not leave its folder', () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/fi/../../secret.txt'])
      expect(answer(site, '', path), path).toMatchObject({ status: 404 });
  });

  it('names the type, compresses text, and keeps the query on the way to the slash', async () => {
    const { url, close } = await serve(site, { port: 0 });
    const turtle = await fetch(`${url}/data.ttl`, { headers: { 'accept-encoding': 'gzip' } });
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(turtle.headers.get('content-encoding')).toBe('gzip');
    expect(await turtle.text()).toBe('<a> <b> <c> .');
    const search = await fetch(`${url}/fi/haku?q=a`, { redirect: 'manual' });
    expect([search.status, search.headers.get('location')]).toEqual([301, '/fi/haku/?q=a']);
    const missing = await fetch(`${url}/nothing`);
    expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    await close();
  });
});

describe('a base path', () => {
  it('is written in one way, however it is given', () => {
    expect([undefined, '', '/', 'repo', '/repo', '/repo/'].map(basePath)).toEqual(['', '', '', '/repo', '/repo', '/repo']);
  });
});
