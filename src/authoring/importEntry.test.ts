import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { readContent } from '../reading/readContent.ts';
import { schemas } from '../schema/registry.ts';
import { checkDraft } from './checkDraft.ts';
import { filesOf } from './draft.ts';
import { importEntry } from './importEntry.ts';

const sources = readDisk('content').concat(readDisk('src/test/content/good'));
const entries = readContent(sources).files.flatMap(({ is, text }) => (is.kind === 'source' && is.collection !== 'pages' && text ? [{ ...is, text }] : []));

/** What a schema makes of data: blanks round texts gone, defaults filled in; empty lists say as little as none. */
const meaning = (collection: keyof typeof schemas, data: unknown): unknown => {
  const read = schemas[collection].parse(data);
  return JSON.parse(JSON.stringify(read, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)));
};

describe('a file that is read into the form and written again', () => {
  it('means the same, for every entry of the content', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const { collection, id, text } of entries) {
      const imported = importEntry(collection, id, text, 'fi');
      if (imported.kind === 'fault') throw new Error(`${collection}/${id}: ${imported.fault.reason}`);
      const { files, folder } = filesOf(imported.entry);
      const [before, after] = [parseMarkdownFile(text), parseMarkdownFile(files[0]?.[1] ?? '')];
      expect({ folder, data: meaning(collection, after.data), body: after.body.trim() }).toEqual({
        folder: `${collection}/${id}`,
        data: meaning(collection, before.data),
        body: before.body.trim().replace(/[ \t]+$/gm, ''),
      });
      // A second time nothing changes at all.
      const again = importEntry(collection, id, files[0]?.[1] ?? '', 'fi');
      expect(again.kind === 'entry' && filesOf(again.entry).files).toEqual(files);
    }
  }, 30_000);

  it('loses nothing that the form does not know', () => {
    const text =
      '---\nlang: sv\n# en kommentar\ntitle: A # till\nold: { a: [1, 2] }\ncities: oulu\nperiod:\n  start: "2019"\n  about: ja\nsources:\n  - id: x\n    note: "# ingen kommentar"\n---\nText\n';
    const imported = importEntry('experiments', 'a', text, 'fi');
    expect(imported).toMatchObject({
      kind: 'entry',
      unknown: [
        { field: 'old', text: 'a:\n  - 1\n  - 2' },
        { field: 'cities', text: 'oulu' },
        { field: 'period.about', text: 'ja' },
        { field: 'sources.0.note', text: '"# ingen kommentar"' },
      ],
      comments: [
        { line: 3, text: '# en kommentar' },
        { line: 4, text: '# till' },
      ],
    });
    expect(imported.kind === 'entry' && imported.entry.lang).toBe('sv');
  });

  it('holds every value of any file, in the form or among what is left', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('id', 'text', 'cites', 'odd'), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    const keys = [...Object.keys(schemas.experiments.shape), 'unknown'].filter((key) => key !== 'lang');
    const leaves = (data: unknown): string[] =>
      typeof data === 'object' && data !== null ? Object.values(data).flatMap(leaves) : [String(data)].filter((text) => text !== '');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (data) => {
        const imported = importEntry('experiments', 'a', `---\n${JSON.stringify({ lang: 'fi', ...data })}\n---\n`, 'fi');
        // A line of JSON that looks like an anchor or a tag is refused, as in the check.
        if (imported.kind === 'fault') return;
        const kept = [...leaves(imported.entry.fields), ...imported.unknown.map(({ text }) => text)].join('\n');
        for (const leaf of leaves(data)) if (/^[\w ]+$/.test(leaf)) expect(kept).toContain(leaf);
      }),
    );
  });

  it('can not be read', () => {
    expect(importEntry('experiments', 'a', 'Teksti', 'fi')).toEqual({ kind: 'fault', fault: { reason: 'no front matter', line: 1, column: 1 } });
    expect(importEntry('experiments', 'a', '---\na: &x 1\nb: *x\n---\n', 'fi')).toEqual({ kind: 'fault', fault: { reason: 'anchor', line: 2, column: 4 } });
    expect(importEntry('experiments', 'a', '---\n- a\n---\n', 'fi')).toEqual({ kind: 'fault', fault: { reason: 'no fields', line: 2, column: 1 } });
  });
});

it('an imported entry keeps the picture that it names, which the check then asks for', async () => {
  const text = readFileSync('src/test/content/good/experiments/oulu-budget/index.md', 'utf8');
  const read = importEntry('experiments', 'oma', text, 'fi');
  if (read.kind === 'fault') throw new Error(read.fault.reason);
  expect(read.entry.fields).toMatchObject({ refinery: { visualModel: { picture: 'model.svg', pictureText: 'Kokeilun kulku ideasta päätökseen.' } } });
  const { problems } = await checkDraft({ key: 'a', entries: [read.entry], changed: 0 }, { choices: [], lang: 'fi' });
  expect(problems.find(({ rule }) => rule === 'missing-file')).toMatchObject({
    path: ['refinery', 'visualModel', 'picture'],
    message: 'Tiedostoa "model.svg" ei ole kohteen kansiossa.',
  });
});
