/** Thirty mistakes of thirty kinds in one folder: all are found in one run, each where it stands. */
import { expect, test } from 'vitest';
import type { RawFile } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';
import { rawFiles } from './problemsOf.ts';
import { city, concept, experiment, indicator, snapshot, translation, work } from './sample.ts';

const texts = {
  'concepts/participation/index.md': concept({ extra: 'related: [equty]\nbroader: [participation]\nhistoryNote: Historiaa.\n' }),
  'concepts/participation/en.md': translation({ lang: 'sv', fields: 'title: Participation\nsummary: S.\ndefinition: D.\nbroader: [equity]\n' }),
  'concepts/participation/fi.md': translation({ lang: 'fi', coverage: 'term-only', digest: '0123456789abcdef' }),
  'concepts/equity/index.md': concept({
    title: 'Tasa-arvo',
    extra: 'titel: x\n',
    body: '# A\n\n[x](javascript:y) [z](../nothing/index.md) <b>x</b> [@nobody]\n\n![](a.svg)\n\nOsuus oli 34 prosenttia.\n\n<<<<<<< HEAD\n',
  }),
  'concepts/equal/index.md': concept({ title: 'Tasa-arvo', extra: 'sources:\n  - { id: a, title: A }\n  - { id: a, title: B }\n' }),
  'concepts/long/index.md': concept({ title: 'x'.repeat(141), definition: '""' }),
  'concepts/english/index.md': concept({
    title: 'Englanti',
    body: 'This is a text that was written in English and not in Finnish, as the name of the file would have it to be, and it is long enough to tell.\n',
  }),
  'concepts/Isot Kirjaimet/index.md': concept({ title: 'Isot' }),
  'concepts/colon/index.md': '---\nlang: fi\ntitle: Toinen: osa\n---\n',
  'concepts/anchor/index.md': concept({ title: 'Ankkuri', extra: 'related: &a [equity]\n' }),
  'concepts/nul/index.md': concept({ title: 'Nolla', body: '\0' }),
  'concepts/made-up/index.md': concept({ title: 'Keksitty', extra: 'fictional: true\n' }),
  'concepts/real/index.md': concept({ title: 'Todellinen', extra: 'related: [made-up]\n' }),
  'concepts/nowhere/en.md': translation(),
  'literature/a1969/index.md': work({ extra: 'DOI: https://doi.org/10.1\n' }),
  'cities/oulu/index.md': city({ code: '049' }).replace('25.47', '254.7'),
  'experiments/e/index.md': experiment({ period: "{ start: '2020', end: '2019' }", extra: 'notDocumented: [result]\n' }).replace(
    'aim: Saada asukkaita mukaan.\n',
    '',
  ),
  'indicators/turnout/index.md': indicator(),
  'snapshots/turnout/2026-11-01.json': snapshot({ unit: 'per cent', retrieved: '2026-11-02' }),
  'concepts/equity/a.svg': '<svg onload="x()"/>',
};
const others: RawFile[] = [
  { file: 'concepts/equity/notes.docx', size: 3 },
  { file: 'concepts/equity/big.png', size: 2_000_000 },
];

test('all mistakes of a folder are found in one run, each at its place', async () => {
  const { problems } = await checkFiles([...rawFiles(texts), ...others], { lang: 'en' });
  expect(problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`).join('\n')).toMatchInlineSnapshot(`
    "content/cities/oulu/index.md:5:7 schema: The value of the field "code" must be text, not a number (49).
    content/cities/oulu/index.md:7:15 schema: The value 254.7 of the field "lon" is out of range (-180–180).
    content/concepts/Isot Kirjaimet/index.md:1:1 bad-id: The folder name "Isot Kirjaimet" can't be an id.
    content/concepts/anchor/index.md:7:10 yaml-features: The anchor "&a" is not allowed.
    content/concepts/colon/index.md:3:14 schema: This line can't be read as a field.
    content/concepts/english/index.md:8:1 wrong-language: The text seems to be in English, although the language of the file is fi.
    content/concepts/equal/index.md:9:11 duplicate-id: The id "a" is twice in the list "sources".
    content/concepts/equity/a.svg:1:6 unsafe-svg: The SVG picture has something that is not allowed: onload
    content/concepts/equity/big.png:1:1 file-too-large: The size of the file is 2000 kB; at most 1000 kB is allowed.
    content/concepts/equity/index.md:3:8 duplicate-title: The name "Tasa-arvo" belongs to concepts/equal already.
    content/concepts/equity/index.md:7:1 schema: There is no field "titel".
    content/concepts/equity/index.md:11:5 unsafe-link: A link such as "javascript:y" is not allowed.
    content/concepts/equity/index.md:11:23 broken-link: The link "../nothing/index.md" leads nowhere: there is no such file.
    content/concepts/equity/index.md:11:44 raw-html: There is HTML in the text: <b>
    content/concepts/equity/index.md:11:54 unknown-citation: The source "nobody" is neither among this entry's sources nor in the literature.
    content/concepts/equity/index.md:13:1 picture-without-text: The picture "a.svg" has no text that stands for it.
    content/concepts/equity/index.md:15:11 figure-without-source: The figure "34 prosenttia" has no source in the same paragraph.
    content/concepts/equity/index.md:17:1 merge-conflict-marker: The mark of a merge conflict was left in the file: <<<<<<<
    content/concepts/equity/notes.docx:1:1 unsupported-file: The file "notes.docx" is of no known kind.
    content/concepts/long/index.md:3:8 schema: The field "title" is too long: 141 characters, at most 140.
    content/concepts/long/index.md:5:13 schema: The field "definition" is empty.
    content/concepts/nowhere/en.md:1:1 orphan-translation: The folder of the translation has no index.md.
    content/concepts/nul/index.md:8:1 encoding: There is a NUL character in the file.
    content/concepts/participation/en.md:1:1 missing-text: The translation lacks the field "historyNote", which its coverage promises.
    content/concepts/participation/en.md:2:7 wrong-language: The file en.md says lang: sv, but by its name it is in English.
    content/concepts/participation/en.md:3:1 translation-behind: The translation does not say which source text it was made from.
    content/concepts/participation/en.md:7:1 facts-in-translation: The field "broader" is a fact and is written in index.md only.
    content/concepts/participation/fi.md:1:1 orphan-translation: The entry is in Finnish already, in index.md.
    content/concepts/participation/index.md:7:11 unknown-reference: There is no concept "equty". Did you mean "equity" (Tasa-arvo)?
    content/concepts/participation/index.md:8:11 self-reference: The entry refers to itself.
    content/concepts/real/index.md:7:11 fictional-reference: "concepts/made-up" is a made-up training example, and a real entry can't refer to it.
    content/experiments/e/index.md:1:1 schema: The field "aim" is required and missing.
    content/experiments/e/index.md:6:31 period-order: The end 2019 is before the start 2020.
    content/experiments/e/index.md:15:17 schema: "result" is not in the vocabulary of the field "notDocumented". Did you mean "results"?
    content/literature/a1969/index.md:9:6 schema: The value "https://doi.org/10.1" of the field "DOI" is in the wrong form.
    content/snapshots/turnout/2026-11-01.json:3:16 snapshot-facts: The name of the file says 2026-11-01, but it was retrieved on 2026-11-02.
    content/snapshots/turnout/2026-11-01.json:6:11 snapshot-unit: The unit "per cent" is not the English unit of the indicator, "%"."
  `);
  expect(new Set(problems.map((problem) => problem.rule)).size).toBeGreaterThan(25);
});
