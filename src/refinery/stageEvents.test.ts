import { expect, test } from 'vitest';
import { stageEvents } from './stageEvents.ts';

test('stages stand in the order of time, those without a date last and in their own order', () => {
  const events = stageEvents({
    refinery: {
      presentation: { state: 'planned' },
      audienceTest: { state: 'not-documented' },
      visualModel: { state: 'done', date: '2021-03-01', participants: 4, place: 'Koulu' },
      peerReviews: [
        { id: 'a', state: 'done', date: '2021', reviewer: 'Kaupunki' },
        { id: 'b', state: 'done', date: '2021-02', reviewer: 'Salattu', anonymous: true },
      ],
    },
    followUp: { expectedChange: 'x', measures: [], next: '2022-05-01' },
  });
  expect(events.map(({ stage, date, name, anchor }) => [stage, date, name, anchor])).toEqual([
    ['peer-review', '2021', 'Kaupunki', 'stage-review-a'],
    ['peer-review', '2021-02', undefined, 'stage-review-b'],
    ['visual-model', '2021-03-01', undefined, 'stage-visual-model'],
    ['follow-up', '2022-05-01', undefined, 'follow-up'],
    ['audience-test', undefined, undefined, 'stage-audience-test'],
    ['presentation', undefined, undefined, 'stage-presentation'],
  ]);
  expect(events[2]).toMatchObject({ place: 'Koulu', participants: 4, path: ['refinery', 'visualModel'] });
  expect(stageEvents({})).toEqual([]);
});
