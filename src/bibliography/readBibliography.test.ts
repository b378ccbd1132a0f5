import { describe, expect, it } from 'vitest';
import { readBibliography } from './readBibliography.ts';

const bibtex = `% exported
@string{sd = "Sustainable Development"}

@article{dempsey2011,
  title = {The social dimension of {Sustainable} development},
  author = {Dempsey, Nicola and M{\\"u}ller, A.},
  journal = sd,
  year = {2011}, pages = {289--300}, langid = {british}
}

@book{broken2012,
  title = {No comma here}
  year = {2012}
}

@misc{last2013, title={The last one}, year=2013}
`;

const ris = `TY  - JOUR
AU  - Dempsey, Nicola
PY  - 2011
TI  - The social dimension
T2  - Sustainable Development
SP  - 289
EP  - 300
ER  -

TY  - BOOK
TI  - A book whose record never ends
PY  - 2012
`;

describe('a bibliography file', () => {
  it('in BibTeX is read record by record: a broken one is told with its line and hides no other', () => {
    const read = readBibliography(bibtex);
    expect(read?.format).toBe('bibtex');
    expect(read?.records.map(({ line }) => line)).toEqual([4, 11, 16]);
    expect(read?.records[0]).toMatchObject({
      item: { title: 'The social dimension of Sustainable development', 'container-title': 'Sustainable Development', page: '289-300', language: 'british' },
    });
    expect(read?.records[0]).toHaveProperty('item.author', [
      { family: 'Dempsey', given: 'Nicola' },
      { family: 'Müller', given: 'A.' },
    ]);
    expect(read?.records[1]).toEqual({ line: 11, unreadable: 'expected "rbrace", got "identifier"' });
    expect(read?.records[2]).toHaveProperty('item.title', 'The last one');
  });

  it('in RIS is read even when the last record is cut short, with Windows line ends too', () => {
    const read = readBibliography(ris.replaceAll('\n', '\r\n'));
    expect(read?.format).toBe('ris');
    expect(read?.records.map(({ line }) => line)).toEqual([1, 10]);
    expect(read?.records[0]).toMatchObject({ item: { type: 'article-journal', page: '289-300', 'container-title': 'Sustainable Development' } });
    expect(read?.records[1]).toMatchObject({ item: { type: 'book', title: 'A book whose record never ends' } });
  });

  it('in CSL-JSON keeps the line of each item', () => {
    expect(readBibliography('[\n  { "id": "a", "title": "A } {" },\n  { "id": "b" }\n]')).toEqual({
      format: 'csl-json',
      records: [
        { line: 2, item: { id: 'a', title: 'A } {' } },
        { line: 3, item: { id: 'b' } },
      ],
    });
  });

  it('in JSON tells which item is broken, and reads the others', () => {
    const read = readBibliography('[\n  { "id": "a" },\n  { "id": b },\n  { "id": "c" }\n]');
    expect(read?.records.map((record) => [record.line, 'unreadable' in record])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    const unclosed = readBibliography('[\n  { "id": "a" },\n  { "id": "b"\n]');
    expect(unclosed?.records.map((record) => [record.line, 'unreadable' in record])).toEqual([
      [2, false],
      [4, true],
    ]);
  });

  it('in another format is none', () => {
    expect(readBibliography('Dempsey, N. (2011) The social dimension.')).toBeUndefined();
    expect(readBibliography('')).toBeUndefined();
  });
});
