/** The languages alone, for scripts on pages: with the vocabularies they would weigh five times as much. */

/** Languages of the site, in their order of precedence. BCP 47 primary tags. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof languages)[number];
