/** Words that say nothing of the subject: a question is searched for without them, unless nothing else is left. */
import type { Lang } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import type { Word } from './words.ts';

const words: Readonly<Record<Lang, string>> = {
  fi: 'ja tai eli sekä että on oli ovat ole olla olisi ei eivät en se ne tämä nämä tätä sen niin kuin kun jos mitä mikä mitkä minkä missä mistä mihin miten miksi milloin kuka ketkä kuinka paljon monta millainen millaisia millä voi voivat voin voiko saa saako tarkoittaa tarkoitetaan onko kanssa vai myös eroa mukaan varten',
  sv: 'och eller att är var varit vara inte en ett den det de som för av i på med till om från hur vad vilka vilken vilket varför när vem kan får man ska betyder många mycket mellan bland skillnad skillnaden',
  en: 'a an the and or of in on to for by with from at as is are was were be been it its this that these those not do does did how what which who whom why when where can could so i we you they mean means many much between difference there into',
};

const all = new Set(Object.values(words).flatMap((text) => fold(text).split(' ')));

/** Is the word one of them, in any of the languages? Queries mix them: "right to the city" is asked for on Finnish pages. */
export const isStopWord = ({ text, isCapitals }: Pick<Word, 'text' | 'isCapitals'>): boolean => !isCapitals && all.has(text);
