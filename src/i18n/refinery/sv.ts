/** Swedish texts of the refinery, the follow-up and the operating models. */
import type { RefineryTexts } from './fi.ts';

const participants = (n: number): string => (n === 1 ? '1 deltagare' : `${n} deltagare`);

export const sv: RefineryTexts = {
  stages: {
    lead: 'Stegen i tidsordning. En öppen ring betyder att steget ännu bara är planerat eller att det saknas uppgifter om det.',
    participants,
    undated: 'dagen har inte uppgetts',
    files: 'Filer',
    material: 'Material från presentationen',
    findings: 'Iakttagelser',
  },
  model: {
    title: (name) => `Visuell modell: ${name}`,
    desc: 'Rutorna läses i nummerordning från behovet till verkan på sikt. Antaganden och risker står nedanför. Samma sak finns som lista efter bilden.',
    asList: 'Modellen som lista',
    marks: 'Orden ”ny”, ”ändrad” och ”borttagen” visar vad som ändrades i modellen sedan den föregående versionen.',
    added: 'Ny',
    changed: 'Ändrad',
    removed: 'Borttagen',
    empty: 'inte beskrivet',
    picture: 'Teamets egen bild',
    versions: 'Modellens versioner',
    versionsLead: (n) => `Modellen har ändrats ${n === 1 ? 'en gång' : `${n} gånger`}. Den nyaste versionen står ovan.`,
    version: (n) => `Version ${n}`,
    newest: (n) => `Version ${n}, den nyaste`,
    after: {
      'visual-model': 'Efter att modellen ritats ändrades',
      'audience-test': 'Efter testet med målgruppen ändrades',
      'peer-review': 'Efter den kollegiala granskningen ändrades',
      presentation: 'Efter presentationen ändrades',
      'follow-up': 'Efter uppföljningen ändrades',
    },
    before: 'Förr',
    now: 'Nu',
    unchanged: 'Fälten är desamma som i den föregående versionen.',
    draw: (n) => `Bild av version ${n}`,
  },
  review: {
    title: 'Kollegiala granskningar',
    lead: 'Poängen går från ett (svag) till fem (stark). De summeras inte. Bedömningarna är öppna.',
    criteria: 'Vad kriterierna betyder',
    version: (id) => `Version ${id} av de gemensamma kriterierna`,
    criterion: 'Kriterium',
    outOf: (score) => `${score} / 5`,
    notScored: 'inga poäng',
    anonymous: 'Bedömarens organisation anges inte',
    unknown: 'Bedömarens organisation har inte uppgetts',
    inWords: 'Bedömningen i ord',
  },
};
