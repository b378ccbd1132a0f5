/** The report of `npm run import -- bibliography`: a line for each record, then the sum. */
import type { Outcome, OutcomeOf, OutcomeParams } from '../../src/bibliography/importWorks.ts';
import type { Lang } from '../../src/schema/vocabulary.ts';

type Words = { [K in keyof OutcomeParams]: (outcome: OutcomeOf<K>, path: string) => string };
type Reason = OutcomeParams['refused']['reason'];

interface Texts {
  outcome: Words;
  refused: Record<Reason, (detail: string) => string>;
  sum: (counts: { new: number; completed: number; known: number; refused: number }) => string;
  dry: string;
  drafts: string;
}

const texts: Record<Lang, Texts> = {
  fi: {
    outcome: {
      new: ({ draft }, path) => `uusi           ${path}${draft ? ' (luonnos)' : ''}`,
      completed: ({ fields }, path) => `täydennetty    ${path}: ${fields.join(', ')}`,
      known: (_, path) => `ennallaan      ${path}`,
      differs: ({ field, ours, theirs }, path) => `eroaa          ${path}: ${field} on "${ours}", tuonnissa "${theirs}"; jätettiin ennalleen`,
      dropped: ({ field }, path) => `jätettiin pois ${path}: kentän ${field} arvo ei kelpaa`,
      'guessed-language': ({ language }, path) => `arvattu        ${path}: kieleksi ${language}; tarkista`,
      'key-taken': ({ key }, path) => `uusi avain     ${path}: ${key} on toisen teoksen avain`,
      refused: ({ reason, detail }) => `ei tuotu       ${texts.fi.refused[reason](detail)}`,
    },
    refused: {
      unverified: (title) => `"${title}": tietue on merkitty tarkistamattomaksi (custom.verification)`,
      type: (type) => `tyyppiä "${type}" ei kirjastossa ole; anna CSL-tyyppi, esimerkiksi article-journal, book, chapter tai report`,
      title: () => 'teoksella ei ole nimeä (title)',
      language: (title) => `"${title}": kieltä ei ole kerrottu eikä sen voi päätellä; lisää language`,
      other: (fields) => `nämä kentät eivät kelpaa: ${fields}`,
      unreadable: (reason) => `tietuetta ei voi lukea: ${reason}`,
    },
    sum: (n) => `Uusia ${n.new}, täydennettyjä ${n.completed}, ennallaan ${n.known}, tuomatta ${n.refused}.`,
    dry: 'Mitään ei kirjoitettu (--check).',
    drafts:
      'Luonnokset eivät näy sivustolla. Vertaa tietoja teokseen, vaihda verification: verified ja poista rivi draft: true – tai tuo valitsimella --verified, jos olet jo verrannut.',
  },
  sv: {
    outcome: {
      new: ({ draft }, path) => `ny             ${path}${draft ? ' (utkast)' : ''}`,
      completed: ({ fields }, path) => `kompletterad   ${path}: ${fields.join(', ')}`,
      known: (_, path) => `oförändrad     ${path}`,
      differs: ({ field, ours, theirs }, path) => `avviker        ${path}: ${field} är "${ours}", i importen "${theirs}"; lämnades som det var`,
      dropped: ({ field }, path) => `utelämnades    ${path}: värdet i ${field} duger inte`,
      'guessed-language': ({ language }, path) => `gissat         ${path}: språket ${language}; kontrollera`,
      'key-taken': ({ key }, path) => `ny nyckel      ${path}: ${key} hör till ett annat verk`,
      refused: ({ reason, detail }) => `inte infört    ${texts.sv.refused[reason](detail)}`,
    },
    refused: {
      unverified: (title) => `"${title}": posten är märkt som okontrollerad (custom.verification)`,
      type: (type) => `typen "${type}" finns inte i biblioteket; ange en CSL-typ, till exempel article-journal, book, chapter eller report`,
      title: () => 'verket har ingen titel (title)',
      language: (title) => `"${title}": språket anges inte och går inte att sluta sig till; lägg till language`,
      other: (fields) => `dessa fält duger inte: ${fields}`,
      unreadable: (reason) => `posten kan inte läsas: ${reason}`,
    },
    sum: (n) => `Nya ${n.new}, kompletterade ${n.completed}, oförändrade ${n.known}, inte införda ${n.refused}.`,
    dry: 'Ingenting skrevs (--check).',
    drafts:
      'Utkasten syns inte på webbplatsen. Jämför uppgifterna med verket, skriv verification: verified och ta bort raden draft: true – eller importera med --verified om du redan har jämfört.',
  },
  en: {
    outcome: {
      new: ({ draft }, path) => `new            ${path}${draft ? ' (draft)' : ''}`,
      completed: ({ fields }, path) => `completed      ${path}: ${fields.join(', ')}`,
      known: (_, path) => `unchanged      ${path}`,
      differs: ({ field, ours, theirs }, path) => `differs        ${path}: ${field} is "${ours}", in the import "${theirs}"; left as it was`,
      dropped: ({ field }, path) => `left out       ${path}: the value of ${field} is not valid`,
      'guessed-language': ({ language }, path) => `guessed        ${path}: language ${language}; please check`,
      'key-taken': ({ key }, path) => `new key        ${path}: ${key} belongs to another work`,
      refused: ({ reason, detail }) => `not imported   ${texts.en.refused[reason](detail)}`,
    },
    refused: {
      unverified: (title) => `"${title}": the record is marked as unverified (custom.verification)`,
      type: (type) => `the library has no type "${type}"; give a CSL type, such as article-journal, book, chapter or report`,
      title: () => 'the work has no title',
      language: (title) => `"${title}": the language is not stated and can't be told; add language`,
      other: (fields) => `these fields are not valid: ${fields}`,
      unreadable: (reason) => `the record can't be read: ${reason}`,
    },
    sum: (n) => `New ${n.new}, completed ${n.completed}, unchanged ${n.known}, not imported ${n.refused}.`,
    dry: 'Nothing was written (--check).',
    drafts:
      'Drafts are not shown on the site. Compare them with the works, write verification: verified and remove the line draft: true – or import with --verified when you have compared them already.',
  },
};

/** The whole report as text. */
export const bibliographyReport = (outcomes: readonly Outcome[], about: { lang: Lang; file: string; folder: string; dry: boolean }): string => {
  const own = texts[about.lang];
  const count = (kind: Outcome['kind']): number => outcomes.filter((one) => one.kind === kind).length;
  const lines = outcomes.map((one) => `${about.file}:${one.line}  ${wordsOf(one, own, 'id' in one ? `${about.folder}/literature/${one.id}/index.md` : '')}`);
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    own.sum({ new: count('new'), completed: count('completed'), known: count('known'), refused: count('refused') }),
    ...(about.dry ? [own.dry] : []),
    ...(outcomes.some((one) => one.kind === 'new' && one.draft) ? [own.drafts] : []),
  ].join('\n');
};

const wordsOf = <K extends keyof OutcomeParams>(one: OutcomeOf<K>, { outcome }: Texts, path: string): string => outcome[one.kind](one, path);
