import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { publishing } from '../i18n/publishing.ts';
import { type MarkdownFacts, parseTree } from '../markdown/parse.ts';
import { parseSimple } from '../markdown/simple.ts';
import { treeOf } from '../markdown/tree.browser.ts';
import { isRead, rawFile } from '../reading/rawFile.ts';
import type { RawFile } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';
import { attachedBytes, attachedKinds } from '../test/badAttachments.ts';
import { at, body, choices, content, filled, long, typedKinds } from '../test/badInput.ts';
import { bundle } from './bundle.ts';
import { type Checked, checkDraft } from './checkDraft.ts';
import { blankEntry, type Draft, type DraftEntry } from './draft.ts';
import type { Typed } from './typed.ts';

/** The parser of the browser, so that the form is tried as it runs there, and the check as it runs on the disk. */
const inBrowser = (source: string): MarkdownFacts => parseSimple(source) ?? parseTree(source, treeOf);

const draftOf = (...entries: DraftEntry[]): Draft => ({ key: 'a', entries, changed: 0 });

/** The files of the zip as the disk would give them, over those that lie there already. */
const raw = (draft: Draft, { files }: Checked): RawFile[] => {
  const there = draft.entries.flatMap((entry, index) =>
    Object.entries(entry.existing?.files ?? {}).map(([name, text]): RawFile => {
      const file = `${files[index]?.folder}/${name}`;
      return text === null ? { file, size: 1 } : { file, text, size: new TextEncoder().encode(text).length };
    }),
  );
  const zip = unzipSync(bundle(draft, files, 'Kokeilu', publishing.fi, '2026-11-24'));
  const written = Object.entries(zip).flatMap(([path, bytes]) => {
    const file = path.replace(/^content\//, '');
    return file === path ? [] : [rawFile(file, bytes.length, isRead(file, bytes.length) ? bytes : undefined)];
  });
  return [...new Map([...there, ...written].map((one) => [one.file, one])).values()];
};

/** What the form says and what the check of the whole content says of the files that the form makes. */
const both = async (draft: Draft): Promise<{ form: Checked; refused: string[] }> => {
  const form = await checkDraft(draft, { choices, lang: 'fi', bytes: attachedBytes, markdown: inBrowser });
  const { problems } = await checkFiles([...content, ...raw(draft, form)], { lang: 'fi', folder: '' });
  return { form, refused: problems.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule} ${message}`) };
};
const said = ({ problems }: Checked): string[] => problems.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule} ${message}`);

const kinds = [...typedKinds, ...attachedKinds];

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
