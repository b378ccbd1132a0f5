/** The follow-up charts of the training profile: each shows baseline, target, what is missing and what is uncertain, and its table says the same numbers. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { dist, files } from './site.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const inside = (node: Node): Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : [])) : [];
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node && typeof node.value === 'string' ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const hasClass = (name: string) => (element: Element) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const numberOf = (text: string): number =>
  Number(
    text
      .replace('−', '-')
      .replace(',', '.')
      .replace(/[^\d.-]/g, ''),
  );

const figuresOf = (path: string): Element[] =>
  inside(parse(readFileSync(`${dist}/${path}/index.html`, 'utf8'))).filter((element) => element.tagName === 'section' && hasClass('follow-up-figure')(element));

const pages = { fi: 'fi/kokeilut/training-profile', sv: 'sv/experiment/training-profile', en: 'en/experiments/training-profile' };

/** The small site of the tests has no training profile. */
const built = Object.entries(pages).filter(([, path]) => files.includes(`${path}/index.html`));

describe.each(built)('the follow-up of the training profile in %s', (_lang, path) => {
  const figures = figuresOf(path);

  it('has a chart for each measure, at two widths', () => {
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(inside(figure).filter(({ tagName }) => tagName === 'svg')).toHaveLength(2);
  });

  it('says the same numbers in each chart and its table', () => {
    for (const figure of figures) {
      const parts = inside(figure);
      const rows = parts.filter((part) => part.tagName === 'tr' && attribute(part, 'data-period') !== undefined);
      const cells = rows.map((row) => [
        attribute(row, 'data-period'),
        ...inside(row)
          .filter(({ tagName }) => tagName === 'td')
          .map(textOf),
      ]);
      const known = cells
        .filter(([, value = '']) => /^[−\d]/.test(value))
        .map(([period, value = '', range = '']) => [period, numberOf(value), range === '–' ? undefined : numberOf(range)]);
      const missing = cells.filter(([, value = '']) => !/^[−\d]/.test(value)).map(([period]) => period);
      expect(known.length).toBeGreaterThan(1);
      for (const svg of parts.filter(({ tagName }) => tagName === 'svg')) {
        const drawn = inside(svg).filter(hasClass('observed'));
        const uncertainty = (element: Element) =>
          attribute(element, 'data-uncertainty') === undefined ? undefined : Number(attribute(element, 'data-uncertainty'));
        expect(drawn.map((element) => [attribute(element, 'data-period'), Number(attribute(element, 'data-value')), uncertainty(element)])).toEqual(known);
        expect(drawn.filter((element) => inside(element).some(hasClass('whisker')))).toHaveLength(known.filter(([, , range]) => range !== undefined).length);
        expect(
          inside(svg)
            .filter(hasClass('gap'))
            .map((element) => attribute(element, 'data-period')),
        ).toEqual(missing);
        for (const level of ['baseline', 'target']) {
          const row = parts.find((part) => attribute(part, 'data-level') === level);
          const line = inside(svg).find((element) => hasClass('level')(element) && hasClass(level)(element));
          const label = inside(svg).find((element) => hasClass('side-label')(element) && hasClass(level)(element));
          expect(line === undefined).toBe(row === undefined);
          if (row && label)
            expect(numberOf(textOf(label).split('(')[0] ?? '')).toBe(numberOf(textOf(inside(row).find(({ tagName }) => tagName === 'td') ?? row)));
        }
      }
    }
  });

  it('shows baseline, target, something missing and something uncertain', () => {
    const all = figures.flatMap(inside);
    for (const name of ['baseline', 'target', 'gap', 'whisker']) expect(all.some(hasClass(name)), name).toBe(true);
  });
});

it('is looked at wherever the training profile is published', () => {
  expect(built.length === 0 || built.length === 3).toBe(true);
});
