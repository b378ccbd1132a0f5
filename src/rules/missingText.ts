/** A translation that leaves out a text which its coverage promises. Who adds a text to an entry can't always translate it, so most of them are warnings. */
import { keyedPath } from '../graph/keyed.ts';
import type { EntryText } from '../graph/texts.ts';
import type { Translation } from '../schema/entry.ts';
import { headerFields } from '../schema/translation.ts';
import { type Path, valueAt } from '../schema/walk.ts';
import type { EntryRule } from './rule.ts';

export const missingText: EntryRule<'missing-text'> = {
  name: 'missing-text',
  level: 'error',
  scope: 'entry',
  *find({ entry, texts }) {
    const source = new Map<string, EntryText>();
    for (const text of texts) if (text.file === entry.file) source.set(nameOf(entry.data, text), text);
    for (const translation of Object.values(entry.translations)) {
      const held = new Set(texts.filter((text) => text.file === translation.file).map((text) => nameOf(translation.fields, text)));
      for (const [field, { path = [] }] of source)
        if (!held.has(field) && field !== pictureText && isPromised(translation.coverage, field))
          yield {
            where: { file: translation.file, path: field === 'body' ? ['coverage'] : pathIn(translation.fields, entry.data, path) },
            params: { field },
            ...(needed.has(field) ? {} : { level: 'warning' }),
          };
    }
  },
};

const nameOf = (data: unknown, { path }: EntryText): string => (path ? keyedPath(data, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path) : 'body');

/** The same place in the translation, as far as it is there; items are found by their id. */
const pathIn = (target: unknown, data: unknown, path: Path): Path => {
  const made: (string | number)[] = [];
  for (const [index, part] of path.entries()) {
    const list = valueAt(target, made);
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    const at = Array.isArray(list) ? list.findIndex((item) => valueAt(item, ['id']) === id) : part;
    if (at === -1) break;
    made.push(at);
  }
  return made;
};

/** Other terms are no translations of each other: a language has as many as it has. */
const ownToLanguage = new Set(['altTerms', 'hiddenTerms']);

const headers: ReadonlySet<string> = new Set(headerFields);

/** What stands for a picture is asked by the rule of pictures. */
const pictureText = 'refinery.visualModel.pictureText';

/** Without these a page makes no sense; any other text is shown in the source's language, marked as such, until somebody translates it. */
const needed = new Set(['title', 'summary', 'definition', 'body']);

const isPromised = (coverage: Translation['coverage'], field: string): boolean =>
  coverage === 'full'
    ? !ownToLanguage.has(field) && !headers.has(field)
    : coverage === 'summary'
      ? ['title', 'summary', 'definition'].includes(field)
      : field === 'title';
