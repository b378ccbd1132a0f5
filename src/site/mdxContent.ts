/** The maintainers' .mdx pages as components; they are part of the site and always come from `content/`. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Heading } from '../markdown/render.ts';

interface MdxModule {
  default: AstroComponentFactory;
  getHeadings(): Heading[];
}

const modules = import.meta.glob<MdxModule>('/content/pages/*/*.mdx');

/** The component and headings of a page file; undefined for .md pages. */
export const mdxContent = async (file: string): Promise<{ Content: AstroComponentFactory; headings: Heading[] } | undefined> => {
  if (!file.endsWith('.mdx')) return undefined;
  const load = modules[`/content/${file}`];
  if (!load) throw new Error(`content/${file} is an .mdx page outside content/: only the site's own pages may be .mdx; write it as .md.`);
  const module = await load();
  return { Content: module.default, headings: module.getHeadings() };
};
