/** Compares the files under the content folder with what was published, so that nothing is dropped without a word. Pure. */
import { editorialNames, entryPath, pagePath } from '../../src/i18n/paths.ts';
import { type RawFile, readContent } from '../../src/reading/readContent.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { isPublicEntry } from '../../src/schema/isPublic.ts';
import { publicCollections } from '../../src/schema/registry.ts';
import { type Lang, languages } from '../../src/schema/vocabulary.ts';
import type { Published } from './published.ts';

/** A file of the content folder and what of it is missing from the site, or is there against its wish. */
export interface Difference {
  file: string;
  what: string;
}

/** The page that shows the entry; undefined for an editorial page without an address. */
const pageOf = (entry: Entry, lang: Lang): string | undefined => {
  if (isPublicEntry(entry)) return `${entryPath(lang, entry.collection, entry.id)}index.html`.slice(1);
  const page = editorialNames.find((name) => name === entry.id);
  return page && `${pagePath(lang, page)}index.html`.slice(1);
};

const publishedEntry = (entry: Entry, published: Published): Difference[] => {
  const { file, collection, id } = entry;
  const differences: Difference[] = [];
  const expect = (address: string): void => {
    if (!published.files.has(address)) differences.push({ file, what: `puuttuu sivustosta: ${address} (not published)` });
  };
  for (const lang of languages) {
    const page = pageOf(entry, lang);
    if (page) expect(page);
    else differences.push({ file, what: `sivulla ${id} ei ole osoitetta kielellä ${lang} (no address in this language)` });
  }
  if (!isPublicEntry(entry)) return differences;
  expect(`id/${collection}/${id}/index.html`);
  const inData = published.data[entry.collection].find((one) => one.id === id);
  if (entry.data.fictional) {
    if (inData) differences.push({ file, what: `keksitty kohde on datassa: data/v1/${collection}.json (a made-up entry is in the data)` });
    return differences;
  }
  expect(`data/v1/${collection}/${id}.json`);
  if (!inData) return [...differences, { file, what: `puuttuu datasta: data/v1/${collection}.json (not in the data)` }];
  for (const translation of Object.values(entry.translations))
    if (!inData.translations.includes(translation.lang))
      differences.push({ file: translation.file, what: `käännös puuttuu datasta: data/v1/${collection}.json (translation not in the data)` });
  return differences;
};

const hiddenDraft = (entry: Entry, published: Published): Difference[] =>
  languages.flatMap((lang) => {
    const page = pageOf(entry, lang);
    return page && isPublicEntry(entry) && published.files.has(page)
      ? [{ file: entry.file, what: `luonnos on julkaistu: ${page} (a draft is published)` }]
      : [];
  });

/** Every difference between what the folder holds and what the built site holds, sorted by file. */
export const reconcile = (raw: readonly RawFile[], published: Published): Difference[] => {
  const { files, entries, snapshots } = readContent(raw);
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const differences = entries.flatMap((entry) => (entry.data.draft ? hiddenDraft(entry, published) : publishedEntry(entry, published)));
  const add = (file: string, what: string): void => void differences.push({ file, what });
  const read = new Set([
    ...entries.flatMap((entry) => [entry.file, ...Object.values(entry.translations).map((one) => one.file)]),
    ...snapshots.map((one) => one.file),
  ]);
  for (const { file, is, size } of files) {
    if (is.kind === 'unsupported') add(file, 'tiedostoa ei tunnistettu, eikä sitä julkaistu (unknown file, not published)');
    else if (is.kind === 'attachment') {
      const address = `files/${is.collection}/${is.id}/${is.name}`;
      const entry = byKey.get(`${is.collection}/${is.id}`);
      if (!entry) add(file, 'liitteellä ei ole kohdetta (attachment without an entry)');
      else if (!entry.data.draft && !(published.files.has(address) && published.size(address) === size))
        add(file, `puuttuu sivustosta: ${address} (not published)`);
    } else if (is.kind !== 'readme' && !read.has(file)) add(file, 'tiedostoa ei voitu lukea, eikä sitä julkaistu (not read, not published)');
  }
  for (const { file, data } of snapshots)
    if (!published.snapshots.has(`${data.indicator}/${data.retrieved}`)) add(file, 'puuttuu datasta: data/v1/snapshots.json (not in the data)');
  for (const collection of publicCollections)
    for (const { id } of published.data[collection])
      if (!byKey.has(`${collection}/${id}`))
        add(`${collection}/${id}/`, `on datassa mutta ei sisällössä: data/v1/${collection}.json (published, but not in the content)`);
  return differences.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
};
