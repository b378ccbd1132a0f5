/** Tells which of the site's languages a text is in; slow to doubt what the author says, since a quoted title is no mistake. */
import { detect } from 'tinyld/light';
import { type Lang, languages } from '../schema/vocabulary.ts';

/** Shorter texts are names and terms, whose language can't be told. */
const shortest = 120;

/** Little words that are frequent in one of the languages and are none in the others. */
const little: Record<Lang, ReadonlySet<string>> = {
  fi: new Set(
    'ja ei että ovat sekä tai myös kun joka jossa joita mutta kuin ne se oli olivat voi voidaan sen sitä niiden jotka mukaan ole hän kanssa eivät jos vain sille tämä tässä'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att det som en är för på av med till den har inte ett om de kan från eller också vid när där än mellan efter under vara man blir hade'.split(' '),
  ),
  en: new Set('the and of to is that for with are was by from or as it be this which not were has have an their its can but been they who'.split(' ')),
};

/** The language of the text; the one that the author states unless both signs, the little words and the letters, speak clearly against it. */
export const languageOf = (text: string, stated: Lang): Lang => {
  if (text.length < shortest) return stated;
  const counts = { fi: 0, sv: 0, en: 0 };
  const words = text
    .slice(0, 600)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const word of words) for (const lang of languages) if (little[lang].has(word)) counts[lang]++;
  const [first = stated] = [...languages].sort((a, b) => counts[b] - counts[a]);
  if (first === stated || counts[first] < 4 || counts[first] < 4 * counts[stated]) return stated;
  const letters = detect(text.slice(0, 1200), { only: [...languages] });
  return letters === first ? first : stated;
};
