/** Holds the table "who may import what" of `src/README.md`: data flows down and nobody looks up. Tests are free to import anything of `src`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
  /** Folders, or single files of folders, that it may import. */
  may: readonly string[];
  /** Folders of which it may import types. */
  types?: readonly string[];
  /** Whether it may use `node:*`: always, or in the named files. */
  node?: true | readonly string[];
  /** The only packages it may use; without it any. */
  packages?: readonly string[];
  /** Whether it may use `astro:*`. */
  astro?: true;
}

const layers: Readonly<Record<string, Layer>> = {
  schema: { may: [], packages: ['zod'] },
  markdown: { may: [] },
  reading: { may: ['schema', 'markdown'], node: ['reading/disk.ts'] },
  graph: { may: ['schema', 'markdown'], types: ['reading'] },
  refinery: { may: ['schema'] },
  rules: { may: ['schema', 'graph', 'reading', 'markdown', 'i18n', 'refinery'] },
  statistics: { may: ['schema'] },
  authoring: { may: ['schema', 'reading', 'markdown', 'graph', 'rules', 'i18n', 'outputs', 'refinery'] },
  coverage: { may: ['schema', 'graph', 'rules'] },
  review: { may: ['schema', 'graph', 'i18n'] },
  i18n: { may: ['schema'] },
  library: { may: ['schema'], types: ['i18n'] },
  explorer: { may: [] },
  bibliography: { may: ['schema', 'reading'] },
  citations: { may: ['schema'], node: true },
  charts: { may: ['i18n'] },
  finding: { may: ['schema', 'library/periodKeys.ts'] },
  outputs: { may: ['schema', 'graph', 'i18n', 'citations', 'library/citedRecords.ts'] },
  site: {
    may: [
      'schema',
      'markdown',
      'reading',
      'graph',
      'i18n',
      'library',
      'explorer',
      'citations',
      'charts',
      'outputs',
      'finding',
      'refinery',
      'statistics/changes.ts',
      'build/folders.ts',
      'build/lastChanged.ts',
      'authoring/choicesOf.ts',
    ],
    types: ['authoring'],
    node: true,
    astro: true,
  },
  components: { may: ['schema', 'i18n', 'charts', 'client', 'library', 'explorer', 'styles', 'refinery'], types: ['site'] },
  embeds: { may: ['site', 'components', 'charts', 'i18n', 'library', 'schema', 'refinery'] },
  layouts: { may: ['components', 'i18n', 'styles', 'schema'], types: ['site', 'finding'] },
  pages: {
    may: ['site', 'layouts', 'components', 'embeds', 'outputs', 'graph', 'rules', 'i18n', 'schema', 'finding', 'build/folders.ts'],
    node: true,
    astro: true,
  },
  client: { may: ['charts', 'finding', 'i18n', 'library', 'explorer', 'schema', 'reading', 'authoring', 'markdown', 'refinery'] },
  styles: { may: [] },
  build: { may: ['schema', 'reading', 'graph', 'i18n', 'markdown', 'finding', 'outputs', 'library/citedRecords.ts'], node: true },
  'content.config.ts': { may: ['build', 'schema'], astro: true },
};

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

const root = new URL('.', import.meta.url).pathname;
const slashed = (path: string): string => path.split(sep).join('/');

/** What a module imports, statically or not; a statement whose every name is a type counts as an import of types. */
const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?([^'";]*?)\sfrom\s+['"]([^'"]+)['"]/gm)].map(([, type, names = '', target = '']) => {
    const inBraces = /^\{([\s\S]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '');
    return { file, target, isType: type !== undefined || (inBraces?.every((name) => /^\s*type\s/.test(name)) ?? false) };
  });
  const bare = [...text.matchAll(/(?:^\s*import\s+|\bimport\()['"]([^'"]+)['"]/gm)].map(([, target = '']) => ({ file, target, isType: false }));
  return [...statements, ...bare];
};

const isTest = (file: string): boolean => /\.test\.ts$|\/golden\//.test(file) || file.startsWith('test/');
const layerOf = (file: string): string => file.split('/')[0] ?? '';

/** Where else the imported thing may be used, as advice. */
const insteadOf = (folder: string): string => {
  const users = Object.entries(layers).flatMap(([name, { may }]) => (may.some((one) => one === folder || one.startsWith(`${folder}/`)) ? [name] : []));
  return users.length > 0
    ? `${folder} may be imported in ${users.join(', ')}: move the code there, or take what it needs as an argument`
    : `nothing may import ${folder}: move what is shared down into the core`;
};

/** What is wrong with an import; undefined when nothing is. `target` of an own file is its address under `src`. */
const wrongWith = ({ file, target, isType }: Import): string | undefined => {
  const own = layerOf(file);
  const layer = layers[own];
  const place = `src/${file} imports ${target}`;
  if (!layer) return `src/${file}: the folder ${own} is not in the table: add it here and in src/README.md`;
  if (target.startsWith('node:'))
    return layer.node === true || layer.node?.includes(file)
      ? undefined
      : `${place}: ${own} runs without Node; do it in ${Object.entries(layers)
          .flatMap(([name, { node }]) => (node === true ? [name] : (node ?? [])))
          .join(', ')}, and pass the result in`;
  if (target.startsWith('astro:'))
    return layer.astro ? undefined : `${place}: only content.config.ts, site and pages speak with Astro; take the data as an argument`;
  if (!target.startsWith('.'))
    return layer.packages && !layer.packages.includes(target) ? `${place}: ${own} uses only ${layer.packages.join(', ')}` : undefined;
  const path = slashed(normalize(join(dirname(file), target))).replace(/\?.*$/, '');
  if (path.startsWith('..')) return `${place}: src knows nothing of ${path.split('/')[1]}; move what both need into src`;
  if (!/\.[a-z0-9]+$/.test(path)) return `${place}: write the file's ending`;
  const folder = layerOf(path);
  if (folder === own && own !== 'pages') return undefined;
  if (folder === own) return `${place}: a page does not import another page; move what both need into site`;
  const allowed = layer.may.some((one) => one === folder || one === path) || (isType && layer.types?.includes(folder));
  if (allowed) return undefined;
  const open = [...layer.may, ...(layer.types ?? []).map((name) => `types of ${name}`)];
  return `${place}: ${own} may import ${open.length > 0 ? open.join(', ') : 'no other folder'}; ${insteadOf(folder)}`;
};

const modules = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(ts|astro)$/.test(item.name))
  .map((item) => slashed(relative(root, join(item.parentPath, item.name))));

describe('the layers of src', () => {
  it('are kept by every import', () => {
    expect(
      modules
        .filter((file) => !isTest(file))
        .flatMap(importsOf)
        .flatMap((one) => wrongWith(one) ?? []),
    ).toEqual([]);
  });

  it('are kept by tests as far as scripts are concerned', () => {
    const outside = modules
      .filter(isTest)
      .flatMap(importsOf)
      .filter(({ file, target }) => /^\.\.?\//.test(target) && slashed(normalize(join(dirname(file), target))).startsWith('../scripts'));
    expect(outside.map(({ file, target }) => `src/${file} imports ${target}: move what both need into src`)).toEqual([]);
  });
});

describe('a wrong import is told', () => {
  const tell = (file: string, target: string, isType = false) => wrongWith({ file, target, isType });

  it('with the file, the import, and where it may go instead', () => {
    expect(tell('graph/links.ts', '../i18n/ui.ts')).toBe(
      'src/graph/links.ts imports ../i18n/ui.ts: graph may import schema, markdown, types of reading; i18n may be imported in rules, authoring, review, charts, outputs, site, components, embeds, layouts, pages, client, build: move the code there, or take what it needs as an argument',
    );
    expect(tell('schema/base.ts', 'node:fs')).toBe(
      'src/schema/base.ts imports node:fs: schema runs without Node; do it in reading/disk.ts, citations, site, pages, build, and pass the result in',
    );
    expect(tell('components/Body.astro', '../site/page.ts')).toContain(
      'components may import schema, i18n, charts, client, library, explorer, styles, refinery, types of site;',
    );
    expect(tell('schema/base.ts', 'yaml')).toBe('src/schema/base.ts imports yaml: schema uses only zod');
    expect(tell('graph/links.ts', 'astro:content')).toContain('take the data as an argument');
    expect(tell('build/loader.ts', '../../scripts/lib/readDisk.ts')).toBe(
      'src/build/loader.ts imports ../../scripts/lib/readDisk.ts: src knows nothing of scripts; move what both need into src',
    );
  });

  it('and a right one is not', () => {
    expect(tell('components/Body.astro', '../site/page.ts', true)).toBeUndefined();
    expect(tell('site/attachments.ts', '../build/folders.ts')).toBeUndefined();
    expect(tell('site/attachments.ts', '../build/entryLoader.ts')).toBeDefined();
    expect(tell('reading/disk.ts', 'node:fs')).toBeUndefined();
  });
});
