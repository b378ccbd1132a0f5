/** Which column of follow-up data is which, from the names in its first row. */
import type { Cell } from './csvCells.ts';
import { type ObservationColumn, observationColumns } from './observation.ts';
import type { ObservationFault } from './readObservations.ts';

/** Names that stand for the columns in Finnish and Swedish. */
const otherNames: Readonly<Record<string, ObservationColumn>> = {
  jakso: 'period',
  ajankohta: 'period',
  tidpunkt: 'period',
  mittari: 'measure',
  mått: 'measure',
  arvo: 'value',
  värde: 'value',
  puuttuu: 'missing',
  saknas: 'missing',
  epävarmuus: 'uncertainty',
  osäkerhet: 'uncertainty',
  huomautus: 'note',
  anmärkning: 'note',
};

const columnOf = (name: string): ObservationColumn | undefined => {
  const plain = name
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s-]+/g, '_');
  return observationColumns.find((column) => column === plain) ?? otherNames[plain];
};

export interface Columns {
  /** Column of each cell; undefined for one without a known name. */
  names: (ObservationColumn | undefined)[];
  faults: ObservationFault[];
}

const needed = ['period', 'measure', 'value'] as const;

/** Cells without a name are left out when nothing stands under them; `rows` are those below. */
export const columnsOf = (header: readonly Cell[], rows: readonly (readonly Cell[])[]): Columns => {
  const names = header.map(({ text }) => columnOf(text));
  const faults: ObservationFault[] = [];
  const at = ({ line, column }: Cell) => ({ line, column });
  for (const [index, cell] of header.entries()) {
    const name = names[index];
    const isEmpty = cell.text.trim() === '' && rows.every((row) => (row[index]?.text ?? '').trim() === '');
    if (name === undefined && !isEmpty) faults.push({ ...at(cell), kind: 'unknown-column', written: cell.text.trim() });
    else if (name !== undefined && names.indexOf(name) < index) faults.push({ ...at(cell), kind: 'repeated-column', written: cell.text.trim() });
  }
  const [first] = header;
  for (const name of needed) if (first && !names.includes(name)) faults.push({ ...at(first), kind: 'no-column', written: name });
  return { names, faults };
};
