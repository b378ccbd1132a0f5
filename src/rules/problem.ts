/** One problem, wherever it was found, worded in one language; what every printer gets. */
import type { RuleName } from '../i18n/rules/params.ts';
import type { Path } from '../schema/walk.ts';
import type { Level } from './rule.ts';

export interface Problem {
  rule: RuleName;
  level: Level;
  /** Address of the file, with the name of the content folder in front. */
  file: string;
  line: number;
  /** In UTF-16 units from 1, as editors count. */
  column: number;
  message: string;
  /** What to write instead. */
  hint: string;
  fix?: TextEdit | undefined;
  /** The field, when it is one and no place in the body. */
  path?: Path | undefined;
}

/** A change of the file's text at `offset` (UTF-16 units), sure to fit the text that was checked. */
export interface TextEdit {
  offset: number;
  replace: string;
  by: string;
  safe: boolean;
}

/** Order of reports: by file, then by place, then by rule. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
