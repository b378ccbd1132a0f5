/** The comment on a pull request: one short text in the language of the entry, which replaces the one before it. */
import { reviewTexts } from '../i18n/review.ts';
import type { ReviewResult } from './reviewResult.ts';

/** By this the comment is found again; it shows nowhere. */
export const commentMark = '<!-- content-review -->';

/** As many problems as anybody mends in one go. */
const shown = 20;

/** A block in which nothing is a link, a mention or HTML, whatever stands in it; the fence is longer than any in the text. */
const block = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are to go.
const oneLine = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ');

/** The whole comment; `firstTime` greets, `run` is the page from which the preview can be downloaded. */
export const reviewComment = (result: ReviewResult, { firstTime, run }: { firstTime: boolean; run: string | undefined }): string => {
  const words = reviewTexts[result.lang];
  const first = [...result.problems].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1)).slice(0, shown);
  const lines = first.map(({ level, file, line, column, message, hint }) =>
    [`${file}:${line}:${column}`, `  ${level === 'warning' ? `${words.warning}: ` : ''}${message}`, ...(hint ? [`  → ${hint}`] : [])].map(oneLine).join('\n'),
  );
  const more = result.errors + result.warnings - first.length;
  return [
    commentMark,
    ...(firstTime ? [words.welcome] : []),
    result.errors > 0 ? words.wrong(result.errors) : words.fine(result.checked),
    ...(result.warnings > 0 ? [words.warnings(result.warnings)] : []),
    ...(lines.length > 0 ? [block(lines.join('\n\n'))] : []),
    ...(more > 0 ? [words.more(more)] : []),
    ...(result.errors > 0 ? [words.how] : []),
    ...(run ? [`${words.preview} ${run}#artifacts`] : []),
  ].join('\n\n');
};
