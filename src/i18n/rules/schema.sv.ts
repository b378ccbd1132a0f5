/** Swedish wordings of what a schema has against a file. */
import type { Format, RuleText, SchemaProblem, Suggestion, SyntaxReason, ValueType } from './params.ts';

const reasons: Record<SyntaxReason, [what: string, cure: string]> = {
  'no-front-matter': ['Filen börjar inte med fält.', 'Börja filen med en rad --- och avsluta fälten med en likadan rad.'],
  'not-closed': ['Raden --- efter fälten saknas.', 'Lägg till en rad --- efter fälten.'],
  'duplicate-key': ['Samma fält finns två gånger.', 'Ta bort det ena.'],
  indentation: ['Indraget stämmer inte.', 'Dra in rader i samma lista lika mycket, med blanksteg. Sätt text med kolon inom citattecken.'],
  'unclosed-quote': ['Ett citattecken saknar sitt par.', 'Lägg till samma tecken i slutet. Ett citattecken inne i texten skrivs \\".'],
  colon: ['Raden kan inte läsas som ett fält.', 'Skriv fältet som namn: värde. Sätt text med kolon inom citattecken.'],
  tab: ['Det finns en tabb i indraget.', 'Dra in med blanksteg.'],
  'special-character': ['Texten börjar med ett tecken som har en egen betydelse i YAML.', 'Sätt texten inom citattecken.'],
  json: ['Filen är inte giltig JSON.', 'Kontrollera kommatecken, citattecken och parenteser.'],
  other: ['Fälten kan inte läsas.', 'Kontrollera raden och raden före den.'],
};

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  boolean: 'true eller false',
  list: 'en lista',
  map: 'en grupp av fält',
  empty: 'tomt',
  infinite: 'oändligt',
  other: 'något annat',
};

/** What each format is, and an example of it. */
const formatsSv: Record<Format, [what: string, example: string]> = {
  'kebab-case': ['en identifierare: små bokstäver a–z, siffror och bindestreck', 'social-cohesion'],
  edtf: ['ett datum i formen ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD', '2024-05'],
  day: ['en dag i formen ÅÅÅÅ-MM-DD', '2024-05-31'],
  year: ['ett årtal med fyra siffror', '"2024"'],
  'citation-key': ['en källas nyckel: bokstäver, siffror och bindestreck', 'dempsey2011'],
  country: ['landets kod med två stora bokstäver (ISO 3166-1)', 'FI'],
  language: ['språkets kod med två små bokstäver', 'fi'],
  doi: ['en DOI utan adress', '10.1002/sd.417'],
  digest: ['ett kondensat', 'npm run translations -- --stamp FIL skriver det'],
  'municipality-code': ['en kommunkod: tre siffror inom citattecken', '"049"'],
  url: ['en webbadress som börjar med https://, http:// eller mailto:', 'https://www.example.org/sida'],
  'file-name': ['ett filnamn utan mellanslag och specialtecken: bokstäver a–z, siffror, punkter och streck', 'follow-up.csv'],
  'picture-name': ['namnet på en bildfil utan mellanslag, med ändelsen svg, jpg, png, webp eller avif', 'garden.jpg'],
};

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Menade du "${suggestion.match}"?` : '');
const limits = (min: number | undefined, max: number | undefined): string =>
  min !== undefined && max !== undefined ? `${min}–${max}` : min !== undefined ? `minst ${min}` : `högst ${max}`;

const message = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][0];
    case 'missing':
      return `Det obligatoriska fältet "${problem.field}" saknas.`;
    case 'unknown-key':
      return `Fältet "${problem.key}" är okänt.${meant(problem.suggestion)}`;
    case 'word':
      return `Värdet "${problem.value}" finns inte i ordlistan för fältet "${problem.field}".${meant(problem.suggestion)}`;
    case 'type':
      return `Värdet i fältet "${problem.field}" ska vara ${types[problem.expected]}, inte ${types[problem.found]}${problem.value ? ` (${problem.value})` : ''}.`;
    case 'too-long':
      return `Fältet "${problem.field}" är för långt: ${problem.length} tecken, högst ${problem.limit}.`;
    case 'too-short':
      return `Fältet "${problem.field}" är tomt.`;
    case 'too-few':
      return `Listan "${problem.field}" ska ha minst ${problem.limit}.`;
    case 'range':
      return `Värdet ${problem.value} i fältet "${problem.field}" ligger utanför gränserna (${limits(problem.min, problem.max)}).`;
    case 'format':
      return `Värdet "${problem.value}" i fältet "${problem.field}" har fel form.${meant(problem.suggestion)}`;
    case 'no-such-day':
      return `Dagen ${problem.value} finns inte (fältet "${problem.field}").`;
    case 'other':
      return `Värdet i fältet "${problem.field}" duger inte.`;
  }
};

const hint = (problem: SchemaProblem): string => {
  switch (problem.kind) {
    case 'syntax':
      return reasons[problem.reason][1];
    case 'missing':
      return `Lägg till fältet "${problem.field}".`;
    case 'unknown-key':
      return problem.suggestion ? `Skriv: ${problem.suggestion.write}` : `Kända fält: ${problem.known.join(', ')}`;
    case 'word':
      return problem.suggestion ? `Skriv: ${problem.suggestion.write}` : `Tillåtna värden: ${problem.known.join(', ')}`;
    case 'type':
      return problem.expected === 'text' ? 'Sätt värdet inom citattecken om det är ett tal eller ett datum.' : `Skriv ${types[problem.expected]}.`;
    case 'too-long':
      return 'Förkorta, eller flytta en del till brödtexten.';
    case 'too-short':
      return 'Skriv texten, eller ta bort fältet om det inte är obligatoriskt.';
    case 'too-few':
      return 'Lägg till en rad i listan.';
    case 'range':
      return 'Kontrollera talet och dess enhet.';
    case 'format':
      return `Rätt form är ${formatsSv[problem.format][0]}. Exempel: ${problem.suggestion?.write ?? formatsSv[problem.format][1]}`;
    case 'no-such-day':
      return 'Kontrollera dagen och månaden. Är den exakta dagen okänd räcker månaden eller året.';
    case 'other':
      return 'Se fältets anvisning i fältförteckningen.';
  }
};

export const schemaSv: RuleText<SchemaProblem> = {
  title: 'Ett fält följer inte modellen',
  message,
  hint,
  help: 'Varje samling har en modell som anger vilka fält en post har och vilka värden de får. Tack vare den kan posterna jämföras och sökas. Meddelandet säger vilket fält som är fel och vad som kan skrivas i det. Exempel: `status: ended` duger, `status: avslutad` gör det inte.',
};
