/** An A–Ö of terms: names of concepts, and other terms that point to them. */

export interface Term {
  term: string;
  /** The name of the concept when the term is another one for it. */
  seeAlso: string | undefined;
  href: string;
  lang?: string | undefined;
}

/** Letter of a term: in Finnish and Swedish å, ä and ö are letters of their own, in English they are not; what begins with no letter stands under "#". */
export const letterOf = (term: string, lang: string): string => {
  const [first = ''] = term
    .trim()
    .toLocaleUpperCase(lang)
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
  if (!/\p{L}/u.test(first)) return '#';
  return lang !== 'en' && /[ÅÄÖ]/.test(first) ? first : plain;
};

/** Terms under their letters, both in the order of the language; a term that stands twice with the same target stands once. */
export const termIndex = (terms: readonly Term[], lang: string): { letter: string; terms: Term[] }[] => {
  const order = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const once = new Map(terms.map((term) => [`${term.term.toLocaleLowerCase(lang)} ${term.href}`, term]));
  // A name wins over the same word as another term for it.
  for (const term of terms) if (!term.seeAlso) once.set(`${term.term.toLocaleLowerCase(lang)} ${term.href}`, term);
  const groups = Map.groupBy(
    [...once.values()].sort((a, b) => order.compare(a.term, b.term)),
    ({ term }) => letterOf(term, lang),
  );
  return [...groups].sort(([a], [b]) => order.compare(a, b)).map(([letter, mine]) => ({ letter, terms: mine }));
};
