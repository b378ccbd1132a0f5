/** The files of a search index: those of Pagefind that the search page loads, and the facets of its pages. */
import type { PagefindIndex } from 'pagefind';
import { facetFiles } from './searchFacets.ts';

/** Pagefind's own interfaces and its worker are left out. */
const isNeeded = /^(pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(fragment|index|filter)\/.+)$/;

const fragments = 'fragment/';

/** Every file by its name inside `pagefind/`; throws with Pagefind's reasons. */
export const searchFiles = async (index: PagefindIndex): Promise<Map<string, Uint8Array>> => {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Search: Pagefind could not make the index:\n${errors.join('\n')}`);
  const needed = files.map(({ path, content }): [string, Uint8Array] => [path.replace(/^pagefind\//, ''), content]).filter(([name]) => isNeeded.test(name));
  const pages = needed.filter(([name]) => name.startsWith(fragments)).map(([name, content]): [string, Uint8Array] => [name.slice(fragments.length), content]);
  const facets = [...facetFiles(pages)].map(([name, text]): [string, Uint8Array] => [name, new TextEncoder().encode(text)]);
  return new Map([...needed, ...facets]);
};
