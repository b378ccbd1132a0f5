import { describe, expect, it } from 'vitest';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { literature } from '../schema/literature.ts';
import { importWorks, type KnownWork } from './importWorks.ts';

const options = { verified: false, languageOf: (title: string) => (title.startsWith('???') ? undefined : 'en') };
const records = (...items: Record<string, unknown>[]) => items.map((item, index) => ({ line: index + 1, item }));

const article = {
  id: 'dempsey2011',
  type: 'article-journal',
  title: 'The social dimension of sustainable development: Defining urban social sustainability',
  author: [{ family: 'Dempsey', given: 'Nicola' }],
  issued: { 'date-parts': [[2011]] },
  'container-title': 'Sustainable Development',
  DOI: 'https://doi.org/10.1002/SD.417',
  language: 'en-GB',
};

const text = `---
lang: fi
type: article-journal
title: 'The social dimension of sustainable development: Defining urban social sustainability'
author:
  - family: Dempsey
    given: Nicola
issued: '2011' # as printed
DOI: '10.1002/sd.417'
language: en
openAccess: unknown
verification: verified
summary: >-
  Ihmisen kirjoittama
  tiivistelmä.
---
`;
const known = (source = text, id = 'dempsey2011'): KnownWork => ({ id, data: literature.parse(parseMarkdownFile(source).data), text: source });

describe('importing works', () => {
  it('makes an entry that the schema accepts; what nobody has verified is a draft', () => {
    const { outcomes, files } = importWorks(records(article), [], options);
    expect(outcomes).toEqual([{ line: 1, kind: 'new', id: 'dempsey2011', draft: true }]);
    expect(files.get('dempsey2011')).toBe(`---
lang: fi
draft: true
type: article-journal
title: 'The social dimension of sustainable development: Defining urban social sustainability'
author:
  - family: Dempsey
    given: Nicola
issued: '2011'
container-title: Sustainable Development
DOI: 10.1002/SD.417
language: en
openAccess: unknown
verification: unverified
---
`);
  });

  it('publishes at once what the record or the importer says is verified', () => {
    const stated = { ...article, custom: { verification: 'partly verified', openAccess: 'yes' } };
    const published = importWorks(records(stated), [], options).files.get('dempsey2011') ?? '';
    expect(published).toContain('verification: partly-verified');
    expect(published).not.toContain('draft');
    expect(importWorks(records(article), [], { ...options, verified: true }).files.get('dempsey2011')).toContain('verification: verified');
  });

  it('leaves out what the record itself calls unverified', () => {
    const { outcomes, files } = importWorks(records({ ...article, custom: { verification: 'unverified' } }), [], options);
    expect(outcomes).toEqual([{ line: 1, kind: 'refused', reason: 'unverified', detail: article.title }]);
    expect(files.size).toBe(0);
  });

  it('adds to a known work what it lacks, and changes no other character of the file', () => {
    const { outcomes, files } = importWorks(records({ ...article, custom: { verification: 'verified' }, page: '289–300' }), [known()], options);
    expect(outcomes).toEqual([{ line: 1, kind: 'completed', id: 'dempsey2011', fields: ['container-title', 'page'] }]);
    expect(files.get('dempsey2011')).toBe(
      text.replace("issued: '2011' # as printed\n", "issued: '2011' # as printed\ncontainer-title: Sustainable Development\npage: 289-300\n"),
    );
  });

  it('names as unconfirmed what an unchecked record adds to a verified work', () => {
    const file = importWorks(records(article), [known()], options).files.get('dempsey2011') ?? '';
    expect(literature.parse(parseMarkdownFile(file).data).unconfirmed).toEqual(['container-title']);
  });

  it('never overwrites: where the two differ, ours stays and the difference is told', () => {
    const other = { ...article, title: 'Another title', issued: { 'date-parts': [[2012]] } };
    const { outcomes, files } = importWorks(records({ ...other, 'container-title': undefined }), [known()], options);
    expect(outcomes).toEqual([
      { line: 1, kind: 'known', id: 'dempsey2011' },
      { line: 1, kind: 'differs', id: 'dempsey2011', field: 'title', ours: article.title, theirs: 'Another title' },
      { line: 1, kind: 'differs', id: 'dempsey2011', field: 'issued', ours: '2011', theirs: '2012' },
    ]);
    expect(files.size).toBe(0);
  });

  it('knows a work by DOI, by ISBN in either length, and by title and year whatever their dress', () => {
    const book = { id: 'x1', type: 'book', title: 'Cities for people', issued: { 'date-parts': [[2010]] }, ISBN: '978-1-59726-573-7', language: 'en' };
    const ids = (...items: Record<string, unknown>[]) => importWorks(records(...items), [], options).outcomes.map(({ kind }) => kind);
    expect(ids(article, { ...article, id: 'z', title: 'Otherwise', DOI: 'doi:10.1002/sd.417' })).toEqual(['new', 'known', 'differs']);
    expect(ids(book, { ...book, id: 'z', title: 'Cities for People!', ISBN: '1597265738' })).toEqual(['new', 'known']);
    expect(ids(book, { ...book, id: 'z', title: 'CITIES – for people', ISBN: undefined })).toEqual(['new', 'known']);
  });

  it('takes a chapter for no duplicate of its book, nor two DOIs for one work', () => {
    const book = { id: 'b', type: 'book', title: 'The just city', issued: { 'date-parts': [[2010]] }, ISBN: '9780801446559', language: 'en' };
    const { outcomes } = importWorks(records(book, { ...book, id: 'c', type: 'chapter' }, article, { ...article, id: 'd', DOI: '10.1000/other' }), [], options);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new']);
  });

  it('keeps a key that a person made, makes one from author and year otherwise, and never takes another work’s', () => {
    const zotero = { ...article, id: 'http://zotero.org/users/1/items/AB12CD34', DOI: undefined, author: [{ family: 'Öhman-Å', given: 'B.' }], title: 'A' };
    expect(importWorks(records(zotero), [], options).outcomes[0]).toMatchObject({ id: 'ohmana2011' });
    const clash = { ...article, title: 'A different work', DOI: '10.1000/1' };
    expect(importWorks(records(clash), [known()], options).outcomes).toEqual([
      { line: 1, kind: 'new', id: 'dempsey2011b', draft: true },
      { line: 1, kind: 'key-taken', id: 'dempsey2011b', key: 'dempsey2011' },
    ]);
  });

  it('takes the markup out of titles and drops a value that the schema does not accept, telling so', () => {
    const odd = { ...article, title: 'A <i>Salmonella</i> &amp; B', URL: 'ftp://example.org/x', DOI: 'not a doi' };
    const { outcomes, files } = importWorks(records(odd), [], options);
    expect(outcomes.filter(({ kind }) => kind === 'dropped')).toEqual([
      { line: 1, kind: 'dropped', id: 'dempsey2011', field: 'DOI' },
      { line: 1, kind: 'dropped', id: 'dempsey2011', field: 'URL' },
    ]);
    expect(files.get('dempsey2011')).toContain('title: A Salmonella & B');
  });

  it('understands the language as a code, with a region, or as LaTeX names it', () => {
    const languageOf = (language: string) =>
      /^language: .*$/m.exec(importWorks(records({ ...article, language }), [], options).files.get('dempsey2011') ?? '')?.[0];
    expect(['en-GB', 'finnish', 'sv_FI', 'British'].map(languageOf)).toEqual(['language: en', 'language: fi', 'language: sv', 'language: en']);
  });

  it('says when it guessed the language, and refuses what it can’t tell', () => {
    expect(importWorks(records({ ...article, language: undefined }), [], options).outcomes).toContainEqual({
      line: 1,
      kind: 'guessed-language',
      id: 'dempsey2011',
      language: 'en',
    });
    expect(importWorks(records({ ...article, language: undefined, title: '???' }), [], options).outcomes).toEqual([
      { line: 1, kind: 'refused', reason: 'language', detail: '???' },
    ]);
    expect(importWorks(records({ ...article, type: 'song' }), [], options).outcomes).toEqual([{ line: 1, kind: 'refused', reason: 'type', detail: 'song' }]);
  });
});
