import { afterEach, describe, expect, it } from 'vitest';
import { AskError, createAsk } from './askInterface.ts';
import { type FakeInterface, type Reply, startInterface, status } from './fakeInterface.ts';

let server: FakeInterface | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const quick = { calls: 100, windowMs: 10, firstWaitMs: 1, retries: 2, timeoutMs: 400, mostBytes: 1000 };

/** Asks once and gives the answer or the problem. */
const ask = async (reply: Reply | Reply[], options = {}) => {
  server = await startInterface({ 'GET /': reply });
  try {
    return await createAsk({ ...quick, ...options })({ url: `${server.url}/x` });
  } catch (error) {
    return error instanceof AskError ? { ...error.problem, attempts: error.attempts } : error;
  }
};

describe('asking an interface', () => {
  it('says who asks', async () => {
    expect(await ask('[1]')).toBe('[1]');
    expect([...(server?.agents ?? [])][0]).toMatch(/tietopankki/);
  });

  it('tries again after 503, 429 with its waiting time, and a broken connection', async () => {
    expect(await ask([status(503), '[1]'])).toBe('[1]');
    expect(await ask([status(429, 1), '[2]'])).toBe('[2]');
    expect(await ask([(request) => request.socket.destroy(), '[3]'])).toBe('[3]');
  });

  it('gives up in the end and says how often it tried; 403 and 404 are not tried again', async () => {
    expect(await ask(status(503))).toEqual({ kind: 'status', status: 503, retryAfter: undefined, attempts: 3 });
    expect(await ask(status(403))).toMatchObject({ status: 403, attempts: 1 });
    expect(await ask(status(404))).toMatchObject({ status: 404, attempts: 1 });
  });

  it('does not wait for ever', async () => {
    expect(await ask(() => undefined, { retries: 0 })).toEqual({ kind: 'too-slow', seconds: 0.4, attempts: 1 });
    const trickle: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await ask(trickle, { retries: 0 })).toMatchObject({ kind: 'too-slow' });
  });

  it('drops an answer that is too large, whether it says so or just goes on', async () => {
    const stated: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '2000000000' });
      response.write('[');
    };
    const endless: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write('x'.repeat(400)), 1);
      response.on('close', () => clearInterval(timer));
    };
    expect(await ask(stated)).toEqual({ kind: 'too-large', limit: 1000, attempts: 1 });
    expect(await ask(endless)).toEqual({ kind: 'too-large', limit: 1000, attempts: 1 });
  });

  it('takes no half answer, no web page and no Latin-1 for an answer', async () => {
    const half: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '50' });
      response.write('[1, 2');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask(half, { retries: 0 })).toMatchObject({ attempts: 1, kind: expect.stringMatching(/unreachable|cut-off/) });
    const page: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Service closed');
    };
    expect(await ask(page)).toEqual({ kind: 'content-type', found: 'text/html', attempts: 1 });
    const latin: Reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xe4, 0x22]));
    };
    expect(await ask(latin)).toEqual({ kind: 'not-text', attempts: 1 });
  });

  it('keeps to the number of calls that is allowed in a time', async () => {
    server = await startInterface({ 'GET /': '[1]' });
    const { url } = server;
    const limited = createAsk({ ...quick, calls: 2, windowMs: 200 });
    const begun = performance.now();
    await Promise.all(Array.from({ length: 5 }, () => limited({ url })));
    expect(performance.now() - begun).toBeGreaterThan(380);
  });
});
