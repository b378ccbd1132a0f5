/** The sitemap: every page with its languages; identifiers and made-up examples are not in it. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { alternatesOf } from '../i18n/paths.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { contentFolder } from './folders.ts';

/** Ids of made-up entries, whose pages say `noindex`. */
const fictional = (): Set<string> =>
  new Set(
    readContent(readDisk(contentFolder()))
      .entries.filter((entry) => entry.data.fictional)
      .map((entry) => entry.id),
  );

/** The integration; `base` is the path that the site lies under. */
export const siteMap = (base: string): AstroIntegration => {
  const hidden = fictional();
  const prefix = base.replace(/\/$/, '');
  const pathOf = (url: string): string => new URL(url).pathname.slice(prefix.length);
  return sitemap({
    filter: (page) => !pathOf(page).startsWith('/id/') && !hidden.has(page.split('/').at(-2) ?? ''),
    serialize: (item) => {
      const alternates = alternatesOf(pathOf(item.url));
      if (!alternates) return item;
      return { ...item, links: Object.entries(alternates).map(([lang, path]) => ({ lang, url: new URL(prefix + path, item.url).href })) };
    },
  });
};
