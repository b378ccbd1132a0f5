/** Asks a statistical interface over HTTP: politely, within its limits, and never without an end. */
import pRetry, { AbortError } from 'p-retry';
import pThrottle from 'p-throttle';

/** Why an interface gave no answer that can be used. */
export type AskProblem =
  | { kind: 'status'; status: number; retryAfter?: number | undefined }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'too-slow'; seconds: number }
  | { kind: 'too-large'; limit: number }
  | { kind: 'content-type'; found: string }
  | { kind: 'cut-off'; expected: number; found: number }
  | { kind: 'not-text' };

/** Thrown when asking has failed for good; `attempts` says how often it was tried. */
export class AskError extends Error {
  readonly problem: AskProblem;
  readonly url: string;
  attempts = 1;
  constructor(url: string, problem: AskProblem) {
    super(`${url}: ${problem.kind}`);
    this.name = 'AskError';
    this.url = url;
    this.problem = problem;
  }
}

export interface AskOptions {
  /** Calls that may be made in a window of so many milliseconds. */
  calls?: number;
  windowMs?: number;
  /** After so long without the whole answer the call is given up, in milliseconds. */
  timeoutMs?: number;
  /** Bytes that an answer may have. */
  mostBytes?: number;
  retries?: number;
  /** First wait before another try, in milliseconds; it doubles each time. */
  firstWaitMs?: number;
  /** Told before each wait. */
  onRetry?: (problem: AskError, attempt: number) => void;
}

/** A question: a GET, or a POST when it has a body. */
export interface Question {
  url: string;
  body?: string | undefined;
}

export type Ask = (question: Question) => Promise<string>;

const agent = 'sosiaalisesti-kestavat-kaupungit-tietopankki/0.1 (open knowledge base; dated snapshots, few calls)';

/** Makes a function that answers with the text of a JSON answer. Retries what may pass (429, 5xx, time-outs, broken connections), nothing else. */
export const createAsk = (options: AskOptions = {}): Ask => {
  const { calls = 10, windowMs = 10_000, timeoutMs = 60_000, mostBytes = 50_000_000, retries = 4, firstWaitMs = 1_000, onRetry } = options;
  const once = pThrottle({ limit: calls, interval: windowMs })((question: Question) => askOnce(question, { timeoutMs, mostBytes }));
  return async (question) => {
    let attempts = 0;
    try {
      return await pRetry(
        async () => {
          attempts++;
          return await once(question);
        },
        {
          retries,
          minTimeout: firstWaitMs,
          factor: 2,
          maxTimeout: 60_000,
          shouldRetry: ({ error }) => error instanceof AskError && mayPass(error.problem),
          onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (!(error instanceof AskError) || retriesLeft === 0 || !mayPass(error.problem)) return;
            onRetry?.(error, attemptNumber);
            const wait = error.problem.kind === 'status' ? (error.problem.retryAfter ?? 0) : 0;
            if (wait > 0) await new Promise((done) => setTimeout(done, Math.min(wait, 120) * 1000));
          },
        },
      );
    } catch (error) {
      if (error instanceof AskError) error.attempts = attempts;
      throw error instanceof AbortError ? error.originalError : error;
    }
  };
};

const mayPass = (problem: AskProblem): boolean =>
  problem.kind === 'unreachable' ||
  problem.kind === 'too-slow' ||
  problem.kind === 'cut-off' ||
  (problem.kind === 'status' && (problem.status === 429 || problem.status >= 500));

const askOnce = async ({ url, body }: Question, { timeoutMs, mostBytes }: { timeoutMs: number; mostBytes: number }): Promise<string> => {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { 'user-agent': agent, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new AskError(url, { kind: 'status', status: response.status, retryAfter: secondsOf(response.headers.get('retry-after')) });
    }
    const type = response.headers.get('content-type') ?? '';
    if (!/\bjson\b/i.test(type)) {
      await response.body?.cancel();
      throw new AskError(url, { kind: 'content-type', found: type });
    }
    return textOf(url, await bytesOf(url, response, mostBytes));
  } catch (error) {
    if (error instanceof AskError) throw error;
    if (signal.aborted) throw new AskError(url, { kind: 'too-slow', seconds: timeoutMs / 1000 });
    throw new AskError(url, { kind: 'unreachable', reason: reasonOf(error) });
  }
};

const secondsOf = (header: string | null): number | undefined => (header !== null && /^\d+$/.test(header) ? Number(header) : undefined);

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error);
};

/** The body, piece by piece, so that an endless answer is dropped when it passes the limit. */
const bytesOf = async (url: string, response: Response, mostBytes: number): Promise<Uint8Array> => {
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  if (stated > mostBytes) {
    await response.body?.cancel();
    throw new AskError(url, { kind: 'too-large', limit: mostBytes });
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > mostBytes) throw new AskError(url, { kind: 'too-large', limit: mostBytes });
    pieces.push(piece);
  }
  const isPacked = response.headers.get('content-encoding') !== null;
  if (!isPacked && length < stated) throw new AskError(url, { kind: 'cut-off', expected: stated, found: length });
  return Buffer.concat(pieces);
};

const textOf = (url: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AskError(url, { kind: 'not-text' });
  }
};
