/** The command `comment`: finds the request that a finished run belongs to, and puts the findings there. What the run left is data only. */
import { readFileSync, statSync } from 'node:fs';
import { commentMark, reviewComment } from '../../src/review/reviewComment.ts';
import { reviewResult } from '../../src/review/reviewResult.ts';
import { isRecord, valueAt } from '../../src/schema/walk.ts';
import { StopError } from './stop.ts';

/** Larger findings are not read at all. */
const largest = 200_000;
/** The account under which workflows write. */
const bot = 'github-actions[bot]';

type Environment = Readonly<Record<string, string | undefined>>;

const needed = (environment: Environment, name: string): string => {
  const value = environment[name];
  if (!value) throw new StopError(`${name} is not set.`);
  return value;
};

/** What the code host's interface answers; anything but success stops the command. */
const ask = async (environment: Environment, path: string, method = 'GET', body?: unknown): Promise<unknown> => {
  const answer = await fetch(`${environment['GITHUB_API_URL'] ?? 'https://api.github.com'}/repos/${needed(environment, 'GITHUB_REPOSITORY')}${path}`, {
    method,
    headers: { authorization: `Bearer ${needed(environment, 'GITHUB_TOKEN')}`, accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new StopError(`${method} ${path}: ${answer.status}`);
  return answer.json();
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The open request whose newest commit the run checked. It is looked up by its branch: the commit of a fork belongs to no request of the
 * base, and the event names none.
 */
const requestOf = async (environment: Environment, head: string, commit: string): Promise<{ number: number; firstTime: boolean } | undefined> => {
  for (const one of list(await ask(environment, `/pulls?${new URLSearchParams({ state: 'open', head, per_page: '100' })}`))) {
    const number: unknown = valueAt(one, ['number']);
    if (typeof number !== 'number' || valueAt(one, ['state']) !== 'open' || valueAt(one, ['head', 'sha']) !== commit) continue;
    return { number, firstTime: ['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'].includes(String(valueAt(one, ['author_association']))) };
  }
  return undefined;
};

/** The number of our earlier comment on the request. */
const earlierComment = async (environment: Environment, request: number): Promise<number | undefined> => {
  for (let page = 1; page <= 10; page++) {
    const comments = list(await ask(environment, `/issues/${request}/comments?per_page=100&page=${page}`));
    for (const one of comments) {
      const [id, text]: unknown[] = [valueAt(one, ['id']), valueAt(one, ['body'])];
      if (typeof id === 'number' && typeof text === 'string' && text.startsWith(commentMark) && valueAt(one, ['user', 'login']) === bot) return id;
    }
    if (comments.length < 100) return undefined;
  }
  return undefined;
};

/** Reads the event of the finished run and the findings file; exit code 0 also when there is no request to comment on. */
export const commentCommand = async (args: readonly string[], environment: Environment, print: (text: string) => void): Promise<number> => {
  const [file] = args;
  if (!file) throw new StopError('Usage: npm run comment -- FILE');
  if (statSync(file).size > largest) throw new StopError(`${file} is larger than ${largest} bytes.`);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const result = reviewResult.safeParse(read);
  if (!result.success) throw new StopError(`${file} holds no findings: ${result.error.issues[0]?.path.join('.')}`);
  const event: unknown = JSON.parse(readFileSync(needed(environment, 'GITHUB_EVENT_PATH'), 'utf8'));
  const told = (...path: string[]): unknown => valueAt(event, ['workflow_run', ...path]);
  const [commit, run, owner, branch] = [told('head_sha'), told('html_url'), told('head_repository', 'owner', 'login'), told('head_branch')];
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit)) throw new StopError('The event names no commit.');
  if (typeof owner !== 'string' || typeof branch !== 'string') throw new StopError('The event names no branch.');
  const request = await requestOf(environment, `${owner}:${branch}`, commit);
  if (!request) {
    print('No open pull request has this commit as its newest.\n');
    return 0;
  }
  const body = reviewComment(result.data, { firstTime: request.firstTime, run: typeof run === 'string' ? run : undefined });
  const earlier = await earlierComment(environment, request.number);
  const made = earlier
    ? await ask(environment, `/issues/comments/${earlier}`, 'PATCH', { body })
    : await ask(environment, `/issues/${request.number}/comments`, 'POST', { body });
  print(`${isRecord(made) ? String(made['html_url'] ?? '') : ''}\n`);
  return 0;
};
