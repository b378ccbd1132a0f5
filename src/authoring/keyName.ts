/** What an item of a list is called by when a key is made for it. */

/** Sources are called by publisher and year, as they are cited; other items by their name or first text. `textAt` gives the text of a field, '' for none. */
export const keyName = (textAt: (field: string) => string): string => {
  const year = /\d{4}/.exec(textAt('issued'))?.[0];
  if (textAt('publisher') && year) return `${textAt('publisher')} ${year}`;
  return ['title', 'name', 'text', 'reviewer', 'actor'].map(textAt).find((text) => text.trim() !== '') ?? '';
};
