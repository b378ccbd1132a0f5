/** Problems as GitHub workflow commands, which appear beside the lines of a pull request. */
import type { Problem } from '../problem.ts';

/** One command a line; line breaks and separators are escaped as GitHub asks. */
export const printGithub = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ level, file, line, column, rule, message, hint }) =>
        `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(hint ? `${message}\n${hint}` : message)}`,
    )
    .join('\n');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
