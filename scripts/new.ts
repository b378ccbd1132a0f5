/** `npm run new -- <collection> <id> [--lang fi|sv|en] [--content DIR]`: writes a skeleton entry, or a skeleton translation of an entry that exists. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceDigestOf } from '../src/graph/digest.ts';
import { placeholders } from '../src/i18n/placeholders.ts';
import { readDisk } from '../src/reading/disk.ts';
import { readContent } from '../src/reading/readContent.ts';
import type { Entry } from '../src/schema/entry.ts';
import { collectionNames, schemas } from '../src/schema/registry.ts';
import { skeletonOf } from '../src/schema/skeleton.ts';
import { translationSkeletonOf } from '../src/schema/translationSkeleton.ts';
import { type Lang, languages } from '../src/schema/vocabulary.ts';
import { contentFolder } from './lib/contentFolder.ts';
import { oneOf, run, StopError } from './lib/stop.ts';

await run(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'fi' }, content: { type: 'string' } } });
  const [name, id, ...rest] = positionals;
  if (name === undefined || id === undefined || rest.length > 0)
    throw new StopError(`Käyttö: npm run new -- KOKOELMA TUNNISTE [--lang fi|sv|en]. Kokoelmat: ${collectionNames.join(', ')}. (Give a collection and an id.)`);
  const collection = collectionNames.find((one) => one === name);
  if (!collection) throw new StopError(`Kokoelmaa "${name}" ei ole. Kokoelmat: ${collectionNames.join(', ')}. (No such collection.)`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new StopError(`"${id}" ei kelpaa tunnisteeksi: pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi social-cohesion. (Not a valid id.)`);
  const lang = oneOf('lang', values.lang, languages);
  const folder = contentFolder(values.content);
  const { entries } = readContent(readDisk(folder.path), { salvage: true });
  const entry = entries.find((one) => one.collection === collection && one.id === id);
  const file = join(collection, id, entry ? `${lang}.md` : 'index.md');
  if (entry?.lang === lang)
    throw new StopError(
      `${folder.name}/${collection}/${id}/index.md on jo olemassa. Käännös: --lang ${languages.find((one) => one !== lang)}. (The entry exists.)`,
    );
  const path = join(folder.path, file);
  if (existsSync(path)) throw new StopError(`${folder.name}/${file} on jo olemassa. (The file exists.)`);
  const existing = (collections: readonly string[]): string | undefined =>
    entries.find((one) => collections.includes(one.collection) && one.data.fictional !== true)?.id;
  const text = entry ? translationOf(entry, lang) : skeletonOf(schemas[collection], { lang, title: titleFrom(id), placeholder: placeholders[lang], existing });
  mkdirSync(join(folder.path, collection, id), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${folder.name}/${file}\n`);
  return 0;
});

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function translationOf(entry: Entry, lang: Lang): string {
  const title = 'title' in entry.data && entry.collection !== 'literature' ? { title: entry.data.title } : {};
  const digest = sourceDigestOf(entry, { lang, coverage: 'term-only', fields: title, body: '', file: `${lang}.md` });
  return translationSkeletonOf(schemas[entry.collection], entry.data, { lang, from: entry.lang, digest });
}
