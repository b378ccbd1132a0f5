/** The data files of the libraries: index, names, map, summaries, references. */
import { listPath } from '../i18n/paths.ts';
import { recordsInFile } from '../library/citedRecords.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { type LibraryCollection, libraryCollections } from './libraryEntries.ts';
import { libraryRecords } from './libraryRecords.ts';
import { libraryMap, libraryView } from './libraryView.ts';

interface LibraryFile {
  collection: LibraryCollection;
  lang: Lang;
  name: 'index' | 'names' | 'map' | 'texts' | 'records';
  /** Which of several files, from 0. */
  number: number;
}

const filesOf = async (collection: LibraryCollection, lang: Lang): Promise<LibraryFile[]> => {
  const { texts, entries } = await libraryView(collection, lang);
  const several = (name: 'texts' | 'records', count: number): LibraryFile[] =>
    Array.from({ length: count }, (_, number) => ({ collection, lang, name, number }));
  const one = (name: 'index' | 'names' | 'map'): LibraryFile => ({ collection, lang, name, number: 0 });
  return [one('index'), one('names'), one('map'), ...several('texts', texts.length), ...several('records', Math.ceil(entries.length / recordsInFile))];
};

/** Route parameters and props of every file. */
export const libraryFilePaths = async () =>
  (await Promise.all(languages.flatMap((lang) => libraryCollections.map((collection) => filesOf(collection, lang))))).flat().map((file) => ({
    params: {
      lang: file.lang,
      list: listPath(file.lang, file.collection).split('/')[2],
      file: file.name === 'texts' || file.name === 'records' ? `${file.name}-${file.number}` : file.name,
    },
    props: file,
  }));

/** What stands in a file. */
export const libraryFile = async ({ collection, lang, name, number }: LibraryFile): Promise<unknown> => {
  const model = await libraryView(collection, lang);
  if (name === 'records') return libraryRecords(model, number);
  return { index: model.index, names: model.names, map: name === 'map' ? libraryMap(model) : undefined, texts: model.texts[number] }[name];
};
