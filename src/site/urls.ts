/** Addresses as the browser needs them: with the base path, and absolute where machines read them. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path in front of an address of this site. */
export const href = (path: string): string => `${base}${path}`;

/** Absolute address of a path of this site. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
