/** A link with a scheme other than http, https and mailto, or a picture from elsewhere. */
import { placeIn } from '../graph/build.ts';
import type { EntryRule } from './rule.ts';

export const unsafeLink: EntryRule<'unsafe-link'> = {
  name: 'unsafe-link',
  level: 'error',
  scope: 'entry',
  *find({ texts, markdown }) {
    for (const text of texts) {
      if (!text.markdown || !/[:\\&]|\/\//.test(text.source)) continue;
      const facts = markdown(text.source);
      for (const { url, offset } of facts.links) if (!isSafe(url)) yield { where: placeIn(text, offset, url), params: { url, picture: false } };
      for (const { url, offset } of facts.images) if (leadsAway(url)) yield { where: placeIn(text, offset, url), params: { url, picture: true } };
    }
  },
};

const scheme = /^([a-z][a-z0-9+.-]*):/i;
/** Browsers skip blanks and control characters before and inside a scheme. */
const bare = (url: string): string => [...url].filter((letter) => letter > ' ' && letter !== '\u007F').join('');

const isSafe = (url: string): boolean => {
  const found = scheme.exec(bare(url))?.[1]?.toLowerCase();
  return found === undefined ? !bare(url).startsWith('//') : ['http', 'https', 'mailto'].includes(found);
};

const leadsAway = (url: string): boolean => scheme.test(bare(url)) || bare(url).startsWith('//');
