import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown, placeAt } from './parse.ts';

test('headings have slugs as the site makes them', () => {
  expect(parseMarkdown('## Ääni ja *valta*\n\n## Ääni ja valta\n').headings.map(({ depth, text, slug, line }) => [depth, text, slug, line])).toEqual([
    [2, 'Ääni ja valta', 'ääni-ja-valta', 1],
    [2, 'Ääni ja valta', 'ääni-ja-valta-1', 3],
  ]);
});

test('code is not looked into', () => {
  const facts = parseMarkdown('`[@a]` `<b>`\n\n```\n[@b] [x](y)\n<i>\n```\n');
  expect([facts.citations, facts.links, facts.html]).toEqual([[], [], []]);
});

test('reference definitions count as links where they stand', () => {
  expect(parseMarkdown('javascript:x [a][r]\n\n[r]: javascript:x\n').links).toEqual([{ offset: 26, line: 3, column: 6, url: 'javascript:x', text: '' }]);
});

test('paragraphs know their outermost block and whether they are quoted', () => {
  expect(parseMarkdown('A\n\n- b\n- c\n\n> d\n').paragraphs.map(({ source, block, quoted }) => [source, block, quoted])).toEqual([
    ['A', 0, false],
    ['b', 1, false],
    ['c', 1, false],
    ['d', 2, true],
  ]);
});

test('places lead back to the text, whatever letters stand before', () => {
  const piece = fc.constantFrom(
    'Ääkköset öö',
    '😀👩‍👩‍👧',
    'plain',
    '*korostus*',
    '[linkki](../a/index.md)',
    '[@dempsey2011, s. 2]',
    '![kuva](a.svg)',
    '<b>',
    '\n\n',
    '\n',
    '\n\n## Otsikko\n\n',
    '\n\n- ',
    '~~x~~',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = pieces.join(' ');
      const { links, images, citations, html, headings } = parseMarkdown(source);
      for (const { offset } of links) expect(source.slice(offset).startsWith('[linkki](')).toBe(true);
      for (const { offset } of images) expect(source.slice(offset).startsWith('![kuva](')).toBe(true);
      for (const { start, end, offset } of citations) expect([offset, source.slice(start, end)]).toEqual([start, '[@dempsey2011, s. 2]']);
      for (const { offset, value } of html) expect(source.slice(offset).startsWith(value)).toBe(true);
      for (const { offset } of headings) expect(source.slice(offset).startsWith('##')).toBe(true);
      for (const one of [...links, ...images, ...citations, ...headings])
        expect({ line: one.line, column: one.column }).toEqual({ line: placeAt(source, one.offset).line, column: placeAt(source, one.offset).column });
    }),
    { numRuns: 300 },
  );
});
