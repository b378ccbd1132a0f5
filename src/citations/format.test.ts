import { describe, expect, it } from 'vitest';
import type { DataOf } from '../schema/entry.ts';
import { ownToCsl, workToCsl } from './csl.ts';
import { createCitations } from './format.ts';

const dempsey: DataOf<'literature'> = {
  lang: 'fi',
  type: 'article-journal',
  title: 'The social dimension of sustainable development',
  author: [
    { family: 'Dempsey', given: 'Nicola' },
    { family: 'Bramley', given: 'Glen' },
    { family: 'Power', given: 'Sinéad' },
  ],
  issued: '2011',
  'container-title': 'Sustainable Development',
  volume: '19',
  page: '289-300',
  DOI: '10.1002/sd.417',
  language: 'en',
  openAccess: 'unknown',
  verification: 'verified',
};
const work = workToCsl('dempsey2011', dempsey);
const page = ownToCsl({ id: 'kk-pupu', type: 'webpage', title: 'Pupu', publisher: 'Kestävä kaupunki', issued: '2020-11-27', url: 'https://example.org/pupu' });

describe('citations', () => {
  it('speak the language of the page', () => {
    expect(createCitations([work], 'fi').references[0]?.html).toBe(
      'Dempsey, N., Bramley, G. ja Power, S. (2011) ”The social dimension of sustainable development”, <i>Sustainable Development</i>, 19, ss. 289–300. Saatavissa: https://doi.org/10.1002/sd.417.',
    );
    expect(createCitations([work], 'sv').references[0]?.html).toContain('Dempsey, N., Bramley, G. och Power, S. (2011)');
    expect(createCitations([work], 'en').references[0]?.html).toContain('Dempsey, N., Bramley, G. and Power, S. (2011)');
  });

  it('set the locator in the words of the page, whatever language it was written in', () => {
    expect(createCitations([work], 'fi').label('dempsey2011', 'p. 290')).toBe('Dempsey, Bramley ja Power, 2011, s. 290');
    expect(createCitations([work], 'en').label('dempsey2011', 's. 290')).toBe('Dempsey, Bramley and Power, 2011, p. 290');
  });

  it('name the publisher where a page has no author', () => {
    expect(createCitations([page], 'fi').label('kk-pupu', '')).toBe('Kestävä kaupunki, 2020');
  });

  it('tell two works of one author and year apart, in labels and in references alike', () => {
    const other = { ...page, id: 'kk-pupu-2', title: 'Toinen sivu' };
    const citations = createCitations([page, other], 'fi');
    expect(citations.label('kk-pupu', '')).toBe('Kestävä kaupunki, 2020a');
    expect(citations.label('kk-pupu-2', '')).toBe('Kestävä kaupunki, 2020b');
    expect(citations.references.map((reference) => reference.html.slice(0, 24))).toEqual(['Kestävä kaupunki (2020a)', 'Kestävä kaupunki (2020b)']);
  });

  it('give every item its reference, keyed', () => {
    expect(
      createCitations([page, work], 'en')
        .references.map((reference) => reference.key)
        .sort(),
    ).toEqual(['dempsey2011', 'kk-pupu']);
  });

  it('let no markup of a title through but what CSL allows', () => {
    const hostile = { ...page, title: '<script>alert(1)</script> <img src=x onerror=alert(1)>' };
    const html = createCitations([hostile], 'en').references[0]?.html ?? '';
    expect(html).not.toMatch(/<(script|img)/i);
  });

  it('are empty for a page without sources', () => {
    expect(createCitations([], 'fi').references).toEqual([]);
  });
});
