/** Texts of the content check in English. */
import type { CollectionName } from '../../schema/registry.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { followUpDataEn } from './followUpData.en.ts';
import type { RuleTexts, Suggestion } from './params.ts';
import { schemaEn } from './schema.en.ts';

const nouns: Record<CollectionName, string> = {
  concepts: 'concept',
  frameworks: 'framework',
  literature: 'work',
  actors: 'actor',
  cities: 'city',
  experiments: 'experiment',
  models: 'operating model',
  indicators: 'indicator',
  cases: 'case',
  pages: 'page',
};
const isNoun = (name: string): name is CollectionName => name in nouns;
const noun = (name: string): string => (isNoun(name) ? nouns[name] : name);
const or = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
const meant = (suggestion: Suggestion | undefined): string =>
  suggestion ? ` Did you mean "${suggestion.match}"${suggestion.other ? ` (${suggestion.other})` : ''}?` : '';
const languages: Record<Lang, string> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

export const en: RuleTexts = {
  schema: schemaEn,
  'unknown-reference': {
    title: 'Reference to something that does not exist',
    message: ({ id, collections, suggestion, elsewhere }) =>
      `There is no ${or(collections.map(noun))} "${id}".${elsewhere ? ` There is one of that name in ${elsewhere}.` : meant(suggestion)}`,
    hint: ({ collections, suggestion }) =>
      suggestion
        ? `Write the id: ${suggestion.write}`
        : `Write the name of a folder in ${or(collections.map((name) => `content/${name}/`))}, or add what is missing: npm run new -- ${collections[0]} ID`,
    help: 'The field refers to another entry by its id, which is the name of its folder. If there is no such entry, readers would get a link to nowhere. Check the spelling, or add the missing entry first. Example: `concepts: [social-cohesion]` refers to the folder `content/concepts/social-cohesion/`.',
  },
  'unknown-citation': {
    title: 'Citation of an unknown source',
    message: ({ key, suggestion }) => `The source "${key}" is neither among this entry's sources nor in the literature.${meant(suggestion)}`,
    hint: ({ suggestion, key }) =>
      suggestion ? `Write: ${suggestion.write}` : `Add the source to the field sources (id: ${key}), or the work to the folder content/literature/${key}/.`,
    help: "The citation `[@key]` and the field `cites` point either to one of the entry's own `sources` or to a work in the literature. Without its source, readers can't check a statement. Correct the key or add the source. Example: `[@dempsey2011, p. 290]` refers to the folder `content/literature/dempsey2011/`.",
  },
  'broken-link': {
    title: 'Link that leads nowhere',
    message: ({ url, reason, fragment, suggestion }) =>
      ({
        'no-file': `The link "${url}" leads nowhere: there is no such file.`,
        outside: `The link "${url}" leads out of the content folder.`,
        'no-fragment': `The page that the link "${url}" leads to has no part "#${fragment ?? ''}".`,
        'not-markdown': `The link "${url}" does not point to the file of an entry.`,
      })[reason] + meant(suggestion),
    hint: ({ suggestion }) =>
      suggestion ? `Write: ${suggestion.write}` : 'Write the link as a relative file path, such as ../../concepts/segregation/index.md.',
    help: 'Links to other entries are written as relative file paths, so that they work on the code host as well as on the site. The name of a part (`#…`) is its heading in small letters with hyphens. Check the path and the part. Example: `[segregation](../../concepts/segregation/index.md)`.',
  },
  'missing-file': {
    title: 'File missing from the folder of the entry',
    message: ({ name, suggestion }) => `There is no file "${name}" in the folder of the entry.${meant(suggestion)}`,
    hint: ({ name, suggestion }) => (suggestion ? `Write: ${suggestion.write}` : `Add ${name} to the folder of the entry, or remove the mention.`),
    help: "Pictures and data lie in the same folder as the entry and are referred to by the name of the file. Files in other folders or on the web can't be shown, since the site fetches nothing from elsewhere. Example: `![Map of the area](map.svg)`.",
  },
  'duplicate-id': {
    title: 'The same id twice',
    message: ({ id, kind, field, other }) =>
      ({
        folder: `The folders "${id}" and "${other ?? ''}" differ only in capital letters.`,
        item: `The id "${id}" is twice in the list "${field ?? ''}".`,
        source: `The id "${id}" of this source belongs to a work in the literature.`,
      })[kind],
    hint: ({ kind, id }) =>
      ({
        folder: 'Give one of the folders another name.',
        item: 'Give one of the two another id.',
        source: `Remove the source and cite the work as [@${id}], or give the source another id.`,
      })[kind],
    help: "An entry, an item or a source is found by its id, so an id may stand only once. Folders that differ only in capital letters are the same folder on some computers. A source that is in the literature already is not written again. Example: two results can't both have `id: comfort`.",
  },
  'duplicate-title': {
    title: 'Two entries of the same name',
    message: ({ title, other }) => `The name "${title}" belongs to ${other} already.`,
    hint: ({ other }) => `Give a more exact name, or merge the entries: ${other}.`,
    help: 'Two entries of the same name in one collection look alike in search results, and often one was added twice by mistake. Make the name more exact or merge the entries. Example: "Participatory budgeting" and "Participatory budgeting, Helsinki".',
  },
  'facts-in-translation': {
    title: 'A fact in a translation',
    message: ({ field }) => `The field "${field}" is a fact and is written in index.md only.`,
    hint: ({ field }) => `Remove "${field}" from the translation; the site takes it from index.md.`,
    help: "A translation holds text only. Years, references and other facts stand in one file, so that they can't differ between languages. Remove the field from the translation. Example: `status: ended` belongs in `index.md`, not in `en.md`.",
  },
  'translation-behind': {
    title: 'Translation behind its source',
    message: ({ reason, source }) =>
      reason === 'behind'
        ? `The source text (${source}) has changed since this translation was made.`
        : 'The translation does not say which source text it was made from.',
    hint: () => 'Bring the translation up to date and stamp it: npm run translations -- --stamp FILE',
    help: 'A translation remembers, as a digest (`sourceDigest`), which text it was made from. When the source text changes, readers are told that the translation is behind. Update the translation and run `npm run translations -- --stamp FILE`.',
  },
  'translation-differs': {
    title: 'Translation that says something else than its source',
    message: ({ kind, missing, extra }) =>
      `The translation has other ${kind === 'figure' ? 'figures' : 'citations'} than the source text: ${[
        ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
        ...(extra.length > 0 ? [`${extra.join(', ')} not in the source`] : []),
      ].join('; ')}.`,
    hint: () => 'Compare the texts and mend the one that is wrong.',
    help: 'Figures and citations are the same in every language. The check compares shares, sums, years, large numbers and citations of each field and of the body with the source text. They may be written in the way of the language: “50 000” is “50,000” in English. Write large numbers in digits in both.',
  },
  'wrong-language': {
    title: 'Language does not match',
    message: ({ kind, lang, found, file }) =>
      kind === 'file'
        ? `The file ${file} says lang: ${lang}, but by its name it is in ${languages[found]}.`
        : `The text seems to be in ${languages[found]}, although the language of the file is ${lang}.`,
    hint: ({ kind, found, lang }) => (kind === 'file' ? `Write: lang: ${found}` : `Write the text in ${languages[lang]}, or move it to ${found}.md.`),
    help: 'Each file is in one language, which is stated in the field `lang` and, for translations, in the name of the file. A wrong language breaks search, hyphenation and how screen readers pronounce the text. Example: `sv.md` has `lang: sv` and Swedish text.',
  },
  'figure-without-source': {
    title: 'Figure without a source',
    message: ({ figure }) => `The figure "${figure}" has no source in the same paragraph.`,
    hint: () => 'Add a citation after the figure, such as [@key, p. 12], or remove the figure.',
    help: 'Each figure needs a citation in the same paragraph, so that readers can check it. Years, ordinals and small numbers need none. Example: "The share was 34 per cent [@statistics-finland-2024]."',
  },
  'unsafe-link': {
    title: 'Forbidden link',
    message: ({ url, picture }) => (picture ? `The picture "${url}" can't be fetched from outside the site.` : `A link such as "${url}" is not allowed.`),
    hint: ({ picture }) =>
      picture
        ? 'Save the picture in the folder of the entry and refer to it by its file name.'
        : 'Use an address that begins with https://, http:// or mailto:.',
    help: "A link may begin with `https://`, `http://` or `mailto:`. Other kinds, such as `javascript:` and `data:`, could run code in the reader's browser. Pictures are saved in the folder of the entry, since the site fetches nothing from elsewhere.",
  },
  'raw-html': {
    title: 'HTML in the text',
    message: ({ tag }) => `There is HTML in the text: ${tag}`,
    hint: () => 'Write the same in Markdown, or put code between backticks (`).',
    help: 'Texts are written in Markdown; HTML is not allowed, because it could break the page or run code. Emphasise `*like this*` or `**like this**`. A less-than sign is written `\\<`.',
  },
  'heading-level': {
    title: 'Heading level',
    message: ({ depth, expected }) =>
      depth === 1
        ? 'The text has a heading of the first level, which is kept for the name of the entry.'
        : `The heading of level ${depth} skips level ${expected}.`,
    hint: ({ expected }) => `Begin the heading with: ${'#'.repeat(expected)}`,
    help: 'The main heading of the page is the name of the entry, so headings in the text begin at level two (`##`) and go down one level at a time. People who use a screen reader move about the page by its headings.',
  },
  'picture-without-text': {
    title: 'Picture without words',
    message: ({ url, lang }) => `The picture "${url}" has no text that stands for it${lang ? ` in ${languages[lang]}` : ''}.`,
    hint: ({ url, field }) =>
      field ? 'Say in the field pictureText what the picture shows.' : `Say in the brackets what the picture shows: ![What is in the picture](${url})`,
    help: "The text tells what is in the picture to those who don't see it. Write in the brackets a sentence that says what the picture shows. Example: `![Ideas of residents on a map](map.svg)`.",
  },
  'picture-without-credit': {
    title: 'Picture without credit or terms',
    message: ({ url, field }) =>
      field === 'pictureCredit' ? `Nobody is credited for the picture "${url}".` : `The terms of the picture "${url}" are not given.`,
    hint: ({ field }) =>
      field === 'pictureCredit' ? 'Say in the field pictureCredit who made the picture.' : 'Say in the field pictureLicence on which terms it may be used.',
    help: 'Everything on the site may be used freely, so each picture names its maker and open terms. People who can be recognised in it must have agreed. Example: `pictureCredit: City of Oulu` and `pictureLicence: cc-by-4.0`.',
  },
  'file-kind': {
    title: 'File that is not what its name says',
    message: ({ reason, ending, type }) =>
      ({
        other: type ? `The name ends in ${ending}, but the content is ${type}.` : `The name ends in ${ending}, but the content is something else or broken.`,
        'no-size': 'The width and height of the picture can’t be read.',
        pixels: 'The picture has too many pixels: at most 40 million are allowed.',
      })[reason],
    hint: ({ reason, type, ending }) =>
      ({
        other: type ? `Change the ending to ${type}.` : `Save the file again as ${ending}.`,
        'no-size': 'Save the picture again. An SVG needs width and height, or a viewBox, on its svg element.',
        pixels: 'Make the picture smaller.',
      })[reason],
    help: 'Browsers trust the ending, so a picture with the wrong one is not shown. Width and height are read from the picture, so that the page keeps room for it and no text jumps. Too large a picture may crash the browser of a phone.',
  },
  'file-too-large': {
    title: 'File too large',
    message: ({ size, limit }) => `The size of the file is ${kilobytes(size)}; at most ${kilobytes(limit)} is allowed.`,
    hint: () => 'Make the picture smaller, tighten the text, or divide the data.',
    help: 'Large files make pages slow, above all on phones. An entry may have at most 200 kB, a picture and follow-up data 1 MB, a snapshot and a document 5 MB.',
  },
  'orphan-translation': {
    title: 'Translation without a source',
    message: ({ kind, lang }) =>
      kind === 'no-source' ? 'The folder of the translation has no index.md.' : `The entry is in ${languages[lang]} already, in index.md.`,
    hint: ({ kind, lang }) =>
      kind === 'no-source' ? 'Add index.md, or move the translation to the right folder.' : `Remove ${lang}.md, or correct the field lang of index.md.`,
    help: "The source text and the facts of an entry are in `index.md`; `fi.md`, `sv.md` and `en.md` are its translations. A translation can't be shown without its source, and there is none into the language of the source.",
  },
  'unsupported-file': {
    title: 'Unknown file',
    message: ({ name, reason }) =>
      ({
        name: `The file "${name}" is of no known kind.`,
        place: `The file "${name}" is in the wrong place.`,
        link: `"${name}" is a link to elsewhere on the disk.`,
        'no-entry': `The folder of the file "${name}" has no entry (index.md).`,
      })[reason],
    hint: ({ reason }) =>
      ({
        name: 'Allowed are index.md, fi.md, sv.md, en.md and svg, jpg, png, webp, avif, csv and pdf attachments.',
        place: 'Move the file to content/COLLECTION/ID/.',
        link: 'Put the file itself in place of the link.',
        'no-entry': 'Add index.md, or move the file to the folder of its entry.',
      })[reason],
    help: 'The content folder holds entries, their translations and attachments, and snapshots. Nothing is left out without a word, so an unknown file is an error. Example of a right place: `content/experiments/espoo-mun-idea/index.md`.',
  },
  'unsafe-svg': {
    title: 'Unsafe SVG picture',
    message: ({ what }) => `The SVG picture has something that is not allowed: ${what}`,
    hint: () => 'Save the picture without scripts, event handlers and references to elsewhere.',
    help: "An SVG picture can hold code that would run in the reader's browser. It may hold a drawing only: no scripts, no `on…` attributes, no embedded HTML and no references to elsewhere.",
  },
  'merge-conflict-marker': {
    title: 'Merge conflict',
    message: ({ marker }) => `The mark of a merge conflict was left in the file: ${marker}`,
    hint: () => 'Choose the right version and remove the lines <<<<<<<, ======= and >>>>>>>.',
    help: 'Git marks conflicting places with the lines `<<<<<<<`, `=======` and `>>>>>>>`. Choose which version stays and remove the marks.',
  },
  encoding: {
    title: 'Encoding',
    message: ({ kind }) =>
      ({ invalid: 'The file is not UTF-8.', bom: 'The file begins with an invisible byte order mark (BOM).', nul: 'There is a NUL character in the file.' })[
        kind
      ],
    hint: ({ kind }) =>
      ({ invalid: 'Save the file as UTF-8.', bom: 'Save without the byte order mark, or run: npm run fix', nul: 'Remove the character.' })[kind],
    help: 'Files are saved as UTF-8 without a byte order mark. Otherwise letters such as ä, ö and å come out wrong. Line endings may be of either kind.',
  },
  'yaml-features': {
    title: 'Forbidden YAML',
    message: ({ kind, text }) => `${{ anchor: 'The anchor', alias: 'The alias', tag: 'The YAML tag' }[kind]} "${text}" is not allowed.`,
    hint: () => 'Write the value out. If it is text, put it in quotes.',
    help: 'YAML anchors (`&name`), aliases (`*name`) and tags (`!name`) are not used, because with them a file could swell or run code. A text that begins with an asterisk is put in quotes: `title: "*Unfinished*"`.',
  },
  'snapshot-unit': {
    title: 'Unit of a snapshot',
    message: ({ unit, expected }) => `The unit "${unit}" is not the English unit of the indicator, "${expected}".`,
    hint: ({ expected }) => `Write: ${expected}`,
    help: 'The unit of a snapshot is the English unit of its indicator, so that figures of different scales are not mixed. If the source has changed its unit, a new indicator or a conversion is needed.',
  },
  'snapshot-facts': {
    title: 'Facts of a snapshot',
    message: ({ kind, found, expected }) =>
      ({
        folder: `The snapshot is in the folder "${expected}" but names the indicator "${found}".`,
        date: `The name of the file says ${expected}, but it was retrieved on ${found}.`,
        source: `The source "${found}" is not among the sources of the snapshot.`,
        row: `There are two values for ${found}.`,
      })[kind],
    hint: ({ kind, expected }) =>
      ({
        folder: `Write: ${expected}, or move the file.`,
        date: `Write: ${expected}, or rename the file.`,
        source: `Use one of these: ${expected}`,
        row: 'Remove one of the values.',
      })[kind],
    help: 'A snapshot is a dated file: its folder is the id of the indicator and its name the day of retrieval. Each area and year has one value, and each value names its source.',
  },
  'period-order': {
    title: 'Times in the wrong order',
    message: ({ kind, start, end }) =>
      kind === 'period' ? `The end ${end} is before the start ${start}.` : `The time of the target ${end} is before that of the baseline ${start}.`,
    hint: () => 'Check the years; they may have changed places.',
    help: "A period can't end before it starts, and a target can't come before its baseline. Precision may differ: `start: 2019-05` and `end: 2019` is allowed.",
  },
  'self-reference': {
    title: 'Entry that refers to itself',
    message: ({ kind, chain }) => (kind === 'self' ? 'The entry refers to itself.' : `The broader concepts go round in a circle: ${chain.join(' → ')}`),
    hint: ({ kind }) => (kind === 'self' ? 'Remove the reference.' : 'Remove one of the references from a field broader.'),
    help: "An entry can't be its own related concept, source or model. A chain of broader concepts must not come back to where it began. Remove the reference that is wrong.",
  },
  'fictional-reference': {
    title: 'Reference to something made up',
    message: ({ id }) => `"${id}" is a made-up training example, and a real entry can't refer to it.`,
    hint: () => 'Remove the reference, or refer to a real entry.',
    help: 'Training examples (`fictional: true`) are kept apart, so that nobody takes what is made up for a fact. A made-up entry may refer to a real one, but not the other way round.',
  },
  'draft-reference': {
    title: 'Reference to a draft',
    message: ({ id }) => `"${id}" is a draft, and a published entry can't refer to it.`,
    hint: () => 'Check the draft and remove its line draft: true (in a work also verification: unverified), or remove the reference.',
    help: 'Drafts are not published, so the reference would lead nowhere. An imported work is a draft until somebody has compared its data with the work: then write `verification: verified` and remove the line `draft: true`.',
  },
  'number-typography': {
    title: 'Spaces and dashes in numbers',
    message: ({ found, kind }) =>
      kind === 'thousands' ? `The number "${found}" has a plain space between its thousands.` : `The years "${found}" have a hyphen between them.`,
    hint: ({ kind }) => (kind === 'thousands' ? 'Use a non-breaking space (U+00A0).' : 'Use an en dash: 2014–2020.'),
    help: 'A plain space can break at the end of a line and tear the number apart; a non-breaking space keeps it together. Between the ends of a range stands an en dash (–) without spaces. The command `npm run fix` mends both.',
  },
  placeholder: {
    title: 'Text of the template left',
    message: ({ text }) => `The text of the template "${text}" is still there.`,
    hint: () => 'Write your own text instead, or remove the field when nothing is known.',
    help: 'The command `npm run new` makes a template with places for texts. All of them are replaced before the entry is published. Check the example facts of the template too, such as city, year and concept: they are there only for the form.',
  },
  'missing-text': {
    title: 'Text missing from a translation',
    message: ({ field }) =>
      field === 'body' ? 'The full translation lacks the body.' : `The translation lacks the field "${field}", which its coverage promises.`,
    hint: ({ field }) => (field === 'body' ? 'Translate the body, or write coverage: summary.' : `Translate "${field}", or write a smaller coverage.`),
    help: 'A full translation (`coverage: full`) has every text that the source has. Otherwise a part of the page would be left in another language. If not everything is translated, write `coverage: summary` (title, summary and definition) or `term-only` (title).',
  },
  'follow-up-data': followUpDataEn,
  'unknown-criteria': {
    title: 'Shared criteria',
    message: ({ kind, id, suggestion }) =>
      ({
        version: `The shared criteria have no version "${id}".`,
        measure: `The shared criteria have no measure "${id}".`,
        order: `The measure "${id}" is shared, but the plan does not say which version of the criteria it follows.`,
      })[kind] + meant(suggestion),
    hint: ({ kind, known, suggestion }) =>
      kind === 'order'
        ? `Add the line criteria: ${known.at(-1) ?? 'v1'} to the field followUp`
        : suggestion
          ? `Write: ${suggestion.write}`
          : `Use one of these: ${known.join(', ') || '–'}`,
    help: 'Peer reviews and follow-ups refer to a version of the shared criteria (`criteria: v1`) and to its measures (`shared`), so that experiments can be read side by side. The versions are on the page `pages/shared-criteria`. If the measure is your own, leave out `shared`.',
  },
  'bad-id': {
    title: 'Name of a folder',
    message: ({ id }) => `The folder name "${id}" can't be an id.`,
    hint: ({ suggestion }) => `Rename the folder: ${suggestion}`,
    help: 'The name of the folder is the permanent id of the entry and a part of its address. It has small letters a–z, digits and hyphens, such as `social-cohesion`.',
  },
};
