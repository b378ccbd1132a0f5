/** Pagefind's excerpts as parts to be shown as text: nothing of an index is ever put into a page as HTML. */

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Splits an excerpt at its marks; "…" stands where a sentence is cut. */
export const excerptParts = (excerpt: string): ExcerptPart[] => {
  const parts = excerpt
    .trim()
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
  const first = parts[0]?.text ?? '';
  const last = parts.at(-1)?.text ?? '';
  return [
    ...(/^([\p{Ll},;)–]|\d+\p{Ll}?\))/u.test(first) ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(last && !/[.!?…][”"')]*$/u.test(last) ? [{ text: ' …', marked: false }] : []),
  ];
};
