import { describe, expect, it } from 'vitest';
import { letterOf, termIndex } from './termIndex.ts';

const name = (term: string) => ({ term, seeAlso: undefined, href: `/${term}/` });

describe('an index of terms', () => {
  it('has letters of other terms too, and the Finnish letters last', () => {
    const index = termIndex(
      [name('segregaatio'), { term: 'eriytyminen', seeAlso: 'segregaatio', href: '/segregaatio/' }, name('ääni'), name('osallisuus')],
      'fi',
    );
    expect(index.map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
      ['E', ['eriytyminen']],
      ['O', ['osallisuus']],
      ['S', ['segregaatio']],
      ['Ä', ['ääni']],
    ]);
  });

  it('puts marks and digits where each language looks for them', () => {
    expect(letterOf('Ähtäri', 'fi')).toBe('Ä');
    expect(letterOf('Åbo', 'sv')).toBe('Å');
    expect(letterOf('Ähtäri', 'en')).toBe('A');
    expect(letterOf('élan', 'fi')).toBe('E');
    expect(letterOf('”avoin”', 'fi')).toBe('A');
    expect(letterOf('15 minuutin kaupunki', 'fi')).toBe('#');
  });

  it('lets a name win over the same word as another term for it', () => {
    const index = termIndex([{ term: 'Kestävyys', seeAlso: 'kestävyys', href: '/kestävyys/' }, name('kestävyys')], 'fi');
    expect(index).toEqual([{ letter: 'K', terms: [name('kestävyys')] }]);
  });
});
