import { describe, expect, it } from 'vitest';
import { addressOfLink } from './mdxLinks.ts';

const fi = new URL('file:///x/content/pages/contribute/index.mdx');
const sv = new URL('file:///x/content/pages/contribute/sv.mdx');

describe('links of .mdx pages', () => {
  it('lead to entries in the language of the page', () => {
    expect(addressOfLink('../../concepts/segregation/index.md#mittaaminen', fi)).toBe('/fi/kasitteet/segregation/#mittaaminen');
    expect(addressOfLink('../../experiments/espoo-mun-idea/index.md', sv)).toBe('/sv/experiment/espoo-mun-idea/');
  });

  it('lead to editorial pages', () => expect(addressOfLink('../method/index.md', sv)).toBe('/sv/metod/'));

  it('leave other links as they are', () => {
    expect(addressOfLink('https://example.org/', fi)).toBeUndefined();
    expect(addressOfLink('#kohta', fi)).toBeUndefined();
    expect(addressOfLink('../unknown/index.md', fi)).toBeUndefined();
  });
});
