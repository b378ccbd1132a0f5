import { describe, expect, it } from 'vitest';
import { publicCollections } from '../schema/registry.ts';
import { languages } from '../schema/vocabulary.ts';
import { alternatesOf, entryPath, listPath, type PageName, pagePath } from './paths.ts';

const pages: PageName[] = [
  'home',
  'search',
  'data',
  'about',
  'method',
  'contribute',
  'accessibility',
  'privacy',
  'rules',
  'network',
  'compare-frameworks',
  'compare-cases',
  'compare-experiments',
  'concept-index',
  'concept-tree',
  'concept-graph',
];

describe('addresses', () => {
  it('are those of the contract', () => {
    expect(entryPath('fi', 'concepts', 'segregation')).toBe('/fi/kasitteet/segregation/');
    expect(entryPath('sv', 'models', 'housing-first')).toBe('/sv/verksamhetsmodeller/housing-first/');
    expect(listPath('en', 'cases')).toBe('/en/cases/');
    expect(pagePath('sv', 'search')).toBe('/sv/sok/');
  });

  it('are all different within a language, and plain ASCII', () => {
    for (const lang of languages) {
      const all = [...publicCollections.map((name) => listPath(lang, name)), ...pages.map((name) => pagePath(lang, name))];
      expect(new Set(all).size).toBe(all.length);
      for (const path of all) expect(path).toMatch(/^\/[a-z/-]+\/$/);
    }
  });

  it('are found in the other languages from one of them', () => {
    expect(alternatesOf('/fi/kasitteet/segregation/')).toEqual({
      fi: '/fi/kasitteet/segregation/',
      sv: '/sv/begrepp/segregation/',
      en: '/en/concepts/segregation/',
    });
    expect(alternatesOf('/fi/tapaukset/teema/housing/2/')).toEqual({
      fi: '/fi/tapaukset/teema/housing/2/',
      sv: '/sv/fall/tema/housing/2/',
      en: '/en/cases/theme/housing/2/',
    });
    expect(alternatesOf('/en/concepts/governance/')).toEqual({
      fi: '/fi/kasitteet/governance/',
      sv: '/sv/begrepp/governance/',
      en: '/en/concepts/governance/',
    });
    expect(alternatesOf('/sv/')).toEqual({ fi: '/fi/', sv: '/sv/', en: '/en/' });
    expect(alternatesOf('/')).toBeUndefined();
    expect(alternatesOf('/fi/tuntematon/')).toBeUndefined();
  });
});
