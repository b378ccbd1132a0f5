/** The generated content as a site of Starlight, Astro's own documentation theme, for the benchmark of the build. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeFiles } from '../../src/test/generate.ts';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Starlight',
      defaultLocale: 'fi',
      locales: { fi: { label: 'Suomi', lang: 'fi' }, sv: { label: 'Svenska', lang: 'sv' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

interface Fields {
  title: string;
  summary?: string;
  definition?: string;
  interpretations?: { title: string; text: string }[];
}

/** Citations become links to the works' pages, links to files links to pages. */
const linked = (text: string, lang: string): string =>
  text.replaceAll(/\[@([\w-]+)\]/g, `([$1](/${lang}/literature/$1/))`).replaceAll(/\]\(\.\.\/([\w-]+)\/index\.md\)/g, `](/${lang}/concepts/$1/)`);

/** A page with all that the entry says: definition, interpretations and body. */
const page = (source: string, lang: string): string => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const fields: Fields = parse(front);
  const texts = [fields.definition ?? '', ...(fields.interpretations ?? []).map(({ title, text }) => `## ${title}\n\n${text}`), body];
  return `---\n${stringify({ title: fields.title, description: fields.summary ?? fields.title })}---\n${linked(texts.join('\n\n'), lang)}`;
};

/** Writes the site into a folder in which `astro` and `@astrojs/starlight` are installed. */
export const writeStarlightSite = (folder: string, content: ReadonlyMap<string, string>): void => {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  rmSync(join(folder, '.astro'), { recursive: true, force: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  const docs = [...content].map(([file, text]): [string, string] => {
    const [collection = '', id = '', name = ''] = file.split('/');
    const lang = name === 'index.md' ? 'fi' : name.replace(/\.md$/, '');
    return [`src/content/docs/${lang}/${collection}/${id}.md`, page(text, lang)];
  });
  writeFiles(folder, new Map([['src/content.config.ts', collections], ['src/content/docs/fi/index.md', '---\ntitle: Etusivu\n---\n'], ...docs]));
};
