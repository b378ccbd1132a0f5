/** The tree of a Markdown text in the browser: remark, to which `differential.test.ts` holds Sätteri. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { treeOf as inNode } from './tree.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** GitHub-flavoured Markdown as an mdast tree. */
export const treeOf = (source: string): ReturnType<typeof inNode> => processor.parse(source);
