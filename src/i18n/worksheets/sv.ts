/** Swedish texts of the worksheets. */
import type { WorksheetTexts } from './fi.ts';

export const sv: WorksheetTexts = {
  heading: 'Arbetsblad att skriva ut',
  print: 'Skriv ut på A4. Bladet går att skriva på med penna; efter verkstaden förs svaren in i formuläret ”Lägg till ett experiment”.',
  name: 'Experiment',
  date: 'Dag och plats',
  team: 'Med (roller, inga namn)',
  example: 'Ett ifyllt exempel: den påhittade övningsprofilen',
  after: 'Anteckna genast efter verkstaden: vad ni lärde er, vad ni ändrade och vad som blev öppet.',
  sheets: {
    'visual-model': {
      title: 'Arbetsblad 1: visuell modell',
      lead: 'Experimentet på en sida: från behov till förändring. Börja från höger: vad är annorlunda när experimentet har lyckats?',
      facts: [
        ['Tid', '2 timmar'],
        ['Vilka', 'stadsteamet och åtminstone en som experimentet gäller'],
        ['Före', 'samla det som redan är känt om behovet, med källor'],
      ],
      parts: [
        { title: 'Behov', hint: 'Vad är på tok nu, och hur vet man det?', lines: 3, half: true },
        { title: 'För vem', hint: 'Vilka är de, och vem blir lätt utanför?', lines: 3, half: true },
        { title: 'Aktiviteter', hint: 'Vad görs? Tre till fem saker.', lines: 4, half: true },
        { title: 'Deltagare och resurser', hint: 'Vem gör det, med vilken tid och vilka pengar?', lines: 4, half: true },
        { title: 'Direkta resultat', hint: 'Vad uppstår genast, vad går att räkna?', lines: 3, half: true },
        { title: 'Väntad förändring', hint: 'Vad ändras i människors vardag?', lines: 3, half: true },
        { title: 'Effekt på lång sikt', hint: 'Vart leder detta om några år?', lines: 2 },
        { title: 'Antaganden', hint: 'Vad måste vara sant för att aktiviteterna ska leda till förändringen?', lines: 3, half: true },
        { title: 'Risker', hint: 'Vad kan gå fel, och vem tar skada av det?', lines: 3, half: true },
        { title: 'Vad vi lärde oss, vad vi ändrade', hint: '', lines: 3 },
      ],
    },
    'audience-test': {
      title: 'Arbetsblad 2: test med målgruppen',
      lead: 'Ta en halvfärdig idé till dem som den gäller, och låt deras svar ändra den.',
      facts: [
        ['Tid', '1–2 timmar på en plats där människor ändå är'],
        ['Vilka', 'minst fem personer, också sådana som inte kommer på inbjudan'],
        ['Före', 'gör något som går att prova: en bild, en modell i kartong, en spelad situation'],
      ],
      parts: [
        { title: 'Vad vi vill veta', hint: 'Högst tre frågor.', lines: 3 },
        { title: 'Hur vi prövar', hint: 'Vad gör människor, inte bara säger?', lines: 3 },
        {
          title: 'Vad vi såg och hörde',
          hint: 'En rad per iakttagelse. Inga namn eller uppgifter som röjer någon.',
          columns: ['Vem (roll)', 'Vad personen gjorde eller sade', 'Vad det betyder för oss'],
          rows: [],
          blank: 7,
        },
        { title: 'Vilka vi inte nådde', hint: 'Och hur kunde de nås?', lines: 2 },
        { title: 'Vad vi lärde oss', hint: '', lines: 3, half: true },
        { title: 'Vad vi ändrar', hint: '', lines: 3, half: true },
      ],
    },
    'peer-review': {
      title: 'Arbetsblad 3: kollegial granskning',
      lead: 'En kollega från en annan stad eller en forskare läser modellen och frågar det som teamet inte längre ser själv.',
      facts: [
        ['Tid', '1,5 timmar: 20 minuter presentation, resten frågor'],
        ['Vilka', 'en eller två granskare som inte har varit med'],
        ['Före', 'skicka modellen och lärdomarna från testet en vecka innan'],
      ],
      parts: [
        { title: 'Teamets frågor till granskaren', hint: 'Högst tre saker som ni vill ha svar på.', lines: 3 },
        {
          title: 'Bedömning per kriterium',
          hint: '1 = svag, 5 = stark. Lämna tomt om du inte kan bedöma.',
          columns: ['Kriterium', '1–5', 'Motivering'],
          rows: [
            'Behovet är verkligt och påvisat',
            'Tillför platsen något nytt',
            'Det är klart hur förändringen uppstår',
            'De berörda är med, också de tystaste',
            'Går att göra med den tid och de medel som finns',
            'Risker för människor är kända och hanteras',
            'Förändringen går att följa',
            'Kostnaderna är kända och rimliga',
            'Kunde fungera på annat håll',
            'Kan fortsätta efter experimentet',
          ],
        },
        { title: 'Bedömning i ord', hint: 'Vad är starkast, vad skulle du rätta först?', lines: 3 },
        { title: 'Teamets svar', hint: 'Vad ändrar vi, vad inte, och varför?', lines: 3 },
      ],
    },
    presentation: {
      title: 'Arbetsblad 4: presentation',
      lead: 'Berätta om idén offentligt så att åhörarna kan fråga och hitta den efteråt.',
      facts: [
        ['Tid', '7 minuter tal, minst lika mycket frågor'],
        ['Vilka', 'en publik med också dem som experimentet gäller'],
        ['Före', 'öva en gång med någon som inte känner till experimentet'],
      ],
      parts: [
        { title: 'En mening som vi vill att man minns', hint: '', lines: 2 },
        { title: 'Behov', hint: 'En verklig situation där ingen känns igen.', lines: 3, half: true },
        { title: 'Vad vi gör', hint: 'Tre saker.', lines: 3, half: true },
        { title: 'Vad vi ändrade efter responsen', hint: 'Testet och granskningen.', lines: 3, half: true },
        { title: 'Hur vi vet om det hjälpte', hint: 'Mått, utgångsläge, mål, dag.', lines: 3, half: true },
        { title: 'Vad vi ännu inte vet', hint: '', lines: 2 },
        { title: 'Frågor som vi fick', hint: '', columns: ['Fråga', 'Vad vi svarade', 'Vad vi gör åt saken'], rows: [], blank: 5 },
        { title: 'Vad vi lärde oss, vad vi ändrar', hint: '', lines: 3 },
      ],
    },
  },
};
