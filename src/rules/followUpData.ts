/** Follow-up data beside an experiment that can't be understood for sure. */

import { observationColumns } from '../refinery/observation.ts';
import { readObservations } from '../refinery/readObservations.ts';
import { missingReasons } from '../schema/vocabulary.ts';
import { folderOf } from './folders.ts';
import { suggestWord } from './names.ts';
import type { EntryRule } from './rule.ts';

export const followUpData: EntryRule<'follow-up-data'> = {
  name: 'follow-up-data',
  level: 'error',
  scope: 'entry',
  *find({ entry, files }) {
    if (entry.collection !== 'experiments') return;
    const { observations, measures } = entry.data.followUp ?? {};
    if (typeof observations !== 'string') return;
    if (!/\.csv$/i.test(observations)) {
      yield { where: { file: entry.file, path: ['followUp', 'observations'] }, params: { kind: 'not-csv', written: observations } };
      return;
    }
    const file = `${folderOf(entry.file)}/${observations}`;
    const text = files.get(file)?.text;
    if (text === undefined) return;
    const keys = (measures ?? []).flatMap((measure) => measure?.id ?? []);
    const known = { 'unknown-measure': keys, 'unknown-reason': missingReasons, 'unknown-column': observationColumns };
    for (const { line, column, ...fault } of readObservations(text, keys).faults) {
      const words = fault.kind === 'unknown-measure' || fault.kind === 'unknown-reason' || fault.kind === 'unknown-column' ? known[fault.kind] : undefined;
      yield { where: { file, line, column }, params: words ? { ...fault, known: words, suggestion: suggestWord(fault.written, words) } : fault };
    }
  },
};
