/** Countries as people write them: by code, or by name in one of the three languages. */
import { languages } from '../schema/vocabulary.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The code in use: former countries and other habits (DD, UK) have one of their own. */
const current = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

let known: Map<string, string> | undefined;

const names = (): Map<string, string> => {
  if (known) return known;
  known = new Map();
  for (const lang of languages) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = display.of(`${first}${second}`);
        if (name && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), current(`${first}${second}`));
      }
  }
  return known;
};

/** The code of ISO 3166-1, or nothing when no country is called so. */
export const readCountry = (text: string): string | undefined => {
  const plain = text.trim();
  return /^[a-z]{2}$/i.test(plain) ? current(plain.toUpperCase()) : names().get(plain.toLowerCase());
};
