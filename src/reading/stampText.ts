/** Writes the digest into the front matter of a translation and changes nothing else. */
import { splitFrontMatter } from './frontMatter.ts';

/** The text with `sourceDigest` set; nothing when it has no front matter with a line `coverage:` or `lang:`. Quoted, since digits alone are a number in YAML. */
export const stampText = (text: string, digest: string): string | undefined => {
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const start = text.indexOf('\n') + 1;
  const line = `sourceDigest: '${digest}'`;
  const old = /^sourceDigest:[^\r\n]*/m.exec(parts.yaml);
  const after = /^coverage:[^\r\n]*(\r?\n)/m.exec(parts.yaml) ?? /^lang:[^\r\n]*(\r?\n)/m.exec(parts.yaml);
  const [at, length, by] = old ? [old.index, old[0].length, line] : after ? [after.index + after[0].length, 0, `${line}${after[1] ?? '\n'}`] : [-1, 0, ''];
  return at < 0 ? undefined : text.slice(0, start + at) + by + text.slice(start + at + length);
};
