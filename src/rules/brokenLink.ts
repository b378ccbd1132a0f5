/** A link between entries leads to a file or a heading that is not there. */
import { anchorsOf } from '../graph/anchors.ts';
import type { Graph, Unresolved } from '../graph/build.ts';
import type { Suggestion } from '../i18n/rules/params.ts';
import { collectionNames } from '../schema/registry.ts';
import { suggestEntry, suggestWord } from './names.ts';
import type { GraphRule } from './rule.ts';

export const brokenLink: GraphRule<'broken-link'> = {
  name: 'broken-link',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    for (const one of graph.unresolved) {
      if (one.kind !== 'link') continue;
      const suggestion = suggest(one, graph);
      yield {
        where: one.where,
        params: { url: one.url, reason: one.reason, fragment: one.fragment, suggestion },
        fix: suggestion && { replace: one.url, by: suggestion.write, safe: false },
      };
    }
  },
};

const suggest = (link: Extract<Unresolved, { kind: 'link' }>, graph: Graph): Suggestion | undefined => {
  const target = link.target === undefined ? undefined : graph.nodes.get(link.target);
  if (link.fragment !== undefined && target) {
    const near = suggestWord(link.fragment, anchorsOf(target, target.lang));
    return near && { ...near, match: `#${near.match}`, write: `${link.url.split('#')[0]}#${near.match}` };
  }
  const parts = (link.url.split('#')[0] ?? '')
    .replace(/(\/index)?\.mdx?$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const id = parts.at(-1);
  if (id === undefined) return undefined;
  const from = link.from.split('/')[0];
  const collection = parts.length > 1 ? parts.at(-2) : from;
  const known = collectionNames.some((name) => name === collection);
  const exact = [...graph.nodes.values()].filter((entry) => entry.id === id);
  const near =
    exact.length === 1 && exact[0]
      ? { match: id, write: id }
      : suggestEntry(
          id,
          [...graph.nodes.values()].filter((entry) => !known || entry.collection === collection),
        );
  const found = near && (exact[0] ?? [...graph.nodes.values()].find((entry) => entry.id === near.write && (!known || entry.collection === collection)));
  return found && { match: found.id, other: undefined, write: `../../${found.collection}/${found.id}/index.md` };
};
