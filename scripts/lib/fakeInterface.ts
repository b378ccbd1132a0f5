/** For tests: a statistical interface on loopback that answers as told, and can misbehave. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What one call is answered: JSON text, or a way to misbehave. */
export type Reply = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface FakeInterface {
  url: string;
  /** Method and path of the calls so far, in order. */
  calls: string[];
  /** The User-Agents seen. */
  agents: Set<string>;
  close: () => Promise<void>;
}

/** Starts the interface; `replies` maps the beginning of "METHOD /path" to replies, the longest beginning wins. A list is used up one by one, its last reply stays. */
export const startInterface = async (replies: Record<string, Reply | Reply[]>): Promise<FakeInterface> => {
  const calls: string[] = [];
  const agents = new Set<string>();
  const used = new Map<string, number>();
  const server = createServer((request, response) => {
    const call = `${request.method ?? ''} ${request.url ?? ''}`;
    calls.push(call);
    agents.add(request.headers['user-agent'] ?? '');
    const key = Object.keys(replies)
      .filter((beginning) => call.startsWith(beginning))
      .sort((a, b) => b.length - a.length)[0];
    const found = key === undefined ? undefined : replies[key];
    const turn = used.get(key ?? '') ?? 0;
    used.set(key ?? '', turn + 1);
    const reply = Array.isArray(found) ? found[Math.min(turn, found.length - 1)] : found;
    if (reply === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    else if (typeof reply === 'string') response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(reply);
    else reply(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    agents,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** An error status, with the seconds to wait when it tells them. */
export const status =
  (code: number, retryAfter?: number): Reply =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }) }).end('{}');
  };
