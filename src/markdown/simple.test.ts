import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTree } from './parse.ts';
import { parseSimple } from './simple.ts';

const inline = [
  'Ääkkösiä ja sanoja',
  '😀👩‍👩‍👧',
  'a',
  '[linkki](../a/index.md#x)',
  '[pitkä linkki](https://example.org/a?b=c)',
  '[@dempsey2011, s. 2]',
  '[ks. @a; @b-c]',
  '[ei viite]',
  '[]',
  '(sulut)',
  '[x] [y]',
  'a@b.fi',
  '@a',
  'https://a.fi',
  'www.a.fi',
  'ftp://a',
  '*a*',
  '_a_',
  'a_b',
  '`c`',
  '![k](a.svg)',
  '<b>',
  '&amp;',
  '&',
  '\\[',
  '[r][r]',
  '[^1]',
  '~~x~~',
  '$x$',
  ':a[b]',
  '::a',
  '{x}',
  '[a] (b)',
  '[a](b c)',
  '[a](b "c")',
  '[](x)',
  '[a]()',
  '[a](b)(c)',
  '[[a](b)](c)',
  '--',
  '...',
  '"x"',
  '#',
  '##',
  'x #',
  '1.',
  '- x',
  'A.',
  '10) x',
  '|',
  ':',
  '=',
  '+',
  '\u00A0',
  '[@a](b)',
  '[a\nb](c)',
  '[@a;\n@b]',
  'mailto:a',
  '   ',
  '(c)',
  'a:b',
  '[x@y](z)',
  'http://',
  '(@a)',
  '\u2028',
  '[ a](b)',
  '[a ](b)',
  '[a(b)](c)',
  '[A. b](x)',
];
const between = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n\n## ',
  '\n# ',
  '\n\n- ',
  '\n\n> ',
  '\n\n    ',
  '\n\n1. ',
  '\n---\n',
  '\n===\n',
  '  \n',
  '\t',
  '\n\n[r]: x\n\n',
  '\n\n###### ',
  '\n\n#######',
  '\n\n## ',
];

test('what is read without a tree is what the parser reads', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...between), fc.constantFrom(...inline)), { maxLength: 7 }),
      fc.constantFrom('', '\n', '\n\n', ' '),
      (parts, end) => {
        const source = parts.flat().join('') + end;
        const simple = parseSimple(source);
        if (simple) expect(simple).toEqual(parseTree(source));
      },
    ),
    { numRuns: 10_000 },
  );
});

test('it does read what authors write most', () => {
  expect(parseSimple('## Otsikko ja [linkki](a.md)\n\nTeksti [@a, s. 2] jatkuu\ntoisella rivillä [linkki](../b/index.md).\n\n### Toinen\n\nLoppu.\n')).toEqual(
    parseTree('## Otsikko ja [linkki](a.md)\n\nTeksti [@a, s. 2] jatkuu\ntoisella rivillä [linkki](../b/index.md).\n\n### Toinen\n\nLoppu.\n'),
  );
});
