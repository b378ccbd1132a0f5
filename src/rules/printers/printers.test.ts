import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { printTerminal } from './terminal.ts';

const problems: Problem[] = [
  {
    rule: 'unknown-reference',
    level: 'error',
    file: 'content/experiments/oulu-toppila/index.md',
    line: 14,
    column: 5,
    message: 'Käsitettä "osalisuus" ei ole. Tarkoititko "osallisuus" (participation)?',
    hint: 'Kirjoita tunniste: participation',
    fix: { offset: 1, replace: 'a', by: 'b', safe: false },
  },
  {
    rule: 'figure-without-source',
    level: 'warning',
    file: 'content/experiments/oulu-toppila/index.md',
    line: 120,
    column: 12,
    message: '100 %, lähde puuttuu',
    hint: '',
  },
];

test('the terminal groups by file and closes with a sum', () => {
  expect(printTerminal(problems, 12, 'fi')).toBe(
    `content/experiments/oulu-toppila/index.md
    14:5  unknown-reference       Käsitettä "osalisuus" ei ole. Tarkoititko "osallisuus" (participation)?
                                  → Kirjoita tunniste: participation
  120:12  figure-without-source   Huomautus: 100 %, lähde puuttuu

12 kohdetta tarkistettu: 1 virhe, 1 huomautus.`,
  );
  expect(printTerminal([], 1, 'fi')).toBe('1 kohde tarkistettu: ei virheitä, 0 huomautusta.');
  expect(printTerminal([], 2, 'sv')).toBe('2 poster kontrollerade: inga fel, 0 anmärkningar.');
  expect(printTerminal([], 2, 'en')).toBe('2 entries checked: no errors, 0 warnings.');
});

test('GitHub gets one escaped command a problem', () => {
  expect(printGithub(problems)).toBe(
    '::error file=content/experiments/oulu-toppila/index.md,line=14,col=5,title=unknown-reference::Käsitettä "osalisuus" ei ole. Tarkoititko "osallisuus" (participation)?%0AKirjoita tunniste: participation\n' +
      '::warning file=content/experiments/oulu-toppila/index.md,line=120,col=12,title=figure-without-source::100 %25, lähde puuttuu',
  );
  expect(printGithub([{ ...problems[1]!, file: 'a,b:c.md' }])).toContain('file=a%2Cb%3Ac.md,');
});

test('JSON has the fields of the contract and no others', () => {
  expect(JSON.parse(printJson(problems, 12))).toEqual({
    checked: 12,
    problems: [
      {
        rule: 'unknown-reference',
        level: 'error',
        file: 'content/experiments/oulu-toppila/index.md',
        line: 14,
        column: 5,
        message: problems[0]?.message,
        hint: 'Kirjoita tunniste: participation',
      },
      {
        rule: 'figure-without-source',
        level: 'warning',
        file: 'content/experiments/oulu-toppila/index.md',
        line: 120,
        column: 12,
        message: '100 %, lähde puuttuu',
        hint: '',
      },
    ],
  });
});
