import { describe, expect, it } from 'vitest';
import { continentCode, continentOf } from './continents.ts';

describe('the part of the world of a country', () => {
  it.each([
    ['FI', 'europe'],
    ['IS', 'europe'],
    ['GB', 'europe'],
    ['CA', 'americas'],
    ['CO', 'americas'],
    ['EG', 'africa'],
    ['PK', 'asia'],
    ['NZ', 'oceania'],
  ])('of %s is %s', (country, continent) => {
    expect(continentOf(country)).toBe(continent);
  });

  it('is unknown for a code that no country has', () => {
    expect(continentOf('XX')).toBeUndefined();
    expect(continentCode('atlantis')).toBeUndefined();
  });
});
