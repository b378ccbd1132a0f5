/** Tells problems where they are: beside each field of the step at hand, and as a list that leads to the fields. */
import type { Checked, DraftProblem } from '../../authoring/checkDraft.ts';
import { isBlank, isGroup, type Typed } from '../../authoring/typed.ts';
import { withLabels } from '../../authoring/withLabels.ts';
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import type { Path } from '../../schema/walk.ts';
import { element } from './element.ts';
import { controlId } from './slot.ts';

/** The problems in the words of the form, with the row problems among them, so that both are told alike. */
export const allProblems = (checked: Checked, words: PublishingTexts, lang: Lang): DraftProblem[] => [
  ...checked.problems.map((problem) => ({ ...problem, message: withLabels(problem.message, lang), hint: withLabels(problem.hint, lang) })),
  ...checked.rows.map(
    ({ entry, row, column, reason }): DraftProblem => ({
      entry,
      rule: 'observations',
      level: 'error',
      message: words.rows.reasons[reason],
      hint: '',
      path: ['rows', row, column],
    }),
  ),
];

/** What is typed at a path; undefined when nothing is there. */
export const typedAt = (typed: Typed | undefined, path: Path): Typed | undefined =>
  path.reduce<Typed | undefined>((at, key) => (Array.isArray(at) ? at[Number(key)] : isGroup(at) ? at[String(key)] : undefined), typed);

/** Is the problem that nothing is there yet? People who are still writing are not reminded of that. */
export const isUnwritten = (problem: DraftProblem, fields: Typed): boolean =>
  problem.path !== undefined && !['rows', 'body', 'id'].includes(String(problem.path[0])) && isBlank(typedAt(fields, problem.path));

/** The control, or the field round it, where the problem is told: its own, or the nearest that is on the page. */
const placeOf = (root: ParentNode, path: Path | undefined): HTMLElement | undefined => {
  for (let depth = path?.length ?? 0; depth > 0; depth--) {
    const found = root.querySelector<HTMLElement>(`[data-path="${CSS.escape((path ?? []).slice(0, depth).join('.'))}"]`);
    if (found) return found;
  }
  return undefined;
};

/** Writes the problems beside their fields, and clears the others. */
export const showBeside = (root: ParentNode, problems: readonly DraftProblem[], words: PublishingTexts): void => {
  const told = new Map<HTMLElement, string[]>();
  for (const problem of problems) {
    const place = placeOf(root, problem.path);
    const line = problem.line === undefined ? '' : ` (${words.problems.line(problem.line)})`;
    const text = `${problem.level === 'error' ? words.problems.error : words.problems.warning}${line}: ${problem.message} ${problem.hint}`.trim();
    if (place) told.set(place, [...(told.get(place) ?? []), text]);
  }
  for (const field of root.querySelectorAll<HTMLElement>('[data-path]')) {
    const id = controlId((field.dataset['path'] ?? '').split('.'));
    const place = document.getElementById(`${id}-error`);
    const texts = told.get(field) ?? [];
    const text = texts.join('\n');
    if (place && place.textContent !== text) place.textContent = text;
    field.classList.toggle('has-problem', texts.length > 0);
    const control = document.getElementById(id);
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
      if (texts.length > 0) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }
};

/** Moves the focus to the control of the path, opening what is folded round it. */
export const focusProblem = (root: ParentNode, path: Path | undefined): void => {
  const place = placeOf(root, path);
  for (let at: Element | null | undefined = place; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const target =
    place?.matches('fieldset') || place?.matches('details')
      ? (place.querySelector<HTMLElement>('input, select, textarea, button') ?? place)
      : (place?.querySelector<HTMLElement>('input, select, textarea') ?? place);
  target?.focus();
  place?.scrollIntoView({ block: 'center' });
};

/** The list of problems; `go` leads to one. */
export const problemList = (
  problems: readonly DraftProblem[],
  nameOf: (problem: DraftProblem) => string,
  words: PublishingTexts,
  go: (problem: DraftProblem) => void,
): HTMLElement =>
  element(
    'ul',
    {},
    problems.map((problem) =>
      element('li', {}, [
        element('a', { href: `#${controlId(problem.path ?? ['id'])}` }, [nameOf(problem)], {
          click: (event) => {
            event.preventDefault();
            go(problem);
          },
        }),
        `: ${problem.message} ${problem.hint}${problem.line === undefined ? '' : ` (${words.problems.line(problem.line)})`}`,
      ]),
    ),
  );
