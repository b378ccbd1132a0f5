/** The form while an entry is being written: steps, controls, checking, keeping. */
import { type Checked, checkDraft, type DraftProblem } from '../../authoring/checkDraft.ts';
import type { Draft, DraftEntry } from '../../authoring/draft.ts';
import { formFields } from '../../authoring/formField.ts';
import { keepKeys } from '../../authoring/keepKeys.ts';
import { type Step, stepOf, stepsOf } from '../../authoring/steps.ts';
import { schemas } from '../../schema/registry.ts';
import type { AttachedFiles } from './attachedFiles.ts';
import { onOtherTab, rememberPlace, saveDraft } from './draftStore.ts';
import { button, element } from './element.ts';
import type { FormContext } from './formContext.ts';
import { previewView } from './previewView.ts';
import { allProblems, focusProblem, isUnwritten, showBeside, typedAt } from './problemView.ts';
import { reviewStep } from './reviewStep.ts';
import { showSteps } from './stepNav.ts';
import { stepView } from './stepView.ts';

/** Pause in typing after which the draft is checked, in milliseconds. */
const pause = 400;

/** What the form is opened with. */
export type Opening = Pick<FormContext, 'lang' | 'words' | 'choices' | 'names'> & {
  draft: Draft;
  entry: number;
  step: number;
  repository: string | undefined;
  email: string | undefined;
  files: AttachedFiles;
  /** Goes back to the list of drafts. */
  leave: () => void;
};

export class Editor {
  readonly root = element('div', { class: 'editor' });
  #opening: Opening;
  #entry: number;
  #step: number;
  #live = element('p', { role: 'status', class: 'visually-hidden' });
  #kept = element('p', { class: 'kept' });
  #nav = element('nav', { class: 'step-nav' });
  #place = element('div', { class: 'step' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checked: Checked | undefined;
  #left = new Set<string>();
  #isKept = true;
  #preview = element('details', { class: 'live-preview' });
  #turn = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#entry = Math.min(opening.entry, opening.draft.entries.length - 1);
    this.#step = opening.step;
    this.#nav.setAttribute('aria-label', opening.words.steps.nav);
    this.root.append(
      element('div', { class: 'editor-head' }, [this.#kept, button(opening.words.storage.all, opening.leave)]),
      this.#nav,
      this.#place,
      this.#live,
    );
    this.#preview.addEventListener('toggle', () => this.#showPreview());
    addEventListener('beforeunload', (event) => {
      // What the device does not keep would be gone.
      if (!this.#isKept && this.root.isConnected) event.preventDefault();
    });
    onOtherTab(opening.draft.key, () => this.#keepNote(opening.words.storage.elsewhere));
    this.root.addEventListener('focusout', (event) => this.#leaves(event) && this.#keepKeys());
    this.#keep();
    this.show(false);
  }

  get #current(): DraftEntry {
    const { entries } = this.#opening.draft;
    const [first] = entries;
    const found = entries[this.#entry] ?? first;
    if (!found) throw new Error('A draft has at least one entry.');
    return found;
  }

  get #steps(): Step[] {
    return stepsOf(this.#current.collection);
  }

  get #context(): FormContext {
    const { lang, words, draft, choices, names, files } = this.#opening;
    return { lang, words, draft, choices, names, files, entry: this.#current, changed: () => this.#changed(), say: (text) => this.#say(text) };
  }

  /** Shows the step at hand; `focus` moves the focus to its heading. */
  show(focus: boolean): void {
    const { words } = this.#opening;
    const steps = this.#steps;
    const isReview = this.#step >= steps.length;
    rememberPlace({ key: this.#opening.draft.key, entry: this.#entry, step: this.#step });
    const step = steps[this.#step];
    const text = words.steps[step?.name ?? 'review'];
    const heading = element('h2', { tabindex: -1 }, [text.title]);
    const go = (by: number): void => this.#go(this.#entry, this.#step + by);
    this.#place.replaceChildren(
      element('p', { class: 'step-count' }, [words.steps.of(this.#step + 1, steps.length + 1)]),
      heading,
      element('p', { class: 'lead' }, [text.question]),
      isReview ? element('div', { class: 'review' }) : stepView(this.#context, step, formFields(schemas[this.#current.collection])),
      ...(isReview ? [] : [this.#preview]),
      element('div', { class: 'step-buttons' }, [
        this.#step > 0 && button(words.steps.previous, () => go(-1)),
        !isReview && button(this.#step === steps.length - 1 ? words.steps.toReview : words.steps.next, () => go(1), false, { 'data-next': true }),
      ]),
    );
    if (focus) {
      heading.focus({ preventScroll: true });
      this.#place.scrollIntoView({ block: 'start' });
    }
    this.#showNav();
    void this.#check();
  }

  #go(entry: number, step: number): void {
    this.#left.add(this.#stepKey(this.#entry, this.#step));
    this.#keepKeys();
    this.#keep();
    this.#entry = entry;
    this.#step = Math.max(0, Math.min(step, this.#steps.length));
    this.show(true);
  }

  async #goToProblem(problem: DraftProblem): Promise<void> {
    const entry = this.#opening.draft.entries[problem.entry];
    if (!entry) return;
    this.#go(problem.entry, stepOf(stepsOf(entry.collection), String(problem.path?.[0] ?? 'id')));
    await this.#check();
    focusProblem(this.#place, problem.path ?? ['id']);
  }

  #stepKey(entry: number, step: number): string {
    return `${entry}/${step}`;
  }

  #changed(): void {
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  #keep(): void {
    const { draft, words, lang, files } = this.#opening;
    draft.changed = Date.now();
    const time = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeStyle: 'short' }).format(draft.changed);
    this.#isKept = saveDraft(draft) && files.areKept;
    this.#keepNote(this.#isKept ? words.storage.saved(time) : words.storage.missing);
  }

  /** Is an item of a list left? Before that its key would be made of half of what it will hold. */
  #leaves({ target, relatedTarget }: FocusEvent): boolean {
    const item = target instanceof Element ? target.closest('.items > li') : null;
    return item !== null && !(relatedTarget instanceof Node && item.contains(relatedTarget));
  }

  /** Gives items their keys, and shows them where they stand folded. */
  #keepKeys(): void {
    keepKeys(this.#current.collection, this.#current.fields);
    for (const input of this.#place.querySelectorAll<HTMLInputElement>('.field-key input')) {
      const typed = typedAt(this.#current.fields, (input.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '').split('.'));
      if (input.value === '' && typeof typed === 'string') input.value = typed;
    }
  }

  #keepNote(text: string): void {
    this.#kept.textContent = text;
    this.#kept.classList.toggle('notice', text === this.#opening.words.storage.missing || text === this.#opening.words.storage.elsewhere);
  }

  #say(text: string): void {
    this.#live.textContent = text;
  }

  /** Checks everything; an answer that has been overtaken by more typing is not shown. */
  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const { draft, choices, lang, words, files } = this.#opening;
    const checked = await checkDraft(draft, { choices, lang, bytes: files.bytes });
    if (turn !== this.#turn) return;
    this.#checked = checked;
    const steps = this.#steps;
    const problems = allProblems(checked, words, lang);
    const mine = this.#here(problems, this.#step);
    if (this.#step < steps.length) {
      showBeside(this.#place, mine, words);
      this.#showPreview();
      const text = words.problems.status(mine.filter(({ level }) => level === 'error').length);
      if (mine.length > 0 || this.#live.dataset['told'] === 'true') this.#say(text);
      this.#live.dataset['told'] = String(mine.length > 0);
    } else this.#showReview(checked, problems);
    this.#showNav();
  }

  /** Problems of a step of the entry at hand; what is not written yet counts once the step has been left. */
  #here(problems: readonly DraftProblem[], step: number): DraftProblem[] {
    const left = this.#left.has(this.#stepKey(this.#entry, step)) || this.#step >= this.#steps.length;
    return problems.filter(
      (problem) =>
        problem.entry === this.#entry &&
        stepOf(this.#steps, String(problem.path?.[0] ?? 'id')) === step &&
        (left || problem.path?.[0] !== 'id' || this.#current.id !== '') &&
        (left || !isUnwritten(problem, this.#current.fields)),
    );
  }

  #showNav(): void {
    const { lang, words } = this.#opening;
    const problems = this.#checked ? allProblems(this.#checked, words, lang) : [];
    const steps = this.#steps.map(({ name }, step) => ({
      title: words.steps[name].title,
      wrong: this.#here(problems, step).filter(({ level }) => level === 'error').length,
    }));
    showSteps(this.#nav, [...steps, { title: words.steps.review.title, wrong: 0 }], this.#step, words, (step) => this.#go(this.#entry, step));
  }

  /** Draws the preview when it is open; it follows the typing. */
  #showPreview(): void {
    const files = this.#checked?.files[this.#entry];
    const summary = element('summary', {}, [this.#opening.words.preview.title]);
    if (this.#preview.firstChild === null) this.#preview.append(summary);
    while (this.#preview.childNodes.length > 1) this.#preview.lastChild?.remove();
    if (this.#preview.open && files) this.#preview.append(previewView(this.#context, files));
  }

  #showReview(checked: Checked, problems: readonly DraftProblem[]): void {
    const place = this.#place.querySelector('.review');
    const { repository, email } = this.#opening;
    place?.replaceChildren(
      reviewStep(this.#context, checked, problems, {
        known: { repository, email },
        goToProblem: (problem) => void this.#goToProblem(problem),
        goToEntry: (entry) => this.#go(entry, 0),
        changed: () => {
          this.#entry = Math.min(this.#entry, this.#opening.draft.entries.length - 1);
          this.#step = this.#steps.length;
          this.#keep();
          this.show(true);
        },
      }),
    );
  }
}
