import { describe, expect, it } from 'vitest';
import { collator, countryName, formatDate, formatList, formatNumber, formatPeriod, formatYears } from './formats.ts';

describe('formats', () => {
  it('write numbers as each language does', () => {
    expect(formatNumber('fi', 12345.6, 1)).toBe('12\u00a0345,6');
    expect(formatNumber('en', 12345.6, 1)).toBe('12,345.6');
    expect(formatNumber('fi', -0.5, 1)).toBe('−0,5');
  });

  it('write dates as exactly as they are known', () => {
    expect(formatDate('fi', '2019')).toBe('2019');
    expect(formatDate('fi', '2019-05')).toBe('toukokuu 2019');
    expect(formatDate('fi', '2019-05-15')).toBe('15.5.2019');
    expect(formatDate('sv', '2019-05-15')).toBe('15 maj 2019');
    expect(formatDate('en', '2019-05-15')).toBe('15 May 2019');
  });

  it('write spans of time, open ones with a dash', () => {
    expect(formatPeriod('fi', { start: '2018', end: '2019' }, false)).toBe('2018–2019');
    expect(formatPeriod('fi', { start: '2018' }, true)).toBe('2018–');
    expect(formatPeriod('fi', { start: '2018' }, false)).toBe('2018');
    expect(formatPeriod('en', { start: '2018-01', end: '2019' }, false)).toBe('January 2018 – 2019');
    expect(formatYears({ start: '2024-02', end: '2024-05-27' }, false)).toBe('2024');
  });

  it('order words as the language does: å, ä and ö last', () => {
    expect(['öljy', 'zeniitti', 'äiti', 'apu'].sort(collator('fi').compare)).toEqual(['apu', 'zeniitti', 'äiti', 'öljy']);
  });

  it('name countries and join lists', () => {
    expect(countryName('sv', 'SE')).toBe('Sverige');
    expect(formatList('fi', ['Espoo', 'Turku', 'Oulu'])).toBe('Espoo, Turku ja Oulu');
  });
});
