/** The libraries as they were built: facets, plain pages and files to take along say the same. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../bibliography/readBibliography.ts';
import { type LibraryFacet, librarySegment } from '../i18n/libraryPaths.ts';
import { listPath } from '../i18n/paths.ts';
import type { CitedRecords } from '../library/citedRecords.ts';
import type { LibraryIndex, LibraryMap, LibraryNames } from '../library/libraryData.ts';
import { prepareLibrary } from '../library/narrow.ts';
import { rowsOf } from '../library/rowBits.ts';
import { languages } from '../schema/vocabulary.ts';
import { dist, files, origin, shortened } from './site.ts';

const text = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8');
const table = (file: string): Record<string, string>[] => parseCsv(text(file), { columns: true });
const folderOf = (lang: (typeof languages)[number], collection: 'cases' | 'experiments'): string => listPath(lang, collection).slice(1);
const indexOf = (folder: string) => {
  const index = JSON.parse(text(`${folder}library/index.json`)) as LibraryIndex;
  return { index, names: JSON.parse(text(`${folder}library/names.json`)) as LibraryNames, library: prepareLibrary(index) };
};

const libraries = (['cases', 'experiments'] as const).flatMap((collection) =>
  languages.map((lang) => ({ collection, lang, folder: folderOf(lang, collection) })),
);

/** Columns of the table that say the same as a facet. */
const columns: Partial<Record<LibraryFacet, string>> = {
  theme: 'themes',
  country: 'country',
  city: 'cities',
  method: 'methods',
  scale: 'scales',
  target: 'target_groups',
  governance: 'governance',
  evidence: 'evidence',
  outcome: 'outcome_kinds',
  reporter: 'reporters',
  documentation: 'documentation',
  status: 'status',
};

/** BibTeX's reader takes a space that does not break for any other, and writes the percent sign of an address once more. */
const plain = (title: unknown): string => String(title).replace(/\s/g, ' ');
const address = (url: unknown): string => String(url).replaceAll('%25', '%');

describe.each(libraries)('the library of $collection in $lang', ({ collection, lang, folder }) => {
  const { index, names, library } = indexOf(folder);

  it('has the facets by which a researcher narrows it', () => {
    const both = ['theme', 'method', 'scale', 'target', 'evidence', 'period', 'documentation', 'status'];
    const own = collection === 'cases' ? ['continent', 'country', 'governance', 'outcome'] : ['city', 'reporter'];
    expect(index.facets.map(({ name }) => name).sort()).toEqual([...both, ...own].sort());
  });

  it('has a plain page for every value of every facet, with the entries that the value counts', () => {
    const wrong = library.facets.flatMap(({ name, values, bits }) =>
      values.flatMap(({ key, label }, at) => {
        const file = `${folder}${librarySegment(name as LibraryFacet, lang)}/${key}/index.html`;
        if (!files.includes(file)) return [`${file} is not there`];
        const html = text(file);
        const wanted = rowsOf(bits[at] as Uint32Array).map((row) => names.ids[row]);
        const found = [...html.matchAll(/class="row-title" href="[^"]*\/([^/"]+)\/"/g)].map((match) => match[1]);
        const box = new RegExp(`name="${name}" value="${key}"[^>]*>\\s*<span>[^<]*</span>\\s*<span class="count">${wanted.length}</span>`);
        const isCounted = values.length < 2 || box.test(text(`${folder}index.html`));
        return [
          ...(found.join() === wanted.join() ? [] : [`${file}: ${found.length} rows, not ${wanted.length}`]),
          ...(isCounted ? [] : [`${name} ${label}: the box does not say ${wanted.length}`]),
        ];
      }),
    );
    expect(shortened(wrong)).toEqual([]);
  });

  it('says in its facets what the table says', () => {
    const rows = new Map(table(`data/v1/${collection}.csv`).map((row) => [row['id'], row]));
    expect([...rows.keys()].sort()).toEqual([...names.ids].sort());
    const wrong = library.facets.flatMap(({ name, values, ofRow }) => {
      const column = columns[name as LibraryFacet];
      return column
        ? names.ids.flatMap((id, row) => {
            const facet = (ofRow[row] ?? []).map((value) => values[value]?.key).sort();
            const told = (rows.get(id)?.[column] ?? '').split('; ').filter(Boolean).sort();
            return facet.join() === told.join() ? [] : [`${id} ${name}: ${facet.join()} – ${told.join()}`];
          })
        : [];
    });
    expect(shortened(wrong)).toEqual([]);
  });

  it('has each entry on its map as often as it has places, inside the drawing', () => {
    const map = JSON.parse(text(`${folder}library/map.json`)) as LibraryMap;
    expect(map.places).toHaveLength(index.size);
    expect(map.places.filter((places) => places.length === 0)).toEqual([]);
    expect(map.x.every((x) => x >= 0 && x <= map.width) && map.y.every((y) => y >= 0 && y <= map.height)).toBe(true);
  });

  it('gives references that a reference manager reads as they are meant: to the pages, and to what they rest on', () => {
    const found = files.filter((file) => file.startsWith(`${folder}library/records-`)).map((file) => JSON.parse(text(file)) as CitedRecords);
    const pages = found.flatMap((file) => file.pages);
    const sources = found.flatMap((file) => Object.values(file.sources));
    expect(pages).toHaveLength(index.size);
    expect(found.flatMap((file) => file.cites.flatMap((keys) => keys.filter((key) => !file.sources[key])))).toEqual([]);
    const wrong = [...pages, ...sources].flatMap(({ bib, ris, csl }) => {
      const item = csl as { id: string; title: string; URL?: string; DOI?: string };
      return [bib, ris, JSON.stringify([item])].flatMap((record) => {
        const read = readBibliography(record)?.records ?? [];
        const [back] = read.flatMap((one) => ('item' in one ? [one.item] : []));
        const isSame =
          read.length === 1 && back && plain(back['title']) === plain(item.title) && address(back['URL']) === address(item.URL) && back['DOI'] === item.DOI;
        return isSame ? [] : [`${item.id}: ${JSON.stringify(back ?? read)}`];
      });
    });
    expect(shortened(wrong)).toEqual([]);
    const keys = sources.map(({ ris }) => /^ID {2}- (.*)$/m.exec(ris)?.[1]);
    expect(keys).toEqual(found.flatMap((file) => Object.keys(file.sources)));
    const addresses = pages.map(({ csl }) => (csl as { URL: string }).URL);
    expect(
      addresses.every((address) => address.startsWith(`${origin}`) && files.includes(`${new URL(address).pathname.replace(/^.*\/id\//, 'id/')}index.html`)),
    ).toBe(true);
  });
});

describe.each(['cases', 'experiments'])('the table of %s', (collection) => {
  it('has no column and no word that its codebook does not explain in three languages', () => {
    const [rows, book] = [table(`data/v1/${collection}.csv`), table(`data/v1/${collection}.codebook.csv`)];
    const explained = new Set(book.map(({ column, value }) => `${column} ${value}`));
    expect(book.flatMap(({ column, value, fi, sv, en }) => (fi && sv && en ? [] : [`${column} ${value}`]))).toEqual([]);
    const withWords = new Set(book.flatMap(({ column, value }) => (value ? [column] : [])));
    const unexplained = rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => [
        ...(explained.has(`${column} `) ? [] : [column]),
        ...(withWords.has(column) ? cell.split('; ').filter((word) => word && !explained.has(`${column} ${word}`)) : []),
      ]),
    );
    expect([...new Set(unexplained)]).toEqual([]);
  });

  it('says the same as its points and as its entries', () => {
    const rows = table(`data/v1/${collection}.csv`);
    const { features } = JSON.parse(text(`data/v1/${collection}.geojson`)) as {
      features: { geometry: { coordinates: number[] }; properties: Record<string, string> }[];
    };
    expect(features.map(({ properties, geometry }) => [properties['id'], ...geometry.coordinates.map(String)])).toEqual(
      rows.map(({ id, lon, lat }) => [id, lon, lat]),
    );
    for (const { id, title_fi: title } of rows) {
      const html = text(`${folderOf('fi', collection as 'cases')}${id}/index.html`)
        .replaceAll('&#38;', '&')
        .replaceAll('&amp;', '&');
      if (title) expect(html, id).toContain(title);
    }
  });
});
