/** The zip of a draft: `content/` with the files in their places, and a letter that tells what to do with it. */
import type { PublishingTexts } from '../i18n/publishing/fi.ts';
import { zipOf } from '../outputs/zip.ts';
import type { Draft, EntryFiles } from './draft.ts';

/** Files of the zip in their order; `words` are the texts of the letter's language. */
const bundleFiles = (draft: Draft, files: readonly EntryFiles[], title: string, words: PublishingTexts): [path: string, content: string | Uint8Array][] => {
  const written = files.flatMap(({ folder, files: own, attached }) =>
    [...own, ...attached].map(([name, content]): [string, string | Uint8Array] => [`content/${folder}/${name}`, content]),
  );
  const left = draft.entries.flatMap((entry) => entry.left ?? []);
  return [
    // A byte order mark tells older editors that the letter is in UTF-8.
    [
      words.letter.file,
      `\uFEFF${words.letter.text(
        title,
        written.map(([path]) => path),
      )}`.replaceAll('\n', '\r\n'),
    ],
    ...written,
    ...(left.length > 0 ? [[words.left.file, `${left.join('\n\n')}\n`] satisfies [string, string]] : []),
  ];
};

/** The zip itself, dated `day`. */
export const bundle = (draft: Draft, files: readonly EntryFiles[], title: string, words: PublishingTexts, day: string): Uint8Array =>
  zipOf(bundleFiles(draft, files, title, words), day);
