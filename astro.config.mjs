import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxLinks } from './src/build/mdxLinks.ts';
import { references } from './src/build/referenceFiles.ts';
import { search } from './src/build/search.ts';
import { siteMap } from './src/build/siteMap.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // The default glues inline neighbours into one word, and search loses both.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Shiki colours code with inline styles, which the content policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx({ processor: satteri({ mdastPlugins: [mdxLinks(base)] }) }), siteMap(base), references(), search()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
