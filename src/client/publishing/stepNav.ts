/** The list of steps: where the person is, and how much each still has to mend. */
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import { element } from './element.ts';

/** Fills the navigation; the focus stays on the step that has it. */
export const showSteps = (
  nav: HTMLElement,
  steps: readonly { title: string; wrong: number }[],
  current: number,
  words: PublishingTexts,
  go: (step: number) => void,
): void => {
  const focused = [...nav.querySelectorAll('button')].findIndex((one) => one.matches(':focus'));
  const items = steps.map(({ title, wrong }, step) =>
    element('li', {}, [
      element(
        'button',
        { type: 'button', 'aria-current': step === current ? 'step' : undefined },
        [title, wrong > 0 && element('span', { class: 'step-wrong' }, [` – ${words.steps.wrong(wrong)}`])],
        { click: () => go(step) },
      ),
    ]),
  );
  nav.replaceChildren(element('ol', {}, items));
  if (focused >= 0) nav.querySelectorAll('button')[focused]?.focus();
};
