import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { commentCommand } from './commentCommand.ts';

const commit = 'a'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
const findings = join(folder, 'review.json');
const asked: string[] = [];
let comments: object[] = [];
let requests: object[] = [];

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`.trim());
    const answer = request.url?.includes('/pulls?') ? requests : request.url?.includes('/comments?') ? comments : { html_url: 'https://code.example/c/1' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
});
const environment: Record<string, string> = {};
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  Object.assign(environment, {
    GITHUB_API_URL: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    GITHUB_REPOSITORY: 'city/base',
    GITHUB_TOKEN: 't',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  });
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({
      workflow_run: {
        head_sha: commit,
        head_branch: 'new-entry',
        head_repository: { owner: { login: 'resident' } },
        html_url: 'https://code.example/runs/1',
        pull_requests: [],
      },
    }),
  );
  writeFileSync(findings, JSON.stringify({ version: 1, lang: 'en', checked: 1, errors: 0, warnings: 0, problems: [] }));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  asked.length = 0;
});

const comment = async (): Promise<string> => {
  let printed = '';
  await commentCommand([findings], environment, (text) => {
    printed += text;
  });
  return printed;
};
const request = { number: 7, state: 'open', head: { sha: commit }, author_association: 'FIRST_TIME_CONTRIBUTOR' };
const text =
  '<!-- content-review -->\\n\\nWelcome, and thank you for your first proposal! A machine checks the files at once. Then a person reads the text and answers here.\\n\\nThe check found no errors (1 entry). Next a person reads the text.\\n\\nThe site with this change (download “preview” and unpack it): https://code.example/runs/1#artifacts';

test('the first comment is made on the request that has the commit as its newest', async () => {
  requests = [{ ...request, number: 5, head: { sha: 'b'.repeat(40) } }, { ...request, number: 6, state: 'closed' }, request];
  comments = [{ id: 1, user: { login: 'someone' }, body: '<!-- content-review --> not ours' }];
  expect(await comment()).toBe('https://code.example/c/1\n');
  expect(asked).toEqual([
    'GET /repos/city/base/pulls?state=open&head=resident%3Anew-entry&per_page=100 Bearer t',
    'GET /repos/city/base/issues/7/comments?per_page=100&page=1 Bearer t',
    `POST /repos/city/base/issues/7/comments Bearer t {"body":"${text}"}`,
  ]);
});

test('later ones replace it', async () => {
  requests = [{ ...request, author_association: 'CONTRIBUTOR' }];
  comments = [{ id: 12, user: { login: 'github-actions[bot]' }, body: '<!-- content-review -->\n\nOld' }];
  await comment();
  expect(asked.at(-1)).toMatch(/^PATCH \/repos\/city\/base\/issues\/comments\/12 Bearer t \{"body":"<!-- content-review -->\\n\\nThe check/);
});

test('without such a request nothing is written', async () => {
  requests = [];
  expect(await comment()).toBe('No open pull request has this commit as its newest.\n');
  expect(asked).toHaveLength(1);
});

test('findings that are something else are refused before anything is asked', async () => {
  writeFileSync(findings, JSON.stringify({ version: 1, lang: 'en', checked: 1, errors: 0, warnings: 0, problems: [{ rule: 'x', message: '@all' }] }));
  await expect(comment()).rejects.toThrow('holds no findings: problems.0.level');
  expect(asked).toEqual([]);
});
