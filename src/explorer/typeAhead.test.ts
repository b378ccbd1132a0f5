import { describe, expect, it } from 'vitest';
import { typeAhead } from './typeAhead.ts';

const names = ['Kaupunki', 'Kestävä kehitys', 'Osallisuus', ' Kestävyys', 'Äänioikeus'];

describe('letters that are typed in a tree', () => {
  it('go on to the next item with one letter, and from the top again after the last', () => {
    expect(typeAhead(names, 0, 'k')).toBe(1);
    expect(typeAhead(names, 1, 'kk')).toBe(3);
    expect(typeAhead(names, 3, 'K')).toBe(0);
  });

  it('stay on the item in focus while several letters fit it, and else find the one that they fit', () => {
    expect(typeAhead(names, 1, 'kest')).toBe(1);
    expect(typeAhead(names, 1, 'kestävyy')).toBe(3);
    expect(typeAhead(names, 3, 'kau')).toBe(0);
    expect(typeAhead(names, 0, 'Ää')).toBe(4);
  });

  it('lead nowhere when nothing begins so', () => {
    expect(typeAhead(names, 0, 'x')).toBeUndefined();
    expect(typeAhead([], 0, 'x')).toBeUndefined();
  });
});
