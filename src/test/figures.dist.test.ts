/** Every number can be followed: from a page to its snapshot, from there to its source and its definition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { base, dist, fileAt, files, shortened } from './site.ts';

type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = (file: string): Element[] => {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(dist, file), 'utf8')));
  return found;
};
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node && typeof node.value === 'string' ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const inside = (element: Element): Element[] => element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node)] : []));

/** Pages whose tables hold figures of indicators. */
const lists = { fi: 'indikaattorit', sv: 'indikatorer', en: 'indicators' };
const pages = Object.entries(lists).flatMap(([lang, list]) => files.filter((file) => new RegExp(`^${lang}/${list}/[^/]+/index\\.html$`).test(file)));
const others = files.filter((file) =>
  /^(?:fi\/kaupungit|sv\/stader|en\/cities)\/[^/]+\/index\.html$|^(?:fi\/kaupunkien-vertailu|sv\/jamfor-stader|en\/compare-cities)\//.test(file),
);
const snapshots = Object.entries(lists).flatMap(([lang, list]) =>
  files.filter((file) => new RegExp(`^${lang}/${list}/[^/]+/\\d{4}-\\d{2}-\\d{2}/index\\.html$`).test(file)),
);

describe('figures', () => {
  it('in tables lead each to its own row on the page of a snapshot', () => {
    const rows = new Map(
      snapshots.map((file) => [
        file,
        new Map(elementsOf(file).flatMap((one) => (one.tagName === 'tr' && attribute(one, 'id') ? [[attribute(one, 'id') ?? '', one] as const] : []))),
      ]),
    );
    let followed = 0;
    const lost = [...pages, ...others].flatMap((file) =>
      elementsOf(file)
        .filter(
          (one) =>
            one.tagName === 'td' &&
            (attribute(one, 'class') === 'number' || inside(one).some((part) => attribute(part, 'class') === 'cell-link')) &&
            /\d/.test(textOf(one)),
        )
        .flatMap((cell) => {
          const link = inside(cell).find((one) => attribute(one, 'class') === 'cell-link');
          const [path = '', id = ''] = (link && attribute(link, 'href'))?.split('#') ?? [];
          const row = rows.get(fileAt(path) ?? '')?.get(id);
          followed++;
          const number = textOf(link ?? cell)
            .trim()
            .replace('*', '')
            .trim();
          return row && textOf(row).includes(number) ? [] : [`${file}: ${number} leads to ${path}#${id}`];
        }),
    );
    expect(shortened(lost)).toEqual([]);
    expect(followed).toBeGreaterThan(0);
  });

  it('that an earlier snapshot had otherwise have a ring in the drawing, and the caption says how many they are', () => {
    const wrong = pages.flatMap((file) => {
      const folder = file.replace(/index\.html$/, '');
      const newest = snapshots
        .filter((one) => one.startsWith(folder))
        .sort()
        .at(-1);
      const table = newest && elementsOf(newest).find((one) => one.tagName === 'section' && attribute(one, 'aria-labelledby') === 'changes');
      const kinds = { fi: 'tarkistettu', sv: 'reviderat', en: 'revised' };
      const kind = kinds[file.slice(0, 2) as keyof typeof kinds];
      const firstTable = table && inside(table).find((one) => one.tagName === 'tbody');
      const revised = firstTable ? inside(firstTable).filter((one) => one.tagName === 'td' && textOf(one).trim() === kind).length : 0;
      const elements = elementsOf(file);
      const notes = elements.filter((one) => attribute(one, 'class') === 'figure-note' && /^(?:Rengas|Ring)/.test(textOf(one).trim())).length;
      const rings = elements.filter((one) => attribute(one, 'class') === 'revised').length;
      return revised > 0 === notes > 0 && (revised > 0 || rings === 0) ? [] : [`${file}: ${revised} revised, ${notes} notes, ${rings} rings`];
    });
    expect(shortened(wrong)).toEqual([]);
  });

  it('on the page of a snapshot each have a source that is described there, and the indicator’s definition', () => {
    const lost = snapshots.flatMap((file) => {
      const elements = elementsOf(file);
      const sources = new Map(
        elements.filter((one) => one.tagName === 'li' && attribute(one, 'id')?.startsWith('snapshot-')).map((one) => [attribute(one, 'id'), textOf(one)]),
      );
      const bare = elements
        .filter((one) => one.tagName === 'tr' && attribute(one, 'id')?.startsWith('v-'))
        .filter((row) => /\d/.test(textOf(inside(row).filter((one) => one.tagName === 'td')[1] ?? row)))
        .filter((row) => {
          const anchor = inside(row).find((one) => one.tagName === 'a' && attribute(one, 'href')?.startsWith('#snapshot-'));
          return !anchor || !sources.get(attribute(anchor, 'href')?.slice(1));
        });
      const indicator = `${base}/${file.replace(/\d{4}-\d{2}-\d{2}\/index\.html$/, '')}`;
      const definition = elements.some((one) => one.tagName === 'a' && attribute(one, 'href') === indicator);
      return [...bare.map((row) => `${file}: ${attribute(row, 'id')} has no source`), ...(definition ? [] : [`${file} has no definition`])];
    });
    expect(snapshots.length).toBeGreaterThan(0);
    expect(shortened(lost)).toEqual([]);
  });
});
