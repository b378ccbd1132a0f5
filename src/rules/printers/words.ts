/** The few words that reports say besides the rules' own. */
import type { Lang } from '../../schema/vocabulary.ts';
import type { Problem } from '../problem.ts';

/** What stands before the message of a warning. */
export const levelWords: Record<Lang, string> = { fi: 'Huomautus:', sv: 'Anmärkning:', en: 'Warning:' };

const closings: Record<Lang, (checked: number, errors: number, warnings: number) => string> = {
  fi: (checked, errors, warnings) =>
    `${checked} ${checked === 1 ? 'kohde' : 'kohdetta'} tarkistettu: ${errors === 0 ? 'ei virheitä' : `${errors} ${errors === 1 ? 'virhe' : 'virhettä'}`}, ${warnings} ${warnings === 1 ? 'huomautus' : 'huomautusta'}.`,
  sv: (checked, errors, warnings) =>
    `${checked} ${checked === 1 ? 'post kontrollerad' : 'poster kontrollerade'}: ${errors === 0 ? 'inga fel' : `${errors} fel`}, ${warnings} ${warnings === 1 ? 'anmärkning' : 'anmärkningar'}.`,
  en: (checked, errors, warnings) =>
    `${checked} ${checked === 1 ? 'entry' : 'entries'} checked: ${errors === 0 ? 'no errors' : `${errors} ${errors === 1 ? 'error' : 'errors'}`}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
};

/** The last line of a report: how many entries were checked and what was found. */
export const closingLine = (problems: readonly Problem[], checked: number, lang: Lang): string => {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  return closings[lang](checked, errors, problems.length - errors);
};
