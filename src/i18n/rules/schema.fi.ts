/** Finnish wordings of what a schema has against a file. */
import type { Format, RuleText, SchemaProblem, Suggestion, SyntaxReason, ValueType } from './params.ts';

const reasons: Record<SyntaxReason, [what: string, cure: string]> = {
  'no-front-matter': ['Tiedosto ei ala tietokentillä.', 'Aloita tiedosto rivillä --- ja päätä kentät samanlaiseen riviin.'],
  'not-closed': ['Tietokenttien lopusta puuttuu rivi ---.', 'Lisää kenttien jälkeen rivi ---.'],
  'duplicate-key': ['Sama kenttä on kahdesti.', 'Poista toinen.'],
  indentation: [
    'Sisennys ei täsmää.',
    'Sisennä samaan luetteloon kuuluvat rivit yhtä paljon, välilyönnein. Tekstiin, jossa on kaksoispiste, laita lainausmerkit.',
  ],
  'unclosed-quote': ['Lainausmerkki jää auki.', 'Lisää loppuun sama lainausmerkki. Lainausmerkki tekstin sisällä kirjoitetaan \\".'],
  colon: ['Tätä riviä ei voi lukea kentäksi.', 'Kirjoita kenttä muodossa nimi: arvo. Tekstiin, jossa on kaksoispiste, laita lainausmerkit.'],
  tab: ['Sisennyksessä on sarkainmerkki.', 'Sisennä välilyönnein.'],
  'special-character': ['Teksti alkaa merkillä, jolla on YAMLissa oma merkityksensä.', 'Laita teksti lainausmerkkeihin.'],
  json: ['Tiedosto ei ole kelvollista JSONia.', 'Tarkista pilkut, lainausmerkit ja sulkeet.'],
  other: ['Tietokenttiä ei voi lukea.', 'Tarkista rivi ja sitä edeltävä rivi.'],
};

const types: Record<ValueType, string> = {
  text: 'teksti',
  number: 'luku',
  'whole-number': 'kokonaisluku',
  boolean: 'true tai false',
  list: 'luettelo',
  map: 'joukko kenttiä',
  empty: 'tyhjä',
  infinite: 'ääretön',
  other: 'jotakin muuta',
};

/** What each format is, and an example of it. */
const formatsFi: Record<Format, [what: string, example: string]> = {
  'kebab-case': ['tunniste: pieniä kirjaimia a–z, numeroita ja väliviivoja', 'social-cohesion'],
  edtf: ['päiväys muodossa VVVV, VVVV-KK tai VVVV-KK-PP', '2024-05'],
  day: ['päivä muodossa VVVV-KK-PP', '2024-05-31'],
  year: ['vuosi neljällä numerolla', '"2024"'],
  'citation-key': ['lähteen avain: kirjaimia, numeroita ja väliviivoja', 'dempsey2011'],
  country: ['maan kaksikirjaiminen tunnus isoin kirjaimin (ISO 3166-1)', 'FI'],
  language: ['kielen kaksikirjaiminen tunnus pienin kirjaimin', 'fi'],
  doi: ['DOI ilman osoitetta', '10.1002/sd.417'],
  digest: ['tiiviste', 'npm run translations -- --stamp TIEDOSTO kirjoittaa sen'],
  'municipality-code': ['kuntanumero: kolme numeroa lainausmerkeissä', '"049"'],
  url: ['verkko-osoite, joka alkaa https://, http:// tai mailto:', 'https://www.example.org/sivu'],
  'file-name': ['tiedoston nimi ilman välilyöntejä ja erikoismerkkejä: kirjaimia a–z, numeroita, pisteitä ja viivoja', 'follow-up.csv'],
  'picture-name': ['kuvatiedoston nimi ilman välilyöntejä, päätteenä svg, jpg, png, webp tai avif', 'piha.jpg'],
};

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Tarkoititko "${suggestion.match}"?` : '');
const limits = (min: number | undefined, max: number | undefined): string =>
  min !== undefined && max !== undefined ? `${min}–${max}` : min !== undefined ? `vähintään ${min}` : `enintään ${max}`;

const message = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][0];
    case 'missing':
      return `Pakollinen kenttä "${problem.field}" puuttuu.`;
    case 'unknown-key':
      return `Kenttää "${problem.key}" ei tunneta.${meant(problem.suggestion)}`;
    case 'word':
      return `Arvo "${problem.value}" ei ole kentän "${problem.field}" sanastossa.${meant(problem.suggestion)}`;
    case 'type':
      return `Kentän "${problem.field}" arvon pitää olla ${types[problem.expected]}, ei ${types[problem.found]}${problem.value ? ` (${problem.value})` : ''}.`;
    case 'too-long':
      return `Kenttä "${problem.field}" on liian pitkä: ${problem.length} merkkiä, enintään ${problem.limit}.`;
    case 'too-short':
      return `Kenttä "${problem.field}" on tyhjä.`;
    case 'too-few':
      return `Luettelossa "${problem.field}" pitää olla vähintään ${problem.limit}.`;
    case 'range':
      return `Kentän "${problem.field}" arvo ${problem.value} ei ole sallituissa rajoissa (${limits(problem.min, problem.max)}).`;
    case 'format':
      return `Kentän "${problem.field}" arvo "${problem.value}" on väärässä muodossa.${meant(problem.suggestion)}`;
    case 'no-such-day':
      return `Päivää ${problem.value} ei ole (kenttä "${problem.field}").`;
    case 'other':
      return `Kentän "${problem.field}" arvo ei kelpaa.`;
  }
};

const hint = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][1];
    case 'missing':
      return `Lisää kenttä "${problem.field}".`;
    case 'unknown-key':
      return problem.suggestion ? `Kirjoita: ${problem.suggestion.write}` : `Tunnetut kentät: ${problem.known.join(', ')}`;
    case 'word':
      return problem.suggestion ? `Kirjoita: ${problem.suggestion.write}` : `Sallitut arvot: ${problem.known.join(', ')}`;
    case 'type':
      return problem.expected === 'text' ? 'Laita arvo lainausmerkkeihin, jos se on numero tai päivä.' : `Kirjoita ${types[problem.expected]}.`;
    case 'too-long':
      return 'Tiivistä, tai siirrä osa leipätekstiin.';
    case 'too-short':
      return 'Kirjoita teksti, tai poista kenttä, jos se ei ole pakollinen.';
    case 'too-few':
      return 'Lisää luetteloon rivi.';
    case 'range':
      return 'Tarkista luku ja sen yksikkö.';
    case 'format':
      return `Oikea muoto on ${formatsFi[problem.format][0]}. Esimerkki: ${problem.suggestion?.write ?? formatsFi[problem.format][1]}`;
    case 'no-such-day':
      return 'Tarkista päivä ja kuukausi. Jos tarkkaa päivää ei tiedetä, kirjoita vain kuukausi tai vuosi.';
    case 'other':
      return 'Katso kentän ohje kenttäluettelosta.';
  }
};

export const schemaFi: RuleText<SchemaProblem> = {
  title: 'Kenttä ei vastaa mallia',
  message,
  hint,
  help: 'Jokaisella kokoelmalla on malli, joka kertoo, mitä kenttiä kohteessa on ja millaisia arvoja ne saavat. Näin tiedot ovat vertailtavia ja haettavia. Viesti kertoo, mikä kenttä on väärin ja mitä siihen voi kirjoittaa. Esimerkki: `status: ended` kelpaa, `status: päättynyt` ei.',
};
