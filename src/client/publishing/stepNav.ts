/** The list of steps: where the person is, and how much each still has to mend. */
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import { element } from './element.ts';

/**
 * Fills the navigation, or brings it up to date in place when its steps are the same: buttons that were replaced while somebody presses
 * them would lose the press.
 */
export const showSteps = (
  nav: HTMLElement,
  steps: readonly { title: string; wrong: number }[],
  current: number,
  words: PublishingTexts,
  go: (step: number) => void,
): void => {
  const known = [...nav.querySelectorAll('button')];
  const isSame = known.length === steps.length && steps.every(({ title }, step) => known[step]?.firstChild?.textContent === title);
  if (!isSame)
    nav.replaceChildren(
      element(
        'ol',
        {},
        steps.map(({ title }, step) =>
          element('li', {}, [element('button', { type: 'button' }, [title, element('span', { class: 'step-wrong' })], { click: () => go(step) })]),
        ),
      ),
    );
  for (const [step, button] of [...nav.querySelectorAll('button')].entries()) {
    const wrong = steps[step]?.wrong ?? 0;
    const mark = button.querySelector('span');
    if (mark) mark.textContent = wrong > 0 ? ` – ${words.steps.wrong(wrong)}` : '';
    if (step === current) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  }
};
