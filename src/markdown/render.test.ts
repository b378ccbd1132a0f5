import { describe, expect, it } from 'vitest';
import { type RenderContext, renderInline, renderMarkdown } from './render.ts';

const context: RenderContext = {
  link: (url) => (url.startsWith('javascript:') ? undefined : url.replace('../x/index.md', '/fi/kasitteet/x/')),
  image: (url) => ({ url: `/files/${url}`, width: 30, height: 20 }),
  cite: (key, locator) => ({ label: locator ? `${key}, ${locator}` : key, href: `#source-${key}` }),
};

describe('renderMarkdown', () => {
  it('turns citations into links to the reference list', () => {
    expect(renderInline('Väite [ks. @dempsey2011, s. 290; @vallance2011].', context)).toBe(
      'Väite (ks. <a href="#source-dempsey2011" class="cite">dempsey2011, s. 290</a>; <a href="#source-vallance2011" class="cite">vallance2011</a>).',
    );
  });

  it('lets the caller say where links lead, and keeps the words of a link that leads nowhere', () => {
    expect(renderInline('[sana](../x/index.md) ja [paha](javascript:alert(1))', context)).toBe('<a href="/fi/kasitteet/x/">sana</a> ja paha');
  });

  it('shows raw HTML as text', () => {
    expect(renderMarkdown('<script>alert(1)</script>\n\nja <b>tämä</b>', context).html).not.toMatch(/<(script|b)>/);
  });

  it('gives headings ids and tells of them in order', () => {
    const { html, headings } = renderMarkdown('## Ääni & valta\n\nx\n\n## Ääni & valta\n', context);
    expect(headings.map((heading) => heading.slug)).toEqual(['ääni--valta', 'ääni--valta-1']);
    expect(html).toContain('<h2 id="ääni--valta">Ääni &amp; valta</h2>');
  });

  it('wraps tables so that they can scroll, and aligns without inline styles', () => {
    const { html } = renderMarkdown('| a | b |\n|---|--:|\n| 1 | 2 |\n', context);
    expect(html).toContain('<div class="wide" tabindex="0"><table>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).not.toContain('style=');
  });

  it('keeps several paragraphs of a text field as paragraphs', () => {
    expect(renderInline('yksi\n\nkaksi', context)).toContain('<p>yksi</p>');
    expect(renderInline('yksi', context)).toBe('yksi');
  });

  it('keeps room for a picture whose size is known, and loads it late', () => {
    expect(renderInline('![Piha](piha.png)', context)).toBe('<img src="/files/piha.png" alt="Piha" width="30" height="20" loading="lazy" decoding="async">');
  });

  it('looks for no citations in code', () => {
    expect(renderInline('`[@dempsey2011]`', context)).toBe('<code>[@dempsey2011]</code>');
  });
});
