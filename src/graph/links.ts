/** Where a link in an entry's text leads: relative file links work on the code host as they are and become pages on the site. */
import type { Entry } from '../schema/entry.ts';

export type LinkTarget =
  | { kind: 'external'; url: string }
  | { kind: 'entry'; entry: Entry; fragment: string | undefined }
  | { kind: 'attachment'; name: string }
  | { kind: 'broken'; reason: 'no-file' | 'outside' | 'not-markdown' };

/** Joins a relative address to the folder of a file; nothing when it leaves the content folder. */
const join = (file: string, relative: string): string | undefined => {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

/** Resolves a link written in the folder of `entry`. */
export const resolveLink = (url: string, entry: Entry, nodes: ReadonlyMap<string, Entry>): LinkTarget => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return { kind: 'external', url };
  const [address = '', fragment] = url.split('#');
  if (address === '') return { kind: 'entry', entry, fragment };
  const file = join(entry.file, address);
  if (file === undefined || address.startsWith('/')) return { kind: 'broken', reason: 'outside' };
  const [collection, id, name, ...rest] = file.split('/');
  const target = nodes.get(`${collection}/${id}`);
  if (!target || rest.length > 0) return { kind: 'broken', reason: 'no-file' };
  const markdown = name !== undefined && /^(index|fi|sv|en)\.mdx?$/.exec(name)?.[1];
  if (!markdown) return target === entry && name ? { kind: 'attachment', name } : { kind: 'broken', reason: 'not-markdown' };
  const isThere = markdown === 'index' || markdown === target.lang || Object.keys(target.translations).includes(markdown);
  return isThere ? { kind: 'entry', entry: target, fragment } : { kind: 'broken', reason: 'no-file' };
};
