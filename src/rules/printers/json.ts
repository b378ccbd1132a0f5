/** Problems for other programs; the shape is part of the contract. */
import type { Problem } from '../problem.ts';

/** One object on one text, and nothing else. */
export const printJson = (problems: readonly Problem[], checked: number): string =>
  JSON.stringify(
    { checked, problems: problems.map(({ rule, level, file, line, column, message, hint }) => ({ rule, level, file, line, column, message, hint })) },
    undefined,
    2,
  );
