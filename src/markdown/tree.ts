/** The tree of a Markdown text where there is Node: Sätteri, compiled code that is many times faster than any parser in JavaScript. */
import { markdownToMdast } from 'satteri';

/** GitHub-flavoured Markdown as an mdast tree. */
export const treeOf = (source: string): ReturnType<typeof markdownToMdast> => markdownToMdast(source);
