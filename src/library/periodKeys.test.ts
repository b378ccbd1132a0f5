import { describe, expect, it } from 'vitest';
import { periodKeys, periodOf, spanOf } from './periodKeys.ts';

describe('a period', () => {
  it('stands in every span of years in which it ran', () => {
    expect(periodKeys(periodOf({ start: '1989', end: '2001-05' }, 'ended'), 10, 2026)).toEqual(['1980-1989', '1990-1999', '2000-2009']);
  });

  it('that goes on runs until now', () => {
    expect(periodKeys(periodOf({ start: '2019-03' }, 'ongoing'), 5, 2026)).toEqual(['2015-2019', '2020-2024', '2025-2029']);
  });

  it('whose end nobody tells stands in its first span alone', () => {
    expect(periodKeys(periodOf({ start: '1996' }, 'unknown'), 10, 2026)).toEqual(['1990-1999']);
    expect(periodKeys(periodOf({ start: '1996' }, 'ended'), 10, 2026)).toEqual(['1990-1999']);
  });

  it('that is planned for later stands there', () => {
    expect(periodKeys(periodOf({ start: '2031' }, 'planned'), 5, 2026)).toEqual(['2030-2034']);
  });

  it('is counted by decades in a long library and by five years in a short one', () => {
    const from = (...years: string[]) => years.map((start) => periodOf({ start }, 'ended'));
    expect(spanOf(from('1967', '2020'))).toBe(10);
    expect(spanOf(from('2011', '2020'))).toBe(5);
  });
});
