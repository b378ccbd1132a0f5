/** Problems for people, grouped by file. */
import type { Lang } from '../../schema/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { closingLine, levelWords } from './words.ts';

/** The whole report; `checked` is the number of entries. Ends without a line break. */
export const printTerminal = (problems: readonly Problem[], checked: number, lang: Lang): string => {
  const blocks = [...Map.groupBy(problems, (problem) => problem.file)].map(([file, mine]) => {
    const places = mine.map(({ line, column }) => `${line}:${column}`);
    const placeWidth = Math.max(...places.map((place) => place.length));
    const ruleWidth = Math.max(...mine.map(({ rule }) => rule.length));
    const indent = ' '.repeat(2 + placeWidth + 2 + ruleWidth + 3);
    return [
      file,
      ...mine.flatMap(({ rule, level, message, hint }, index) => [
        `  ${(places[index] ?? '').padStart(placeWidth)}  ${rule.padEnd(ruleWidth)}   ${level === 'warning' ? `${levelWords[lang]} ` : ''}${message}`,
        ...(hint ? [`${indent}→ ${hint}`] : []),
      ]),
    ].join('\n');
  });
  return [...blocks, closingLine(problems, checked, lang)].join('\n\n');
};
