/** The ways in which finished files leave the form: a page of the code host, an e-mail, a zip. Nothing here sends anything. */

/** Longest address that the code host's servers take, in characters; theirs refuse a little over 8,000. */
export const addressLimit = 8000;
/** Longest mailto address that common e-mail programs and systems take, in characters. */
export const mailLimit = 1900;

export type Address = { fits: true; url: string } | { fits: false; length: number; empty: string };

/** The host's page for a new file with the text filled in, so that saving makes a pull request; too long a text is never cut. */
export const newFileAddress = (repository: string, folder: string, name: string, text: string): Address => {
  const empty = `${repository}/new/main/content/${folder}?filename=${encodeURIComponent(name)}`;
  const url = `${empty}&value=${encodeURIComponent(text)}`;
  return url.length <= addressLimit ? { fits: true, url } : { fits: false, length: url.length, empty };
};

/** The host's page on which a file that is there is edited. */
export const editAddress = (repository: string, folder: string, name: string): string => `${repository}/edit/main/content/${folder}/${name}`;

/** The host's page on which a whole folder is dropped. */
export const uploadAddress = (repository: string): string => `${repository}/upload/main/content`;

/** An e-mail with the text in it; with `short` in its place when the text does not fit. */
export const mailAddress = (to: string | undefined, subject: string, body: string, short: string): Address => {
  const address = (text: string): string =>
    `mailto:${to ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const url = address(body);
  return url.length <= mailLimit ? { fits: true, url } : { fits: false, length: url.length, empty: address(short) };
};
