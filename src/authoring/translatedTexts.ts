/** Texts of the form in the languages into which an entry is fully translated: what stands for a picture must not be missing there. */
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../reading/frontMatter.ts';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord, valueAt } from '../schema/walk.ts';
import type { DraftEntry } from './draft.ts';

/** The path of the one text that is asked in every full translation. */
export const pictureText = ['refinery', 'visualModel', 'pictureText'] as const;

/** Languages of the entry's full translations, with what the form or else the file says of the picture. */
export const fullTranslations = ({ existing, translated }: DraftEntry): { lang: Lang; text: string }[] =>
  languages.flatMap((lang) => {
    const file = existing?.files[`${lang}.md`];
    const data = typeof file === 'string' ? parseMarkdownFile(file).data : undefined;
    if (!isRecord(data) || data['coverage'] !== 'full') return [];
    const there = valueAt(data, pictureText);
    return [{ lang, text: translated?.[lang] ?? (typeof there === 'string' ? there : '') }];
  });

/** The translations that the form changes, whole; everything else in them stays. */
export const translatedFiles = ({ existing, translated }: DraftEntry): [name: string, text: string][] =>
  languages.flatMap((lang): [string, string][] => {
    const [name, typed] = [`${lang}.md`, translated?.[lang]?.trim()];
    const file = existing?.files[name];
    const parts = typeof file === 'string' ? splitFrontMatter(file) : undefined;
    if (!parts || typed === undefined) return [];
    const document = parseDocument(parts.yaml);
    if (typed === '') document.deleteIn(pictureText);
    else document.setIn(pictureText, typed);
    return [[name, `---\n${document.toString({ lineWidth: 120, flowCollectionPadding: true })}---\n${parts.body}`]];
  });
