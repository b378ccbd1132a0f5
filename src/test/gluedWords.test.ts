import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { gluedWords } from './gluedWords.ts';

const glued = (html: string): string[] => parseFragment(html).childNodes.flatMap(gluedWords);

describe('glued words', () => {
  it('are words in neighbouring inline elements without a space', () => {
    expect(glued('<p><span>kaupunki</span><span>asukas</span></p>')).toEqual(['kaupunki|asukas']);
    expect(glued('<p><a href="#">yksi</a><a href="#">kaksi</a></p>')).toEqual(['yksi|kaksi']);
    expect(glued('<td>–<span class="visually-hidden">puuttuu</span></td>')).toEqual(['–|puuttuu']);
    expect(glued('<p><time>2024</time>Espoo</p>')).toEqual(['2024|Espoo']);
  });

  it('are not words with a space, a line or a sign between them', () => {
    expect(glued('<p><span>kaupunki </span><span>asukas</span></p>')).toEqual([]);
    expect(glued('<p><span>kaupunki</span>\n<span>asukas</span></p>')).toEqual([]);
    expect(glued('<ul><li>yksi</li><li>kaksi</li></ul>')).toEqual([]);
    expect(glued('<p>yksi<br>kaksi</p>')).toEqual([]);
    expect(glued('<p>(<a href="#">Dempsey, 2011</a>; <a href="#">Massey, 2012</a>)</p>')).toEqual([]);
  });

  it('are not parts of one word', () => {
    expect(glued('<p><a href="#">Espoo</a>ssa</p>')).toEqual([]);
    expect(glued('<p>H<sub>2</sub>O ja <em>uudel</em>leen</p>')).toEqual([]);
  });
});
