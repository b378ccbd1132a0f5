import { expect, test } from 'vitest';
import { rules } from '../../rules/registry.ts';
import { languages } from '../../schema/vocabulary.ts';
import { ruleTexts } from './texts.ts';

test('every rule has a text, and every text a rule', () => {
  expect(rules.map((rule) => rule.name).sort()).toEqual(Object.keys(ruleTexts.fi).sort());
});

test.each(languages)('titles and help of %s are whole sentences', (lang) => {
  for (const [name, { title, help }] of Object.entries(ruleTexts[lang])) {
    expect(title, name).toMatch(/^[A-ZÅÄÖ].*[^.]$/u);
    const sentences = help.replaceAll(/`[^`]*`/g, 'x').match(/[.?!]["”]?(?= |$)/g) ?? [];
    expect(sentences.length, `${name}: ${help}`).toBeGreaterThanOrEqual(2);
    expect(sentences.length, `${name}: ${help}`).toBeLessThanOrEqual(6);
  }
});
