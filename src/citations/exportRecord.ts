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

/** RIS with each value on one line and the whole key: Citation.js breaks words and addresses after seventy letters, which importers take for spaces, and cuts keys at twenty. */
const risOf = (csl: CslItem): string =>
  `${plugins.output
    .format('ris', [csl])
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    .replace(/^(ID {2}- ).*$/m, (_, tag) => `${tag}${csl.id}`)
    .trimEnd()} \n`;

/** The records of an item. */
export const exportRecord = (item: CslItem): ExportRecord => {
  const csl = withoutGaps(item);
  return { bib: `${plugins.output.format('bibtex', [csl]).trim()}\n`, ris: risOf(csl), csl };
};
