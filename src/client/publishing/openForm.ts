/** Opens the form in its place: the last draft of this tab, or the first question. Everything is loaded by now, so that it works without a network. */

import { loadChecks } from '../../authoring/checkDraft.ts';
import type { Draft } from '../../authoring/draft.ts';
import { readChoices } from '../../authoring/existing.ts';
import { publishing } from '../../i18n/publishing.ts';
import { languages } from '../../schema/vocabulary.ts';
import { AttachedFiles, dropUnnamed, keysOf } from './attachedFiles.ts';
import { draftsOrNone, lastPlace, rememberPlace, savedDrafts } from './draftStore.ts';
import { Editor } from './editor.ts';
import { element } from './element.ts';
import { keepOnly, loadFiles } from './fileStore.ts';
import { readNames } from './formContext.ts';
import { startPanel } from './startPanel.ts';

/** Fills the element; throws when the list of entries can't be loaded. */
export const openForm = async (host: HTMLElement): Promise<void> => {
  const lang = languages.find((one) => one === host.dataset['lang']) ?? 'fi';
  const data = host.dataset['data'] ?? '/publishing/';
  const [answer] = await Promise.all([fetch(`${data}choices.json`), loadChecks()]);
  if (!answer.ok) throw new Error(`${data}choices.json: ${answer.status}`);
  const choices = readChoices(await answer.json());
  const { repository, email } = host.dataset;
  const words = publishing[lang];
  const names = readNames(host.dataset['names']);
  const edit = async (draft: Draft, step: number, entry: number, focus: boolean): Promise<void> => {
    dropUnnamed(draft);
    const files = new AttachedFiles(await loadFiles(keysOf([draft])), data.replace(/publishing\/$/, 'files/'));
    const editor = new Editor({
      files,
      lang,
      words,
      choices,
      names,
      draft,
      step,
      entry,
      repository,
      email,
      leave: start,
    });
    host.replaceChildren(editor.root);
    if (focus) editor.show(true);
  };
  const start = (): void => {
    rememberPlace(undefined);
    const panel = startPanel({ lang, words, choices, names, data, open: (draft, step) => void edit(draft, step, 0, true) });
    host.replaceChildren(panel);
    panel.querySelector<HTMLElement>('input, button')?.focus();
  };
  const place = lastPlace();
  // Files of drafts that are gone, or that were taken out of theirs.
  const kept = draftsOrNone();
  if (kept) await keepOnly(new Set(keysOf(kept)));
  const draft = place && savedDrafts().find(({ key }) => key === place.key);
  host.replaceChildren(element('div'));
  if (place && draft) await edit(draft, place.step, place.entry, false);
  else start();
};
