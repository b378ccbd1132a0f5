/** A page of the index as Pagefind stores it: read here when pages are listed without a search. */

/** A found page; `sub_results` are its sections that hold the words. */
export interface FoundPage {
  url: string;
  meta: Readonly<Record<string, string | undefined>>;
  excerpt: string;
  sub_results: readonly { title: string; url: string; locations: readonly number[] }[];
}

/** Length of Pagefind's mark in front of its compressed data, in bytes. */
const markLength = 12;

const isFragment = (page: unknown): page is Pick<FoundPage, 'url' | 'meta'> => typeof page === 'object' && page !== null && 'url' in page && 'meta' in page;

/** Fetches a page of the index in `folder` by its id. */
export const fetchPage = async (folder: string, id: string): Promise<FoundPage> => {
  const { ok, body } = await fetch(`${folder}fragment/${id}.pf_fragment`);
  if (!ok || !body) throw new Error(`${id} is not in the index`);
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const page: unknown = JSON.parse(new TextDecoder().decode(bytes.slice(markLength)));
  if (!isFragment(page)) throw new Error(`${id} is no page`);
  return { url: folder.replace(/pagefind\/$/, '') + page.url.replace(/^\//, ''), meta: page.meta, excerpt: '', sub_results: [] };
};
