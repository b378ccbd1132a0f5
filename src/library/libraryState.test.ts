import { describe, expect, it } from 'vitest';
import { readState, withoutChoice, writeState } from './libraryState.ts';

describe('the state of a library', () => {
  it('comes back from its own address', () => {
    const address = '?theme=housing&theme=safety&country=FI&text=puisto&view=map&sort=-start&compare=a&compare=b';
    expect(writeState(readState(address, ['theme', 'country']))).toBe(address);
  });

  it('at the start leaves the address bare', () => {
    expect(writeState(readState('', ['theme']))).toBe('');
  });

  it('leaves out what an address says wrong: unknown facets, views and orders, a value twice, a fifth entry to compare', () => {
    expect(
      writeState(readState('?colour=red&theme=safety&theme=safety&view=globe&sort=beauty&compare=a&compare=b&compare=c&compare=d&compare=e', ['theme'])),
    ).toBe('?theme=safety&compare=a&compare=b&compare=c&compare=d');
  });

  it('gives up a value, a whole facet or the words, and nothing else', () => {
    const state = readState('?theme=housing&theme=safety&country=FI&text=puisto&view=map', ['theme', 'country']);
    expect(writeState(withoutChoice(state, 'theme', 'housing'))).toBe('?theme=safety&country=FI&text=puisto&view=map');
    expect(writeState(withoutChoice(state, 'country', 'FI'))).toBe('?theme=housing&theme=safety&text=puisto&view=map');
    expect(writeState(withoutChoice(state, 'theme'))).toBe('?country=FI&text=puisto&view=map');
    expect(writeState(withoutChoice(state, 'text', ''))).toBe('?theme=housing&theme=safety&country=FI&view=map');
  });
});
