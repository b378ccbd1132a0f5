import { describe, expect, test } from 'vitest';
import { boardRow } from './boardOf.ts';

type Experiment = Parameters<typeof boardRow>[0];
const today = '2026-11-24';
const row = (more: Partial<Experiment>) => boardRow({ status: 'ended', period: { start: '2015', end: '2016-05' }, ...more }, today);

test('an experiment that no source documents further stands by its status, and every stage is unknown', () => {
  expect(row({})).toMatchObject({
    phase: 'ended',
    years: [2015, 2016],
    stages: { 'visual-model': undefined, 'audience-test': undefined, 'peer-review': undefined, presentation: undefined, 'follow-up': undefined },
  });
  expect(row({ status: 'discontinued' }).phase).toBe('ended');
  expect(row({ status: 'unknown' }).phase).toBe('unknown');
});

test('a planned experiment is being refined once a stage has taken place', () => {
  expect(row({ status: 'planned', refinery: { audienceTest: { state: 'planned' } } }).phase).toBe('planned');
  expect(row({ status: 'planned', refinery: { audienceTest: { state: 'done' } } }).phase).toBe('refining');
});

test('what is said to be undocumented is as unknown as what is not said', () => {
  const { stages } = row({
    refinery: {
      visualModel: { state: 'not-documented' },
      peerReviews: [
        { id: 'a', state: 'planned' },
        { id: 'b', state: 'done' },
      ],
    },
  });
  expect([stages['visual-model'], stages['peer-review']]).toEqual([undefined, 'done']);
});

test('work that goes on lasts until today', () => {
  expect(row({ status: 'ongoing', period: { start: '2018' } }).years).toEqual([2018, 2026]);
  expect(row({ status: 'unknown', period: { start: '2024' } }).years).toEqual([2024, 2024]);
});

describe('follow-ups are due', () => {
  test('by the plan, overdue from the day after', () => {
    const plan = { expectedChange: 'x', measures: [], next: '2026-11-23' };
    expect(row({ followUp: plan }).due).toEqual([{ kind: 'next', date: '2026-11-23', after: undefined, isOverdue: true }]);
    expect(row({ followUp: { ...plan, next: today } }).due[0]?.isOverdue).toBe(false);
  });

  test('by the years since the end, unless they are done', () => {
    const later = [
      { id: 'a', after: 1, state: 'done' as const },
      { id: 'b', after: 10, state: 'planned' as const },
      { id: 'c', after: 20, state: 'not-documented' as const },
    ];
    expect(row({ followUp: { expectedChange: 'x', measures: [], later } }).due).toEqual([
      { kind: 'later', date: '2026-05-28', after: 10, isOverdue: true },
      { kind: 'later', date: '2036-05-28', after: 20, isOverdue: false },
    ]);
  });

  test('as a look back when nothing is planned, the longest only', () => {
    expect(row({}).due).toEqual([{ kind: 'nothing-planned', date: '2026-05-28', after: 10, isOverdue: true }]);
    expect(row({ period: { start: '2020', end: '2022' } }).due).toEqual([{ kind: 'nothing-planned', date: '2023-12-31', after: 1, isOverdue: true }]);
    expect(row({ period: { start: '2025', end: '2026' } }).due).toEqual([]);
    expect(row({ status: 'made-permanent' }).due).toEqual([]);
    expect(row({ period: { start: '2015' } }).due).toEqual([]);
  });
});
