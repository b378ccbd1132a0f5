import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/reading/readContent.ts';
import type { Published } from './published.ts';
import { reconcile } from './reconcile.ts';

const actor = (extra = '') =>
  `---\nlang: fi\n${extra}title: Kela\nsummary: Kansaneläkelaitos.\nkind: ministry\ncountry: FI\nroles: [funds]\nhomepage: https://www.kela.fi/\n---\n`;
const text = (file: string, content: string): RawFile => ({ file, size: content.length, text: content });

const pages = ['fi/toimijat/kela/index.html', 'sv/aktorer/kela/index.html', 'en/actors/kela/index.html', 'id/actors/kela/index.html'];
const nothing: Published['data'] = {
  concepts: [],
  frameworks: [],
  literature: [],
  actors: [],
  cities: [],
  experiments: [],
  models: [],
  indicators: [],
  cases: [],
};
const published = (files: readonly string[], actors: Published['data']['actors'] = []): Published => ({
  files: new Set(files),
  size: () => 3,
  data: { ...nothing, actors },
  snapshots: new Set(),
});
const all = [...pages, 'data/v1/actors/kela.json'];
const kela = [{ id: 'kela', translations: [] }];

describe('the comparison of content and site', () => {
  it('finds nothing when all is there', () => {
    expect(reconcile([text('README.md', ''), text('actors/kela/index.md', actor())], published(all, kela))).toEqual([]);
  });

  it('names the file whose page, data or identifier is missing', () => {
    expect(reconcile([text('actors/kela/index.md', actor())], published(pages.slice(1)))).toEqual([
      { file: 'actors/kela/index.md', what: 'puuttuu sivustosta: fi/toimijat/kela/index.html (not published)' },
      { file: 'actors/kela/index.md', what: 'puuttuu sivustosta: data/v1/actors/kela.json (not published)' },
      { file: 'actors/kela/index.md', what: 'puuttuu datasta: data/v1/actors.json (not in the data)' },
    ]);
  });

  it('names a translation, an attachment and a snapshot that did not get through', () => {
    const files = [
      text('actors/kela/index.md', actor()),
      text('actors/kela/en.md', '---\nlang: en\ncoverage: summary\ntitle: Kela\nsummary: The Social Insurance Institution.\n---\n'),
      { file: 'actors/kela/logo.png', size: 3 },
    ];
    expect(reconcile(files, published(all, kela))).toEqual([
      { file: 'actors/kela/en.md', what: 'käännös puuttuu datasta: data/v1/actors.json (translation not in the data)' },
      { file: 'actors/kela/logo.png', what: 'puuttuu sivustosta: files/actors/kela/logo.png (not published)' },
    ]);
    expect(reconcile(files, published([...all, 'files/actors/kela/logo.png'], [{ id: 'kela', translations: ['en'] }]))).toEqual([]);
  });

  it('names files that it does not know or could not read', () => {
    expect(reconcile([text('actors/kela/notes.docx', ''), text('actors/other/index.md', '---\nlang: fi\n---\n')], published([]))).toEqual([
      { file: 'actors/kela/notes.docx', what: 'tiedostoa ei tunnistettu, eikä sitä julkaistu (unknown file, not published)' },
      { file: 'actors/other/index.md', what: 'tiedostoa ei voitu lukea, eikä sitä julkaistu (not read, not published)' },
    ]);
  });

  it('names drafts and made-up entries that got through, and data without content', () => {
    expect(reconcile([text('actors/kela/index.md', actor('draft: true\n'))], published(pages.slice(0, 1)))).toEqual([
      { file: 'actors/kela/index.md', what: 'luonnos on julkaistu: fi/toimijat/kela/index.html (a draft is published)' },
    ]);
    expect(reconcile([text('actors/kela/index.md', actor('fictional: true\n'))], published(all, kela))).toEqual([
      { file: 'actors/kela/index.md', what: 'keksitty kohde on datassa: data/v1/actors.json (a made-up entry is in the data)' },
    ]);
    expect(reconcile([], published([], kela))).toEqual([
      { file: 'actors/kela/', what: 'on datassa mutta ei sisällössä: data/v1/actors.json (published, but not in the content)' },
    ]);
  });
});
