/** Kinds of bad input into the form: what is done to a filled-in one, and whether it is understood or refused. */
import { readFileSync } from 'node:fs';
import { choicesOf } from '../authoring/choicesOf.ts';
import type { DraftEntry } from '../authoring/draft.ts';
import { importEntry } from '../authoring/importEntry.ts';
import type { Typed, TypedGroup } from '../authoring/typed.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';

const folder = 'src/test/content/good';
/** The good content, and what the form knows of it. */
export const content = readDisk(folder);
export const choices = choicesOf(readContent(content).entries);
const original = {
  file: `${folder}/experiments/oulu-budget/index.md`,
  title: choices.find(({ id }) => id === 'oulu-budget')?.titles.fi,
};

/** An experiment that is filled in, with its files beside it. */
export const filled = (): DraftEntry => {
  const imported = importEntry('experiments', 'uusi-kokeilu', readFileSync(original.file, 'utf8'), 'fi');
  if (imported.kind === 'fault') throw new Error(imported.fault.reason);
  const beside = Object.fromEntries(
    content.flatMap(({ file, text }) => (/^experiments\/oulu-budget\/[^/]+\.(svg|csv)$/.test(file) ? [[file.split('/')[2] ?? '', text ?? null]] : [])),
  );
  return { ...imported.entry, fields: { ...imported.entry.fields, title: 'Aivan uusi kokeilu' }, existing: { files: beside } };
};
/** Types a value at a path of the form. */
export const at = (entry: DraftEntry, path: string, value: Typed): DraftEntry => {
  const copy = structuredClone(entry);
  const parts = path.split('.');
  let place: TypedGroup | Typed[] = copy.fields;
  for (const part of parts.slice(0, -1)) {
    const next: Typed | undefined = Array.isArray(place) ? place[Number(part)] : place[part];
    if (typeof next === 'object') place = next;
    else {
      const made: TypedGroup = {};
      if (Array.isArray(place)) place[Number(part)] = made;
      else place[part] = made;
      place = made;
    }
  }
  const last = parts.at(-1) ?? '';
  if (Array.isArray(place)) place[Number(last)] = value;
  else place[last] = value;
  return copy;
};
export const body = (entry: DraftEntry, text: string): DraftEntry => ({ ...entry, body: text });
export const long = (count: number): string => 'pitkä sana '.repeat(count);

export type BadInput = readonly [name: string, change: (entry: DraftEntry) => DraftEntry, verdict: 'understood' | 'refused'];

/** What people type and paste. */
export const typedKinds: readonly BadInput[] = [
  ['smart quotes', (e) => at(e, 'title', '“Piha” ja ’talo’'), 'understood'],
  ['no-break spaces', (e) => at(e, 'title', '\u00A0Pihalla\u00A050\u00A0000 kävi\u00A0'), 'understood'],
  ['soft hyphens', (e) => at(e, 'summary', 'Yhteis\u00ADpiha\u00ADkokeilu.'), 'understood'],
  ['zero-width spaces and a byte order mark', (e) => at(e, 'title', '\uFEFFPiha\u200Bkokeilu'), 'understood'],
  ['line break of a word processor in a name', (e) => at(e, 'title', 'Piha\vja talo\r\nyhdessä'), 'understood'],
  ['bullets of a word processor', (e) => body(e, '## Mitä\n\nTehtiin\n•\tpiha\n\uF0B7\tvaja'), 'understood'],
  ['table of a word processor', (e) => body(e, '## Mitä\n\nTaulukko\nA\tB\nc\td'), 'understood'],
  ['paste of HTML', (e) => body(e, '<p>Tehtiin <b>piha</b>.</p>'), 'refused'],
  ['script', (e) => body(e, '## Mitä\n\n<script>alert(1)</script>'), 'refused'],
  ['script in a field', (e) => at(e, 'aim', 'Saada <img src=x onerror=alert(1)> mukaan.'), 'refused'],
  ['comparison that looks like HTML', (e) => at(e, 'aim', 'Osuus < 50 ja > 20 [@arnstein1969].'), 'understood'],
  ['script in a name is only text', (e) => at(e, 'title', '<script>alert(1)</script>'), 'understood'],
  ['link with a script', (e) => body(e, '## Mitä\n\n[täältä](javascript:alert(1))'), 'refused'],
  ['emoji', (e) => at(e, 'title', 'Piha 🌳👩‍👩‍👧'), 'understood'],
  ['half an emoji', (e) => at(e, 'title', 'Piha \uD83C'), 'understood'],
  ['control characters', (e) => at(e, 'title', 'Piha\0\u0007\u001B[31m'), 'understood'],
  ['name in another script', (e) => at(e, 'title', 'الحديقة المشتركة'), 'understood'],
  ['name with apostrophe and diacritics', (e) => at(e, 'districts', ["Ñuñoa's O'Šea – Þórr"]), 'understood'],
  ['decomposed letters', (e) => at(e, 'title', 'Ho\u0308yryva\u0308'), 'understood'],
  ['name that looks like a field', (e) => at(e, 'title', 'Piha: yhteinen # ei kommentti'), 'understood'],
  ['name that looks like YAML', (e) => at(e, 'title', '- [*a, &b] {c}'), 'understood'],
  ['name that is a number', (e) => at(e, 'title', '2019'), 'understood'],
  ['name that is a word of YAML', (e) => at(e, 'title', 'null'), 'understood'],
  ['only blanks', (e) => at(e, 'title', ' \u00A0\u200B '), 'refused'],
  ['nothing', (e) => at(e, 'title', ''), 'refused'],
  ['too long a name', (e) => at(e, 'title', long(20)), 'refused'],
  ['too long a text', (e) => at(e, 'aim', long(90)), 'refused'],
  ['Finnish date', (e) => at(e, 'period', { start: '15.5.2019', end: '1/2021' }), 'understood'],
  ['date with the name of the month', (e) => at(e, 'period', { start: 'toukokuu 2019' }), 'understood'],
  ['date that could be two', (e) => at(e, 'period', { start: '3/4/2019' }), 'refused'],
  ['day that does not exist', (e) => at(e, 'period', { start: '31.2.2019' }), 'refused'],
  ['date in words', (e) => at(e, 'period', { start: 'kevät 2019' }), 'refused'],
  ['number of a spreadsheet as a date', (e) => at(e, 'period', { start: '43600' }), 'refused'],
  ['end before start', (e) => at(e, 'period', { start: '2021', end: '2019' }), 'refused'],
  ['no date', (e) => at(e, 'period', {}), 'refused'],
  ['word out of the vocabulary', (e) => at(e, 'status', 'päättynyt'), 'refused'],
  ['nothing chosen', (e) => at(e, 'themes', []), 'refused'],
  ['entry that is not there', (e) => at(e, 'cities', ['atlantis']), 'refused'],
  ['name in place of an id', (e) => at(e, 'cities', ['Oulu ']), 'refused'],
  ['work that is not there', (e) => at(e, 'aim', 'Näin [@nobody2020].'), 'refused'],
  ['link to a page that is not there', (e) => body(e, '## Mitä\n\n[piha](../../concepts/piha/index.md)'), 'refused'],
  ['link to a heading that is not there', (e) => body(e, '## Mitä\n\n[osallisuus](../../concepts/participation/index.md#ei-ole)'), 'refused'],
  ['link out of the content', (e) => body(e, '## Mitä\n\n[x](../../../../etc/passwd)'), 'refused'],
  ['picture that is not there', (e) => body(e, '## Mitä\n\n![piha](piha.png)'), 'refused'],
  ['heading of the first level', (e) => body(e, '# Mitä\n\nTeksti.'), 'refused'],
  ['front matter in the text', (e) => body(e, '---\ntitle: x\n---\n'), 'understood'],
  ['marks of a merge conflict', (e) => body(e, '<<<<<<< a\nTeksti\n=======\nTeksti\n>>>>>>> b'), 'refused'],
  ['text of the template', (e) => body(e, '## Mitä\n\nTäydennä tähän'), 'refused'],
  ['id with capitals and blanks', (e) => ({ ...e, id: 'Oma Kokeilu' }), 'refused'],
  ['id that leaves the folder', (e) => ({ ...e, id: '../../x' }), 'refused'],
  ['name that has no letters for an id', (e) => ({ ...at(e, 'title', 'الحديقة'), id: '' }), 'understood'],
  ['name of another experiment', (e) => at(e, 'title', String(original.title)), 'refused'],
  ['web address without its beginning', (e) => at(e, 'sources', [{ id: 'oma', title: 'Sivu', url: 'www.oulu.fi' }]), 'refused'],
  ['web address of a script', (e) => at(e, 'sources', [{ id: 'oma', title: 'Sivu', url: 'javascript:alert(1)' }]), 'refused'],
  ['source without a key', (e) => at(e, 'sources', [...list(e.fields['sources']), { title: 'Sivu ilman avainta' }]), 'understood'],
  [
    'two sources with one key',
    (e) =>
      at(e, 'sources', [
        { id: 'oma', title: 'A' },
        { id: 'oma', title: 'B' },
      ]),
    'refused',
  ],
  ['source with the key of a work', (e) => at(e, 'sources', [{ id: 'arnstein1969', title: 'A' }]), 'refused'],
  ['empty rows of lists', (e) => at(e, 'lessons', ['', 'Opittiin jotakin.', ' ', '']), 'understood'],
  ['row that is begun only', (e) => at(e, 'results', [{ text: 'Tulos ilman lähdettä.' }]), 'refused'],
  [
    'English text said to be Finnish',
    (e) =>
      body(
        e,
        '## What\n\nThe residents of the district were asked what they would like to change in their park, and the city made it with them for the two summers that were planned.',
      ),
    'refused',
  ],
];
const list = (value: Typed | undefined): Typed[] => (Array.isArray(value) ? value : []);
