/** A CSL item as records for reference managers, written by Citation.js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

/** One reference in the three formats; each text ends with a line break. */
export interface ExportRecord {
  bib: string;
  ris: string;
  csl: CslItem;
}

/** Our own ids are the keys, hyphens and all; letters that TeX does not know are written in its commands, so that no record breaks a document. */
const { format } = plugins.config.get('@bibtex');
Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: true });

/** Fields without a value are left out: Citation.js would print the word "undefined". */
const withoutGaps = (item: CslItem): CslItem => ({
  ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
  id: item.id,
  type: item.type,
  title: item.title,
});

/** The records of an item. */
export const exportRecord = (item: CslItem): ExportRecord => {
  const csl = withoutGaps(item);
  return { bib: `${plugins.output.format('bibtex', [csl]).trim()}\n`, ris: `${plugins.output.format('ris', [csl]).trimEnd()} \n`, csl };
};
