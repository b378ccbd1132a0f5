/** Learns from a language's own texts which words make compounds, for languages without a word list. */
import type { Lang } from '../schema/vocabulary.ts';
import { keyOf } from './keyOf.ts';
import type { Parts } from './splitCompound.ts';

/** A word stands last when it also stands alone so often and is so long. */
const last = { count: 2, length: 5 } as const;

/** A word stands first when it stands before so many different words, or before one and alone. */
const first = { words: 2, length: 3, alone: 4 } as const;

/** Derivations that look like words of their own. */
const suffix = /^(?:ande|aren|arna|ares|ningar?|ingen|heten|heter|skap|liga|lighet|los)/;

/** Prefixes, whose words are no compounds of what follows. */
const prefixes = new Set(
  'for fore fors mot ater sam med ut upp upps in an be om over under till fran anti inter mis van bort bi av ned kun tills till'.split(' '),
);

/** The parts, from folded words and how often each occurs. */
export const learnParts = (words: ReadonlyMap<string, number>, lang: Lang): Parts => {
  const alone = new Set([...words].filter(([word, count]) => count >= last.count && word.length >= last.length && !suffix.test(word)).map(([word]) => word));
  const before = new Map<string, Set<string>>();
  for (const word of words.keys())
    for (let at = first.length; at <= word.length - last.length; at++) {
      const part = word.slice(0, at);
      if (!alone.has(word.slice(at)) || prefixes.has(part)) continue;
      before.set(part, (before.get(part) ?? new Set()).add(keyOf(word.slice(at), lang)));
    }
  const standsAlone = (part: string): boolean =>
    part.length >= first.alone && [part, part.replace(/s$/, ''), `${part}a`, part.replace(/[ou]$/, 'a')].some((form) => (words.get(form) ?? 0) >= last.count);
  const titles = [...words].filter(([word, count]) => count >= 8 && word.length >= 5).map(([word]) => word);
  const firsts = [...before].filter(([part, followed]) => followed.size >= first.words || standsAlone(part)).map(([part]) => part);
  return { firsts: new Set([...firsts, ...titles]), lasts: new Set([...alone].map((word) => keyOf(word, lang))) };
};
