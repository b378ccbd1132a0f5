/** Relative file links in the maintainers' .mdx pages become addresses of the site, in the language of the page. */
import { defineMdastPlugin } from 'satteri';
import { editorialNames, entryPath, pagePath } from '../i18n/paths.ts';
import { isPublic } from '../schema/isPublic.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

/** Language of an .mdx file: its name, or Finnish for `index.mdx`, the source. */
const languageOf = (file: string): Lang => languages.find((lang) => file.endsWith(`/${lang}.mdx`)) ?? 'fi';

/** Address of `../../concepts/segregation/index.md` as linked from `file`; undefined when it is no link to an entry. */
export const addressOfLink = (url: string, file: URL): string | undefined => {
  if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(url)) return undefined;
  const { pathname, hash } = new URL(url, file);
  const [collection = '', id = ''] = pathname.split('/').slice(-3);
  const lang = languageOf(file.pathname);
  if (isPublic(collection)) return `${entryPath(lang, collection, id)}${decodeURI(hash)}`;
  const page = editorialNames.find((name) => name === id);
  return collection === 'pages' && page ? `${pagePath(lang, page)}${decodeURI(hash)}` : undefined;
};

/** The plugin; `base` is the path that the site lies under. */
export const mdxLinks = (base: string) =>
  defineMdastPlugin({
    name: 'mdx-links',
    link(node, visitor) {
      const address = visitor.fileURL && addressOfLink(node.url, visitor.fileURL);
      if (address) visitor.setProperty(node, 'url', base.replace(/\/$/, '') + address);
    },
  });
