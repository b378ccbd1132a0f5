import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publishing } from '../i18n/publishing.ts';
import { pngBytes } from '../test/pictureBytes.ts';
import { bundle } from './bundle.ts';
import { blankEntry, filesOf } from './draft.ts';

test('the zip holds the files in their places, a letter and what was left over', () => {
  const entry = { ...blankEntry('actors', 'fi'), fields: { title: 'Yhdistys' }, left: ['old: 1'] };
  const draft = { key: 'a', entries: [entry], changed: 0 };
  const files = unzipSync(bundle(draft, [filesOf(entry)], 'Yhdistys', publishing.fi, '2026-11-24'));
  expect(Object.keys(files)).toEqual(['LUE-MINUT.txt', 'content/actors/yhdistys/index.md', 'ei-mukana.txt']);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text('content/actors/yhdistys/index.md')).toBe('---\nlang: fi\ntitle: Yhdistys\nroles: []\n---\n');
  expect(text('LUE-MINUT.txt')).toContain('Tiedostot:\r\n  content/actors/yhdistys/index.md\r\n');
  expect(text('ei-mukana.txt')).toBe('old: 1\n');
});

test('files beside an entry stay what they are, byte for byte; those that it does not speak of stay out', () => {
  const picture = pngBytes();
  const entry = {
    ...blankEntry('experiments', 'fi'),
    fields: { title: 'Piha', refinery: { visualModel: { picture: 'piha.png' } } },
    attached: [
      { key: 'a', name: 'piha.png' },
      { key: 'b', name: 'muu.png' },
    ],
  };
  const bytes = new Map([
    ['a', picture],
    ['b', picture],
  ]);
  const files = unzipSync(bundle({ key: 'a', entries: [entry], changed: 0 }, [filesOf(entry, bytes)], 'Piha', publishing.fi, '2026-11-24'));
  expect(Object.keys(files)).toEqual(['LUE-MINUT.txt', 'content/experiments/piha/index.md', 'content/experiments/piha/piha.png']);
  expect(files['content/experiments/piha/piha.png']).toEqual(picture);
  expect(strFromU8(files['LUE-MINUT.txt'] ?? new Uint8Array())).toContain('  content/experiments/piha/piha.png\r\n');
});
