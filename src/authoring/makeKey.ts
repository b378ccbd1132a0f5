/** Short keys of items, sources and entries, made from their names. */
import { kebab } from '../rules/schemaIssue.ts';

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', œ: 'oe', ı: 'i' };

/** The first words of the text as an id of at most 40 characters, unlike those taken; `item` when the text has no letters that ids may have. */
export const makeKey = (text: string, taken: ReadonlySet<string>): string => {
  const plain = kebab(text.toLowerCase().replace(/[ßæøđðþłœı]/g, (letter) => letters[letter] ?? '')) ?? '';
  const words = plain.split('-').filter(Boolean);
  let key = '';
  for (const word of words) {
    if (key !== '' && `${key}-${word}`.length > 40) break;
    key = key === '' ? word.slice(0, 40) : `${key}-${word}`;
  }
  if (key === '') key = 'item';
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
};
