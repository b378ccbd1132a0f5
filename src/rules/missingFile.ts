/** A picture, a link or a field names a file that is not in the folder of the entry. */
import { placeIn, type Where } from '../graph/build.ts';
import { resolveLink } from '../graph/links.ts';
import { folderOf } from './folders.ts';
import { suggestWord } from './names.ts';
import type { EntryRule, Finding } from './rule.ts';

export const missingFile: EntryRule<'missing-file'> = {
  name: 'missing-file',
  level: 'error',
  scope: 'entry',
  *find({ entry, leaves, texts, files, graph, markdown }) {
    const folder = folderOf(entry.file);
    const missing = (name: string, where: Where): Finding<'missing-file'>[] => {
      const plain = name.replace(/^\.\//, '').split(/[?#]/)[0] ?? '';
      if (files.has(`${folder}/${plain}`)) return [];
      const beside = [...files.keys()].filter((file) => folderOf(file) === folder).map((file) => file.slice(folder.length + 1));
      const suggestion = suggestWord(plain, beside);
      return [{ where: { ...where, needle: name }, params: { name, suggestion }, fix: suggestion && { replace: name, by: suggestion.write, safe: false } }];
    };
    for (const { path, value, meta } of leaves) if (meta.file && typeof value === 'string') yield* missing(value, { file: entry.file, path });
    for (const text of texts) {
      if (!text.markdown || !text.source.includes('](')) continue;
      const facts = markdown(text.source);
      for (const { url, offset } of facts.images) if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) yield* missing(url, placeIn(text, offset, url));
      for (const { url, offset } of facts.links)
        if (resolveLink(url, entry, graph.nodes).kind === 'attachment') yield* missing(url, placeIn(text, offset, url));
    }
  },
};
