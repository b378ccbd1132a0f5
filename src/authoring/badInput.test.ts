import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownFacts, parseTree } from '../markdown/parse.ts';
import { parseSimple } from '../markdown/simple.ts';
import { treeOf } from '../markdown/tree.browser.ts';
import { readDisk } from '../reading/disk.ts';
import { type RawFile, readContent } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';
import { type Checked, checkDraft } from './checkDraft.ts';
import { choicesOf } from './choicesOf.ts';
import { blankEntry, type Draft, type DraftEntry } from './draft.ts';
import { importEntry } from './importEntry.ts';
import type { Typed, TypedGroup } from './typed.ts';

const folder = 'src/test/content/good';
const content = readDisk(folder);
const choices = choicesOf(readContent(content).entries);
const original = {
  file: `${folder}/experiments/oulu-budget/index.md`,
  title: choices.find(({ id }) => id === 'oulu-budget')?.titles.fi,
};

/** The parser of the browser, so that the form is tried as it runs there, and the check as it runs on the disk. */
const inBrowser = (source: string): MarkdownFacts => parseSimple(source) ?? parseTree(source, treeOf);

const filled = (): DraftEntry => {
  const imported = importEntry('experiments', 'uusi-kokeilu', readFileSync(original.file, 'utf8'), 'fi');
  if (imported.kind === 'fault') throw new Error(imported.fault.reason);
  const beside = Object.fromEntries(
    content.flatMap(({ file, text }) => (/^experiments\/oulu-budget\/[^/]+\.(svg|csv)$/.test(file) ? [[file.split('/')[2] ?? '', text ?? null]] : [])),
  );
  return { ...imported.entry, fields: { ...imported.entry.fields, title: 'Aivan uusi kokeilu' }, existing: { files: beside } };
};
const draftOf = (...entries: DraftEntry[]): Draft => ({ key: 'a', entries, changed: 0 });

const raw = (draft: Draft, { files }: Checked): RawFile[] => {
  const written = new Map<string, string | null>();
  for (const [index, entry] of draft.entries.entries()) {
    for (const [name, text] of Object.entries(entry.existing?.files ?? {})) written.set(`${files[index]?.folder}/${name}`, text);
    for (const [name, text] of files[index]?.files ?? []) written.set(`${files[index]?.folder}/${name}`, text);
  }
  return [...written].map(([file, text]) => (text === null ? { file, size: 1 } : { file, text, size: new TextEncoder().encode(text).length }));
};

/** What the form says and what the check of the whole content says of the files that the form makes. */
const both = async (draft: Draft): Promise<{ form: Checked; refused: string[] }> => {
  const form = await checkDraft(draft, { choices, lang: 'fi', markdown: inBrowser });
  const { problems } = await checkFiles([...content, ...raw(draft, form)], { lang: 'fi', folder: '' });
  return { form, refused: problems.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule} ${message}`) };
};
const said = ({ problems }: Checked): string[] => problems.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule} ${message}`);

const at = (entry: DraftEntry, path: string, value: Typed): DraftEntry => {
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
const body = (entry: DraftEntry, text: string): DraftEntry => ({ ...entry, body: text });
const long = (count: number): string => 'pitkä sana '.repeat(count);

/** Kinds of bad input: what is done to the form, and whether it is understood or refused. */
const kinds: readonly (readonly [name: string, change: (entry: DraftEntry) => DraftEntry, verdict: 'understood' | 'refused'])[] = [
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

describe('the form and the check', () => {
  it('accept the sample as it is', async () => {
    const { form, refused } = await both(draftOf(filled()));
    expect([said(form), refused, form.rows]).toEqual([[], [], []]);
  });

  it(`know ${kinds.length} kinds of bad input, which are more than forty`, () => {
    expect(new Set(kinds.map(([name]) => name)).size).toBeGreaterThan(40);
  });

  it.each(kinds)('say the same of: %s', async (_, change, verdict) => {
    const { form, refused } = await both(draftOf(change(filled())));
    expect(said(form).sort()).toEqual([...refused].sort());
    expect(form.ok).toBe(verdict === 'understood');
  });

  const paths = (typed: Typed, path: string[] = []): string[] =>
    typeof typed === 'string' ? [path.join('.')] : Object.entries(typed).flatMap(([name, inner]) => paths(inner, [...path, name]));
  const controls = paths(filled().fields).filter((path) => !/^(lang|draft|fictional)$/.test(path));
  const texts = [
    '',
    ' ',
    'x',
    '“lainaus”',
    'a\u00A0b',
    'yh\u00ADdys',
    'a\vb\n\nc',
    '•\tluettelo\n•\ttoinen',
    'a\tb\nc\td',
    '<b>x</b>',
    '<script>',
    '</p>',
    '< 5',
    'a <!-- b --> c',
    '<https://example.org>',
    'javascript:alert(1)',
    '[x](javascript:1)',
    '[x](../../concepts/participation/index.md)',
    '[x](../../concepts/none/index.md)',
    '![](a.png)',
    '[@arnstein1969]',
    '[@nobody]',
    '[@a; @b',
    '😀',
    '\uD800',
    '\0\u0001',
    'العربية',
    'Ho\u0308',
    'a: b',
    '- a',
    '# a',
    '&a',
    '*a',
    '!a',
    '? a',
    '| a',
    '> a',
    "'",
    '"',
    '%',
    '`a',
    '~',
    'null',
    'yes',
    '2019',
    '15.5.2019',
    '3/4/2019',
    '31.2.2019',
    '2019-13',
    '43600',
    '1,5',
    '1 234,5',
    '1.234',
    '-0',
    '1e999',
    'NaN',
    'true',
    'oulu',
    'Oulu',
    'participation',
    '../x',
    'www.example.org',
    'https://example.org/ä ö',
    'ended',
    long(15),
    long(300),
    'Täydennä tähän',
    '---',
    '...',
    '<<<<<<< a',
    '{{x}}',
    '$x',
    '\\',
    '\\u0041',
  ];
  const mistakes = fc.array(
    fc.tuple(
      fc.constantFrom(...controls),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) }),
    ),
    { maxLength: 3 },
  );

  it('agree whatever is typed where', async () => {
    await fc.assert(
      fc.asyncProperty(
        mistakes,
        fc.option(fc.array(fc.constantFrom(...texts), { maxLength: 5 })),
        fc.constantFrom(...kinds),
        fc.boolean(),
        async (changes, lines, [, change], also) => {
          const changed = changes.reduce((entry, [path, text]) => at(entry, path, text), filled());
          const entry = also ? change(changed) : changed;
          const { form, refused } = await both(draftOf(lines ? body(entry, lines.join('\n')) : entry));
          expect(said(form).sort()).toEqual([...refused].sort());
          if (form.ok) expect(refused).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('agree on entries that belong together', async () => {
    const actor: DraftEntry = {
      ...blankEntry('actors', 'fi'),
      fields: { title: 'Oulun asukasyhdistys', summary: 'Yhdistys.', kind: 'association', roles: [], country: 'Suomi' },
    };
    const work: DraftEntry = {
      ...blankEntry('literature', 'fi'),
      fields: {
        type: 'report',
        title: 'Raportti',
        author: [{ '?': '1', literal: 'Oulu' }],
        issued: '2020',
        language: 'fi',
        openAccess: 'yes',
        verification: 'unverified',
      },
    };
    const together = draftOf(
      at({ ...filled(), body: '## Mitä\n\nTehtiin [@Oulu2020].'.replace('Oulu2020', 'oulu2020') }, 'partners', [{ actor: 'oulun-asukasyhdistys' }]),
      actor,
      work,
    );
    const { form, refused } = await both(together);
    expect(form.files.map((one) => one.folder)).toEqual(['experiments/uusi-kokeilu', 'actors/oulun-asukasyhdistys', 'literature/oulu2020']);
    expect([said(form), refused]).toEqual([[], []]);
    const alone = await both(draftOf(...together.entries.slice(0, 1)));
    expect(said(alone.form)).toHaveLength(2);
    expect(alone.refused).toHaveLength(2);
  });

  it('the form alone sees that an id is taken, since files would be overwritten', async () => {
    const form = await checkDraft(draftOf({ ...filled(), id: 'oulu-budget', existing: undefined }), { choices, lang: 'en' });
    expect(form.problems.find(({ rule }) => rule === 'duplicate-id')?.message).toBe('The id “oulu-budget” is in use already.');
  });

  it('what is wrong is told beside its control, blank rows counted', async () => {
    const form = await checkDraft(draftOf(at(filled(), 'lessons', ['', 'Hyvä.', '', 'Katso [@nobody].'])), { choices, lang: 'fi' });
    expect(form.problems.map(({ path }) => path?.join('.'))).toEqual(['lessons.3']);
  });
});
