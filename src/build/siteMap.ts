/** The sitemap: every page with its languages; identifiers, made-up examples and pages that only repeat another language are not in it. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { localize } from '../graph/localize.ts';
import { alternatesOf, entryPath } from '../i18n/paths.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { languages } from '../schema/vocabulary.ts';
import { contentFolder } from './folders.ts';

/** Addresses of entry pages that are not to be listed. */
const unlisted = (): Set<string> =>
  new Set(
    readContent(readDisk(contentFolder()))
      .entries.filter(isPublicEntry)
      .flatMap((entry) =>
        languages
          .filter((lang) => entry.data.fictional || ['missing', 'term-only'].includes(localize<PublicCollection>(entry, lang).availability))
          .map((lang) => entryPath(lang, entry.collection, entry.id)),
      ),
  );

/** The integration; `base` is the path that the site lies under. */
export const siteMap = (base: string): AstroIntegration => {
  const hidden = unlisted();
  const prefix = base.replace(/\/$/, '');
  const pathOf = (url: string): string => new URL(url).pathname.slice(prefix.length);
  return sitemap({
    filter: (page) => !pathOf(page).startsWith('/id/') && !/^\/\w+\/embed\//.test(pathOf(page)) && !hidden.has(pathOf(page)),
    serialize: (item) => {
      const alternates = alternatesOf(pathOf(item.url));
      if (!alternates) return item;
      const listed = Object.entries(alternates).filter(([, path]) => !hidden.has(path));
      return { ...item, links: listed.map(([lang, path]) => ({ lang, url: new URL(prefix + path, item.url).href })) };
    },
  });
};
