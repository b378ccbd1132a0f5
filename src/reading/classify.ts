/** What a file under `content/` is, from its address alone. */
import { type CollectionName, collectionNames } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

export type FileKind =
  | { kind: 'source'; collection: CollectionName; id: string }
  | { kind: 'translation'; collection: CollectionName; id: string; lang: Lang }
  | { kind: 'snapshot'; indicator: string; date: string }
  | { kind: 'attachment'; collection: CollectionName; id: string; name: string }
  | { kind: 'readme' }
  | { kind: 'unsupported' };

const attachment = /\.(svg|jpe?g|png|webp|avif|csv|pdf)$/i;
const isCollection = (name: string): name is CollectionName => collectionNames.some((known) => known === name);
const isLang = (name: string): name is Lang => languages.some((known) => known === name);

/** Says what the file is; `file` is its address inside the content folder, with forward slashes. */
export const classify = (file: string): FileKind => {
  const [collection = '', id = '', name = '', ...deeper] = file.split('/');
  if (file === 'README.md' || (id === 'README.md' && name === '')) return { kind: 'readme' };
  if (deeper.length > 0 || name === '') return { kind: 'unsupported' };
  if (collection === 'snapshots') {
    const date = /^(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1];
    return date ? { kind: 'snapshot', indicator: id, date } : { kind: 'unsupported' };
  }
  if (!isCollection(collection)) return { kind: 'unsupported' };
  const markdown = new RegExp(collection === 'pages' ? '^(.+)\\.mdx?$' : '^(.+)\\.md$').exec(name)?.[1];
  if (markdown === 'index') return { kind: 'source', collection, id };
  if (markdown && isLang(markdown)) return { kind: 'translation', collection, id, lang: markdown };
  if (!markdown && attachment.test(name)) return { kind: 'attachment', collection, id, name };
  return { kind: 'unsupported' };
};
