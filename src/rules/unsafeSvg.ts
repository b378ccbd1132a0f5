/** A drawing that could run code or fetch something from elsewhere. */
import { placeAt } from '../markdown/parse.ts';
import type { FileRule } from './rule.ts';

export const unsafeSvg: FileRule<'unsafe-svg'> = {
  name: 'unsafe-svg',
  level: 'error',
  scope: 'file',
  *find({ file: { file, text } }) {
    if (text === undefined || !/\.svg$/i.test(file)) return;
    for (const match of forbidden.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const what = match[1] ?? '';
      const { line, column } = placeAt(text, match.index + match[0].indexOf(what));
      yield { where: { file, line, column }, params: { what: what.trim() } };
    }
  },
};

/** Elements that run or embed something, event handlers, addresses other than `#part`, and the ways in for foreign markup. */
const forbidden = [
  /(<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener)\b)/gi,
  /<[a-z][^<]*?[\s"'/](on[a-z]+)\s*=/gi,
  /<[a-z][^<]*?[\s"'/]((?:xlink:)?(?:href|src)\s*=\s*(?:"(?!#)[^"]*"|'(?!#)[^']*'|[^\s"'#>][^\s>]*))/gi,
  /<(?:set|animate)\b[^<]*?(attributeName\s*=\s*["']?(?:xlink:)?(?:href|on[a-z]+))/gi,
  /(url\(\s*["']?(?!["']?#)[^)]{0,40})/gi,
  /(@import\b[^;]{0,40})/gi,
  /(<!(?:ENTITY|DOCTYPE[^>]*\[))/gi,
  /(<\?xml-stylesheet)/gi,
  /(javascript\s*:)/gi,
];
