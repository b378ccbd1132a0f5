/** A small static server for the built site: what a host of static files does, and no more. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};
const isText = (type: string): boolean => /charset|wasm/.test(type);

/** What is sent for a request: a file's address on the disk with a status, or the address to go to instead. */
export type Answer = { status: 200 | 404; file: string } | { status: 301 | 302; to: string } | { status: 404; file: undefined };

/** Finds what answers the request; `path` is the request's address without query, `base` has no slash at the end. */
export const answer = (folder: string, base: string, path: string): Answer => {
  const missing = join(folder, '404.html');
  const notFound: Answer = existsSync(missing) ? { status: 404, file: missing } : { status: 404, file: undefined };
  if (base !== '' && (path === '/' || path === base)) return { status: 302, to: `${base}/` };
  if (!path.startsWith(`${base}/`)) return notFound;
  let inside: string;
  try {
    inside = decodeURIComponent(path.slice(base.length));
  } catch {
    return notFound;
  }
  const root = resolve(folder);
  const wanted = resolve(root, `.${inside}`);
  if (inside.includes('\0') || (wanted !== root && !wanted.startsWith(root + sep)) || !existsSync(wanted)) return notFound;
  if (!statSync(wanted).isDirectory()) return { status: 200, file: wanted };
  if (!existsSync(join(wanted, 'index.html'))) return notFound;
  return path.endsWith('/') ? { status: 200, file: join(wanted, 'index.html') } : { status: 301, to: `${path}/` };
};

/** The base path as it stands in front of addresses: `/repo`, or nothing. */
export const basePath = (given: string | undefined): string => {
  const trimmed = (given ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
};

/** Serves the folder; with port 0 the system chooses one. Rejects with the code EADDRINUSE when the port is taken. */
export const serve = (folder: string, { port, base = '' }: { port: number; base?: string }): Promise<{ url: string; close(): Promise<void> }> => {
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?');
    const found = answer(folder, base, path);
    if ('to' in found) {
      response.writeHead(found.status, { location: query === undefined ? found.to : `${found.to}?${query}` }).end();
      return;
    }
    const type = types[extname(found.file ?? '.txt').toLowerCase()] ?? 'application/octet-stream';
    const bytes = found.file === undefined ? Buffer.from('404') : readFileSync(found.file);
    const zipped = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = zipped ? gzipSync(bytes) : bytes;
    response.writeHead(found.status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      done({
        url: `http://localhost:${actual}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
};
