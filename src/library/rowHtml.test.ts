import { describe, expect, it } from 'vitest';
import { rowHtml } from './rowHtml.ts';

const row = { id: 'a', href: '/fi/tapaukset/a/', title: 'A', meta: ['Oulu', '2019–'], summary: 'Teksti.', isCompared: false };

describe('a row', () => {
  it('has its link first', () => {
    expect(rowHtml(row, 'Vertaa')).toBe(
      '<li class="row" data-id="a"><a class="row-title" href="/fi/tapaukset/a/">A</a> <p class="meta"><span>Oulu</span> <span>2019–</span></p> <p class="row-text">Teksti.</p> <label class="compare-box"><input type="checkbox" name="compare" value="a" /> Vertaa<span class="visually-hidden">: A</span></label></li>',
    );
  });

  it('lets no markup of an entry through', () => {
    expect(rowHtml({ ...row, title: '<img src=x>', summary: '"<script>', meta: ['&'] }, 'Vertaa')).not.toMatch(/<img|<script|&(?!amp;|lt;|gt;|quot;)/);
  });

  it('says its language when it is another', () => {
    expect(rowHtml({ ...row, lang: 'en' }, 'Vertaa')).toContain('hreflang="en"');
  });
});
