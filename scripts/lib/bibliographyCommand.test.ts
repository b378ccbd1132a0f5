import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bibliographyCommand } from './bibliographyCommand.ts';
import { checkCommand } from './checkCommand.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bibliography-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bib = `@article{smith2020,
  title = {Streets for everyone}, author = {Smith, Ada}, journal = {City}, year = 2020, langid = {english}
}
@software{tool2021, title = {A tool}, year = 2021, langid = {english}}
`;

const run = (...args: string[]) => {
  let out = '';
  const code = bibliographyCommand([...args, '--content', folder, '--lang', 'en'], (text) => {
    out += text;
  });
  return { code, out: out.replaceAll(folder, 'content') };
};

describe('npm run import -- bibliography', () => {
  it('writes the works and tells of each record by its line', async () => {
    const file = join(folder, 'export.bib');
    writeFileSync(file, bib);
    const { code, out } = run(file, '--verified');
    rmSync(file);
    expect(out).toBe(`export.bib:1  new            content/literature/smith2020/index.md
export.bib:4  not imported   the library has no type "software"; give a CSL type, such as article-journal, book, chapter or report

New 1, completed 0, unchanged 0, not imported 1.
`);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'literature', 'smith2020'))).toEqual(['index.md']);
    const text = readFileSync(join(folder, 'literature', 'smith2020', 'index.md'), 'utf8');
    expect(text).toContain('title: Streets for everyone');
    expect(await checkCommand(['--content', folder], () => undefined)).toBe(0);
  });

  it('is the same the second time: nothing is written', () => {
    const file = join(folder, 'export.ris');
    writeFileSync(file, 'TY  - BOOK\nAU  - Smith, Ada\nPY  - 2020\nTI  - Streets\nLA  - en\nER  - \n');
    expect(run(file).code).toBe(0);
    const path = join(folder, 'literature', 'smith2020', 'index.md');
    const first = readFileSync(path, 'utf8');
    expect(run(file).out).toContain('New 0, completed 0, unchanged 1, not imported 0.');
    expect(readFileSync(path, 'utf8')).toBe(first);
  });

  it('with --check writes nothing', () => {
    const file = join(folder, 'export.bib');
    writeFileSync(file, bib);
    expect(run(file, '--check').out).toContain('Nothing was written (--check).');
    expect(readdirSync(folder)).toEqual(['export.bib']);
  });

  it('says what is wrong with a file that is no bibliography, not UTF-8 or not there', () => {
    const file = join(folder, 'x.txt');
    writeFileSync(file, 'hello');
    expect(() => run(file)).toThrow('CSL-JSON');
    writeFileSync(file, Buffer.from([0x40, 0x61, 0xe4]));
    expect(() => run(file)).toThrow('UTF-8');
    expect(() => run(join(folder, 'none.bib'))).toThrow('none.bib');
    expect(() => run()).toThrow('npm run import -- bibliography');
  });
});
