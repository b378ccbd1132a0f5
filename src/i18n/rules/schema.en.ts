/** English wordings of what a schema has against a file. */
import type { Format, RuleText, SchemaProblem, Suggestion, SyntaxReason, ValueType } from './params.ts';

const reasons: Record<SyntaxReason, [what: string, cure: string]> = {
  'no-front-matter': ['The file does not begin with fields.', 'Begin the file with a line --- and end the fields with another.'],
  'not-closed': ['The line --- after the fields is missing.', 'Add a line --- after the fields.'],
  'duplicate-key': ['The same field stands twice.', 'Remove one of them.'],
  indentation: ['The indentation does not match.', 'Indent lines of the same list alike, with blanks. Put text that has a colon in quotes.'],
  'unclosed-quote': ['A quotation mark is not closed.', 'Add the same mark at the end. A quotation mark inside the text is written \\".'],
  colon: ["This line can't be read as a field.", 'Write the field as name: value. Put text that has a colon in quotes.'],
  tab: ['There is a tab in the indentation.', 'Indent with blanks.'],
  'special-character': ['The text begins with a character that has a meaning of its own in YAML.', 'Put the text in quotes.'],
  json: ['The file is not valid JSON.', 'Check commas, quotation marks and brackets.'],
  other: ["The fields can't be read.", 'Check the line and the one before it.'],
};

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a group of fields',
  empty: 'empty',
  infinite: 'infinite',
  other: 'something else',
};

/** What each format is, and an example of it. */
const formatsEn: Record<Format, [what: string, example: string]> = {
  'kebab-case': ['an id: small letters a–z, digits and hyphens', 'social-cohesion'],
  edtf: ['a date written YYYY, YYYY-MM or YYYY-MM-DD', '2024-05'],
  day: ['a day written YYYY-MM-DD', '2024-05-31'],
  year: ['a year of four digits', '"2024"'],
  'citation-key': ['the key of a source: letters, digits and hyphens', 'dempsey2011'],
  country: ['the two-letter code of a country in capitals (ISO 3166-1)', 'FI'],
  language: ['the two-letter code of a language in small letters', 'fi'],
  doi: ['a DOI without its address', '10.1002/sd.417'],
  digest: ['a digest', 'npm run translations -- --stamp FILE writes it'],
  'municipality-code': ['a municipality code: three digits in quotes', '"049"'],
  url: ['a web address that begins with https://, http:// or mailto:', 'https://www.example.org/page'],
  'file-name': ['the name of a file without spaces and special characters: letters a–z, digits, full stops, hyphens', 'follow-up.csv'],
  'picture-name': ['the name of a picture file without spaces, ending in svg, jpg, png, webp or avif', 'yard.jpg'],
};

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Did you mean "${suggestion.match}"?` : '');
const limits = (min: number | undefined, max: number | undefined): string =>
  min !== undefined && max !== undefined ? `${min}–${max}` : min !== undefined ? `at least ${min}` : `at most ${max}`;

const message = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][0];
    case 'missing':
      return `The field "${problem.field}" is required and missing.`;
    case 'unknown-key':
      return `There is no field "${problem.key}".${meant(problem.suggestion)}`;
    case 'word':
      return `"${problem.value}" is not in the vocabulary of the field "${problem.field}".${meant(problem.suggestion)}`;
    case 'type':
      return `The value of the field "${problem.field}" must be ${types[problem.expected]}, not ${types[problem.found]}${problem.value ? ` (${problem.value})` : ''}.`;
    case 'too-long':
      return `The field "${problem.field}" is too long: ${problem.length} characters, at most ${problem.limit}.`;
    case 'too-short':
      return `The field "${problem.field}" is empty.`;
    case 'too-few':
      return `The list "${problem.field}" must have at least ${problem.limit}.`;
    case 'range':
      return `The value ${problem.value} of the field "${problem.field}" is out of range (${limits(problem.min, problem.max)}).`;
    case 'format':
      return `The value "${problem.value}" of the field "${problem.field}" is in the wrong form.${meant(problem.suggestion)}`;
    case 'no-such-day':
      return `There is no day ${problem.value} (field "${problem.field}").`;
    case 'other':
      return `The value of the field "${problem.field}" is not valid.`;
  }
};

const hint = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][1];
    case 'missing':
      return `Add the field "${problem.field}".`;
    case 'unknown-key':
      return problem.suggestion ? `Write: ${problem.suggestion.write}` : `Known fields: ${problem.known.join(', ')}`;
    case 'word':
      return problem.suggestion ? `Write: ${problem.suggestion.write}` : `Allowed values: ${problem.known.join(', ')}`;
    case 'type':
      return problem.expected === 'text' ? 'Put the value in quotes if it is a number or a date.' : `Write ${types[problem.expected]}.`;
    case 'too-long':
      return 'Shorten it, or move a part to the body.';
    case 'too-short':
      return 'Write the text, or remove the field if it is not required.';
    case 'too-few':
      return 'Add an item to the list.';
    case 'range':
      return 'Check the number and its unit.';
    case 'format':
      return `The right form is ${formatsEn[problem.format][0]}. Example: ${problem.suggestion?.write ?? formatsEn[problem.format][1]}`;
    case 'no-such-day':
      return 'Check the day and the month. If the exact day is not known, write the month or the year alone.';
    case 'other':
      return 'See the help of the field in the field reference.';
  }
};

export const schemaEn: RuleText<SchemaProblem> = {
  title: 'A field does not follow the model',
  message,
  hint,
  help: 'Each collection has a model that says which fields an entry has and what values they take. Thanks to it, entries can be compared and searched. The message says which field is wrong and what may be written in it. Example: `status: ended` is right, `status: finished` is not.',
};
