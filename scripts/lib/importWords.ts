/** What the importers of statistics say, in the three languages. */
import type { Lang } from '../../src/schema/vocabulary.ts';
import type { Change } from '../../src/statistics/changes.ts';
import type { Fault } from '../../src/statistics/fault.ts';
import type { AskProblem } from './askInterface.ts';

export interface ImportWords {
  nothingToFetch: (system: string, wanted: string | undefined, known: readonly string[]) => string;
  retry: (problem: string, attempt: number) => string;
  problem: (problem: AskProblem) => string;
  fault: (fault: Fault) => string;
  failed: (url: string, problem: string, attempts: number) => string;
  unknownAreas: (codes: readonly string[]) => string;
  unchanged: (date: string) => string;
  changes: (changes: readonly Pick<Change, 'kind'>[]) => string;
  wouldWrite: (file: string, changes: string) => string;
  written: (file: string, changes: string) => string;
  alreadyToday: (file: string) => string;
  otherMeaning: (before: string, now: string) => string;
  reused: (count: number) => string;
  sum: (asked: number, failed: number) => string;
  nothingWritten: string;
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
const listed = (items: readonly string[]): string => items.join(', ');

/** The first five, and how many more there are: an answer may hold every municipality. */
const some = (items: readonly string[], more: (count: number) => string): string =>
  items.length > 6 ? `${listed(items.slice(0, 5))} ${more(items.length - 5)}` : listed(items);

const counted = (changes: readonly Pick<Change, 'kind'>[], names: Record<Change['kind'], string>, none: string): string => {
  const kinds = ['new', 'revised', 'withdrawn', 'status'] as const;
  const parts = kinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [`${names[kind]} ${count}`] : [];
  });
  return parts.length > 0 ? parts.join(', ') : none;
};

const fi: ImportWords = {
  nothingToFetch: (system, wanted, known) =>
    wanted === undefined
      ? `Mitään indikaattoria ei haeta järjestelmästä ${system}: anna indikaattorille system, systemId ja tarvittaessa query.`
      : `Indikaattoria "${wanted}" ei haeta järjestelmästä ${system}. Haettavat: ${listed(known) || 'ei yhtään'}.`,
  retry: (problem, attempt) => `${problem}; yritetään uudelleen (${attempt}. yritys epäonnistui)`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'status':
        return (
          {
            403: 'palvelu kieltäytyi vastaamasta (403): se ei salli tätä kyselyä tai kyselijää',
            404: 'osoitetta ei ole (404): taulukko on ehkä siirretty tai suljettu',
            429: 'palvelu pyytää odottamaan (429)',
            503: 'palvelu on poissa käytöstä tai kysely on liian raskas (503)',
          }[problem.status] ?? `palvelu vastasi virheellä ${problem.status}`
        );
      case 'unreachable':
        return `palveluun ei saada yhteyttä: ${problem.reason}`;
      case 'too-slow':
        return `vastausta ei tullut ${problem.seconds} sekunnissa`;
      case 'too-large':
        return `vastaus on yli ${megabytes(problem.limit)}; sitä ei lueta`;
      case 'content-type':
        return `vastaus ei ole JSONia vaan ${problem.found || 'tuntematonta tyyppiä'}`;
      case 'cut-off':
        return `vastaus katkesi: ${problem.found} tavua, luvattiin ${problem.expected}`;
      case 'not-text':
        return 'vastaus ei ole UTF-8-tekstiä';
    }
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'not-the-format':
        return `Vastaus ei ole muotoa ${fault.expected}. Se alkaa: ${fault.found}`;
      case 'incomplete':
        return `Vastaus on vajaa: arvoja on ${fault.found}, pitäisi olla ${fault.expected}. Mitään ei kirjoitettu.`;
      case 'no-variable':
        return `Taulukossa ei ole muuttujaa, joka kertoisi asian "${fault.wanted}". Muuttujat: ${listed(fault.known)}.`;
      case 'no-value':
        return `Muuttujalla ${fault.variable} ei ole arvoa "${fault.wanted}". Arvoja ovat ${listed(fault.known)}. Korjaa indikaattorin kenttä query.`;
      case 'ambiguous':
        return `Muuttujan ${fault.variable} arvo "${fault.wanted}" voi tarkoittaa useaa: ${listed(fault.found)}. Tarkenna indikaattorin kenttää query.`;
      case 'duplicate':
        return `Vastauksessa on kaksi eri arvoa samalle alueelle ja vuodelle: ${fault.area}, ${fault.period}. Mitään ei kirjoitettu.`;
      case 'no-areas':
        return `Vastauksessa ei ole yhtään alueistamme. Sen alueita: ${listed(fault.known)}.`;
      case 'not-a-number':
        return `Arvo "${fault.found}" (${fault.area}, ${fault.period}) ei ole luku eikä tunnettu puuttuvan arvon merkki.`;
      case 'not-a-year':
        return `Jakso "${fault.found}" ei ole vuosi: taulukko on kuukausittainen tai neljännesvuosittainen. Valitse kenttään query vuositaulukko.`;
      case 'other-indicator':
        return `Vastaus koskee indikaattoria ${fault.found}, pyydettiin ${fault.wanted}.`;
    }
  },
  failed: (url, problem, attempts) => `Ei onnistunut: ${problem}. ${url} (yrityksiä ${attempts})`,
  unknownAreas: (codes) => `ohitettiin alueet, joita tietopankissa ei ole: ${some(codes, (count) => `ja ${count} muuta`)}`,
  unchanged: (date) => `ei muutoksia tilannekuvaan ${date}`,
  changes: (changes) => counted(changes, { new: 'uusia', revised: 'tarkistettuja', withdrawn: 'poistuneita', status: 'tila muuttunut' }, 'ei muutoksia'),
  wouldWrite: (file, changes) => `kirjoitettaisiin ${file}: ${changes}`,
  written: (file, changes) => `${file}: ${changes}`,
  alreadyToday: (file) => `${file} on jo olemassa, ja arvot ovat muuttuneet sen jälkeen. Tilannekuvia ei muuteta: aja komento huomenna uudelleen.`,
  otherMeaning: (before, now) =>
    `Lähde on muuttanut nimeä tai määritelmää: ennen "${before}", nyt "${now}". Lue uusi määritelmä, päivitä indikaattorin teksti ja katkokset ja aja uudelleen valitsimella --accept-definition.`,
  reused: (count) => `${count} vastausta oli tallessa keskeytyneestä ajosta.`,
  sum: (asked, failed) => `Indikaattoreita ${asked}, epäonnistui ${failed}.`,
  nothingWritten: 'Mitään ei kirjoitettu (--check).',
};

const sv: ImportWords = {
  nothingToFetch: (system, wanted, known) =>
    wanted === undefined
      ? `Ingen indikator hämtas från ${system}: ge indikatorn system, systemId och vid behov query.`
      : `Indikatorn "${wanted}" hämtas inte från ${system}. Kan hämtas: ${listed(known) || 'ingen'}.`,
  retry: (problem, attempt) => `${problem}; nytt försök (försök ${attempt} misslyckades)`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'status':
        return (
          {
            403: 'tjänsten vägrade svara (403): den tillåter inte frågan eller den som frågar',
            404: 'adressen finns inte (404): tabellen har kanske flyttats eller stängts',
            429: 'tjänsten ber om väntan (429)',
            503: 'tjänsten är ur bruk eller frågan för tung (503)',
          }[problem.status] ?? `tjänsten svarade med fel ${problem.status}`
        );
      case 'unreachable':
        return `ingen förbindelse till tjänsten: ${problem.reason}`;
      case 'too-slow':
        return `inget svar på ${problem.seconds} sekunder`;
      case 'too-large':
        return `svaret är större än ${megabytes(problem.limit)}; det läses inte`;
      case 'content-type':
        return `svaret är inte JSON utan ${problem.found || 'av okänd typ'}`;
      case 'cut-off':
        return `svaret bröts: ${problem.found} byte, ${problem.expected} utlovades`;
      case 'not-text':
        return 'svaret är inte UTF-8-text';
    }
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'not-the-format':
        return `Svaret har inte formen ${fault.expected}. Det börjar: ${fault.found}`;
      case 'incomplete':
        return `Svaret är ofullständigt: ${fault.found} värden, ska vara ${fault.expected}. Ingenting skrevs.`;
      case 'no-variable':
        return `Tabellen har ingen variabel för "${fault.wanted}". Variabler: ${listed(fault.known)}.`;
      case 'no-value':
        return `Variabeln ${fault.variable} har inget värde "${fault.wanted}". Värden: ${listed(fault.known)}. Rätta fältet query i indikatorn.`;
      case 'ambiguous':
        return `Värdet "${fault.wanted}" i variabeln ${fault.variable} kan avse flera: ${listed(fault.found)}. Precisera fältet query i indikatorn.`;
      case 'duplicate':
        return `Svaret har två olika värden för samma område och år: ${fault.area}, ${fault.period}. Ingenting skrevs.`;
      case 'no-areas':
        return `Svaret har inget av våra områden. Dess områden: ${listed(fault.known)}.`;
      case 'not-a-number':
        return `Värdet "${fault.found}" (${fault.area}, ${fault.period}) är varken ett tal eller ett känt tecken för ett saknat värde.`;
      case 'not-a-year':
        return `Perioden "${fault.found}" är inte ett år: tabellen går efter månader eller kvartal. Välj en årstabell i fältet query.`;
      case 'other-indicator':
        return `Svaret gäller indikator ${fault.found}, frågan gällde ${fault.wanted}.`;
    }
  },
  failed: (url, problem, attempts) => `Misslyckades: ${problem}. ${url} (försök: ${attempts})`,
  unknownAreas: (codes) => `områden som inte finns i kunskapsbanken hoppades över: ${some(codes, (count) => `och ${count} till`)}`,
  unchanged: (date) => `inga ändringar sedan ögonblicksbilden ${date}`,
  changes: (changes) => counted(changes, { new: 'nya', revised: 'reviderade', withdrawn: 'borttagna', status: 'ändrad status' }, 'inga ändringar'),
  wouldWrite: (file, changes) => `skulle skriva ${file}: ${changes}`,
  written: (file, changes) => `${file}: ${changes}`,
  alreadyToday: (file) => `${file} finns redan, och värdena har ändrats efter det. Ögonblicksbilder ändras inte: kör kommandot igen i morgon.`,
  otherMeaning: (before, now) =>
    `Källan har ändrat namn eller definition: förut "${before}", nu "${now}". Läs den nya definitionen, uppdatera indikatorns text och tidsseriebrott och kör igen med --accept-definition.`,
  reused: (count) => `${count} svar fanns kvar från en avbruten körning.`,
  sum: (asked, failed) => `Indikatorer ${asked}, misslyckades ${failed}.`,
  nothingWritten: 'Ingenting skrevs (--check).',
};

const en: ImportWords = {
  nothingToFetch: (system, wanted, known) =>
    wanted === undefined
      ? `No indicator is fetched from ${system}: give the indicator system, systemId and, where needed, query.`
      : `The indicator "${wanted}" is not fetched from ${system}. To be fetched: ${listed(known) || 'none'}.`,
  retry: (problem, attempt) => `${problem}; trying again (attempt ${attempt} failed)`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'status':
        return (
          {
            403: 'the service refused to answer (403): it does not allow the query or whoever asks',
            404: 'there is no such address (404): the table may have been moved or closed',
            429: 'the service asks to wait (429)',
            503: 'the service is out of use or the query too heavy (503)',
          }[problem.status] ?? `the service answered with error ${problem.status}`
        );
      case 'unreachable':
        return `the service can't be reached: ${problem.reason}`;
      case 'too-slow':
        return `no answer in ${problem.seconds} seconds`;
      case 'too-large':
        return `the answer is larger than ${megabytes(problem.limit)}; it is not read`;
      case 'content-type':
        return `the answer is not JSON but ${problem.found || 'of an unknown type'}`;
      case 'cut-off':
        return `the answer broke off: ${problem.found} bytes of ${problem.expected}`;
      case 'not-text':
        return 'the answer is no UTF-8 text';
    }
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'not-the-format':
        return `The answer is not ${fault.expected}. It begins: ${fault.found}`;
      case 'incomplete':
        return `The answer is incomplete: ${fault.found} values, there should be ${fault.expected}. Nothing was written.`;
      case 'no-variable':
        return `The table has no variable for "${fault.wanted}". Variables: ${listed(fault.known)}.`;
      case 'no-value':
        return `The variable ${fault.variable} has no value "${fault.wanted}". Values: ${listed(fault.known)}. Mend the field query of the indicator.`;
      case 'ambiguous':
        return `The value "${fault.wanted}" of the variable ${fault.variable} may mean several: ${listed(fault.found)}. Make the field query of the indicator more exact.`;
      case 'duplicate':
        return `The answer has two different values for one area and year: ${fault.area}, ${fault.period}. Nothing was written.`;
      case 'no-areas':
        return `The answer has none of our areas. Its areas: ${listed(fault.known)}.`;
      case 'not-a-number':
        return `The value "${fault.found}" (${fault.area}, ${fault.period}) is neither a number nor a known mark of a missing value.`;
      case 'not-a-year':
        return `The period "${fault.found}" is not a year: the table goes by months or quarters. Choose a yearly table in the field query.`;
      case 'other-indicator':
        return `The answer is about indicator ${fault.found}, asked was ${fault.wanted}.`;
    }
  },
  failed: (url, problem, attempts) => `Failed: ${problem}. ${url} (attempts: ${attempts})`,
  unknownAreas: (codes) => `left out areas that the knowledge base does not have: ${some(codes, (count) => `and ${count} more`)}`,
  unchanged: (date) => `nothing has changed since the snapshot ${date}`,
  changes: (changes) => counted(changes, { new: 'new', revised: 'revised', withdrawn: 'withdrawn', status: 'status changed' }, 'no changes'),
  wouldWrite: (file, changes) => `would write ${file}: ${changes}`,
  written: (file, changes) => `${file}: ${changes}`,
  alreadyToday: (file) => `${file} exists already, and the values have changed since. Snapshots are never changed: run the command again tomorrow.`,
  otherMeaning: (before, now) =>
    `The source has changed the title or the definition: before "${before}", now "${now}". Read the new definition, update the indicator's text and breaks, and run again with --accept-definition.`,
  reused: (count) => `${count} answers were kept from a run that was broken off.`,
  sum: (asked, failed) => `Indicators ${asked}, failed ${failed}.`,
  nothingWritten: 'Nothing was written (--check).',
};

/** The words by language. */
export const importWords: Record<Lang, ImportWords> = { fi, sv, en };
