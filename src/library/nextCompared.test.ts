import { describe, expect, it } from 'vitest';
import { en } from '../i18n/library/en.ts';
import { nextCompared } from './nextCompared.ts';

const tick = (compare: readonly string[], id: string, isTicked: boolean) => nextCompared(compare, { id, title: id.toUpperCase(), isTicked }, en.words);

describe('ticking an entry for comparison', () => {
  it('adds it last, and says so', () => {
    expect(tick(['a'], 'b', true)).toEqual({ compare: ['a', 'b'], said: 'Added to the comparison: B.' });
  });

  it('takes it out when it is unticked', () => {
    expect(tick(['a', 'b'], 'a', false)).toEqual({ compare: ['b'], said: 'Removed from the comparison: A.' });
  });

  it('changes nothing when there are four already, and says why', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(tick(four, 'e', true)).toEqual({ compare: four, said: en.words.compareFull });
    expect(tick(four, 'd', true).compare).toEqual(four);
  });
});
