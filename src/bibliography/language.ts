/** The language of a record as a two-letter code. */

/** The code of what a record says: `en-GB`, or a name as LaTeX's babel writes it. Undefined when it says neither. */
export const languageCode = (stated: string): string | undefined => {
  const text = stated.trim().toLowerCase();
  return /^[a-z]{2}(?=$|[-_])/.exec(text)?.[0] ?? babel[text];
};

const babel: Readonly<Record<string, string>> = {
  american: 'en',
  australian: 'en',
  british: 'en',
  canadian: 'en',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  italian: 'it',
  ngerman: 'de',
  norsk: 'no',
  norwegian: 'no',
  nynorsk: 'nn',
  portuguese: 'pt',
  spanish: 'es',
  swedish: 'sv',
};
