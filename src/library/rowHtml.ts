/** A row of a library as HTML: the build writes the first rows with it, the browser the rest, so that they can't differ. */

export interface LibraryRow {
  id: string;
  href: string;
  title: string;
  /** Language of the title when it is not the page's. */
  lang?: string | undefined;
  /** What helps to choose: place, years, outcome, evidence. */
  meta: readonly string[];
  summary: string;
  isCompared: boolean;
}

/** Text made safe for markup and attributes. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A link to an entry. */
export const rowLink = ({ href, title, lang }: Pick<LibraryRow, 'href' | 'title' | 'lang'>, name = ''): string =>
  `<a${name ? ` class="${name}"` : ''} href="${escapeHtml(href)}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}>${escapeHtml(title)}</a>`;

/** The box that puts an entry into the comparison; its name begins with what is seen. */
export const compareBox = ({ id, title, isCompared }: Pick<LibraryRow, 'id' | 'title' | 'isCompared'>, word: string): string =>
  `<label class="compare-box"><input type="checkbox" name="compare" value="${id}"${isCompared ? ' checked' : ''} /> ${escapeHtml(word)}<span class="visually-hidden">: ${escapeHtml(title)}</span></label>`;

/** The row with its link first; `word` is what stands beside the box for comparing. */
export const rowHtml = (row: LibraryRow, word: string): string =>
  `<li class="row" data-id="${row.id}">${rowLink(row, 'row-title')} <p class="meta">${row.meta.map((item) => `<span>${escapeHtml(item)}</span>`).join(' ')}</p>${
    row.summary ? ` <p class="row-text"${row.lang ? ` lang="${row.lang}"` : ''}>${escapeHtml(row.summary)}</p>` : ''
  } ${compareBox(row, word)}</li>`;
