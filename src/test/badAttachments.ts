/** Kinds of files that people put beside an entry: what the form does with them, the check does with the folder that it makes. */
import { attachmentName } from '../authoring/attachment.ts';
import type { DraftEntry } from '../authoring/draft.ts';
import { at, type BadInput, body } from './badInput.ts';
import { jpgBytes, pngBytes, svgText, webpBytes } from './pictureBytes.ts';

/** Bytes of all files that the kinds attach. */
export const attachedBytes = new Map<string, Uint8Array>();

const text = (letters: string): Uint8Array => new TextEncoder().encode(letters);
const large = (head: Uint8Array, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  bytes.set(head);
  return bytes;
};

/** The entry with the file beside it, under the name that the form gives. */
const attach = (entry: DraftEntry, chosen: string, bytes: Uint8Array): { entry: DraftEntry; name: string } => {
  const name = attachmentName(chosen, new Set(Object.keys(entry.existing?.files ?? {})));
  const key = `${name} ${bytes.length} ${bytes.reduce((sum, byte, index) => (sum * 31 + byte * (index + 1)) % 1_000_003, 7)}`;
  attachedBytes.set(key, bytes);
  return { entry: { ...entry, attached: [...(entry.attached ?? []), { key, name }] }, name };
};

/** The file as the team's own picture, with all that the check asks of one. */
const asPicture = (e: DraftEntry, chosen: string, bytes: Uint8Array): DraftEntry => {
  const { entry, name } = attach(e, chosen, bytes);
  const model = { picture: name, pictureText: 'Piha ylhäältä.', pictureCredit: 'Oulun kaupunki', pictureLicence: 'cc-by-4.0', state: 'done' };
  return Object.entries(model).reduce((made, [field, value]) => at(made, `refinery.visualModel.${field}`, value), entry);
};

/** The file among those of the audience test. */
const asFile = (e: DraftEntry, chosen: string, bytes: Uint8Array): DraftEntry => {
  const { entry, name } = attach(e, chosen, bytes);
  return at(at(entry, 'refinery.audienceTest.state', 'done'), 'refinery.audienceTest.files', [{ file: name, title: 'Testin aineisto' }]);
};

const emptied = (e: DraftEntry, field: string): DraftEntry => at(asPicture(e, 'piha.png', pngBytes()), `refinery.visualModel.${field}`, '');
const drawing = (inside: string): Uint8Array => text(svgText(40, 20).replace('/>', `>${inside}</svg>`));

export const attachedKinds: readonly BadInput[] = [
  ['picture as it should be', (e) => asPicture(e, 'piha.png', pngBytes()), 'understood'],
  ['photograph', (e) => asPicture(e, 'IMG_0001.JPG', jpgBytes(1600, 1200, 6)), 'understood'],
  ['picture of the newer kind', (e) => asPicture(e, 'piha.webp', webpBytes(1600, 1200)), 'understood'],
  ['drawing', (e) => asPicture(e, 'piha.svg', drawing('<path d="M0 0h9"/>')), 'understood'],
  ['name of a picture with blanks, capitals and accents', (e) => asPicture(e, 'Pihan käyttö (1) – luonnos.PNG', pngBytes()), 'understood'],
  ['name of a picture without letters', (e) => asPicture(e, '图片.png', pngBytes()), 'understood'],
  ['picture without words', (e) => emptied(e, 'pictureText'), 'refused'],
  ['picture that nobody made', (e) => emptied(e, 'pictureCredit'), 'refused'],
  ['picture without terms', (e) => emptied(e, 'pictureLicence'), 'refused'],
  ['picture whose terms are not open', (e) => at(emptied(e, 'pictureLicence'), 'refinery.visualModel.pictureLicence', 'all-rights-reserved'), 'refused'],
  ['words of a picture that are too long', (e) => at(emptied(e, 'pictureText'), 'refinery.visualModel.pictureText', 'sana '.repeat(90)), 'refused'],
  ['picture that was taken away again', (e) => emptied(e, 'picture'), 'understood'],
  ['picture of exactly the largest size', (e) => asPicture(e, 'piha.png', large(pngBytes(), 1_000_000)), 'understood'],
  ['picture that is one byte too large', (e) => asPicture(e, 'piha.png', large(pngBytes(), 1_000_001)), 'refused'],
  ['picture with too many pixels', (e) => asPicture(e, 'piha.png', pngBytes(20_000, 20_000)), 'refused'],
  ['picture that browsers do not show', (e) => asPicture(e, 'piha.heic', text('\0\0\0\x18ftypheic')), 'refused'],
  ['moving picture', (e) => asPicture(e, 'piha.gif', text('GIF89a')), 'refused'],
  ['picture with the ending of another kind', (e) => asPicture(e, 'piha.jpg', pngBytes()), 'refused'],
  ['picture that is cut off', (e) => asPicture(e, 'piha.png', pngBytes().subarray(0, 12)), 'refused'],
  ['picture without bytes', (e) => asPicture(e, 'piha.png', new Uint8Array()), 'refused'],
  ['file without an ending', (e) => asPicture(e, 'piha', pngBytes()), 'refused'],
  ['program called a picture', (e) => asPicture(e, 'piha.png', text('MZ\x90')), 'refused'],
  ['program', (e) => asFile(e, 'piha.exe', text('MZ\x90')), 'refused'],
  ['page called a drawing', (e) => asPicture(e, 'piha.svg', text(`<html><body>${svgText(4, 2)}</body></html>`)), 'refused'],
  ['drawing with a script', (e) => asPicture(e, 'piha.svg', drawing('<script>alert(1)</script>')), 'refused'],
  ['drawing with a handler', (e) => asPicture(e, 'piha.svg', drawing('<path onclick="alert(1)"/>')), 'refused'],
  ['drawing that fetches a picture', (e) => asPicture(e, 'piha.svg', drawing('<image href="https://example.org/a.png"/>')), 'refused'],
  ['drawing that holds HTML', (e) => asPicture(e, 'piha.svg', drawing('<foreignObject><p>x</p></foreignObject>')), 'refused'],
  ['drawing without a size', (e) => asPicture(e, 'piha.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')), 'refused'],
  ['drawing in another encoding', (e) => asPicture(e, 'piha.svg', Uint8Array.of(...drawing('<text>'), 0xe4, ...text('</text>'))), 'refused'],
  ['document as a picture', (e) => asPicture(e, 'piha.pdf', text('%PDF-1.7\n')), 'refused'],
  ['document beside a stage', (e) => asFile(e, 'Testin tulokset.pdf', text('%PDF-1.7\n')), 'understood'],
  ['document that is larger than a picture may be', (e) => asFile(e, 'tulokset.pdf', large(text('%PDF-1.7\n'), 1_200_000)), 'understood'],
  ['document of a word processor', (e) => asFile(e, 'tulokset.docx', text('PK\x03\x04')), 'refused'],
  ['document of a word processor called a PDF', (e) => asFile(e, 'tulokset.pdf', text('PK\x03\x04')), 'refused'],
  ['text that would take the place of the entry', (e) => asFile(e, 'index.md', text('---\ntitle: x\n---\n')), 'refused'],
  ['file without a title', (e) => at(asFile(e, 'tulokset.pdf', text('%PDF-1.7\n')), 'refinery.audienceTest.files.0.title', ''), 'refused'],
  [
    'picture of which the device has lost the bytes',
    (e) => {
      const entry = asPicture(e, 'piha.png', pngBytes());
      return { ...entry, attached: entry.attached?.map(({ name }) => ({ key: 'lost', name })) };
    },
    'refused',
  ],
  ['picture in the text', (e) => body(attach(e, 'kartta.png', pngBytes()).entry, '## Mitä\n\n![Piha kartalla](kartta.png)'), 'understood'],
  ['picture in the text without words', (e) => body(attach(e, 'kartta.png', pngBytes()).entry, '## Mitä\n\n![](kartta.png)'), 'refused'],
];
