import { describe, expect, it } from 'vitest';
import type { LibraryNames } from './libraryData.ts';
import { runningByYear, timeBar, timeSpan } from './timeline.ts';

const names: LibraryNames = {
  ids: ['a', 'b', 'c'],
  titles: ['A', 'B', 'C'],
  langs: {},
  places: ['', '', ''],
  start: [2017, 2020, 2018],
  end: [2018, 0, 0],
  ends: 'kou',
};
const span = timeSpan(names, 2026);

describe('the timeline', () => {
  it('reaches from the first year to now', () => {
    expect(span).toEqual({ from: 2017, to: 2027 });
  });

  it('draws a period from the start of its first year to the end of its last', () => {
    expect(timeBar(0, names, span, 2026)).toEqual({ x: 0, width: 20, ends: 'known' });
  });

  it('draws what goes on until now, and says that it is open', () => {
    expect(timeBar(1, names, span, 2026)).toEqual({ x: 30, width: 70, ends: 'open' });
  });

  it('draws one year of a period whose end nobody tells', () => {
    expect(timeBar(2, names, span, 2026)).toEqual({ x: 10, width: 10, ends: 'unknown' });
  });

  it('counts what was running each year', () => {
    expect(runningByYear([0, 1, 2], names, span, 2026)).toEqual([1, 2, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(runningByYear([], names, span, 2026)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
