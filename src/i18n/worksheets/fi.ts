/** Finnish texts of the worksheets; this file is the type of the others. */

/** A place to write on: a box of so many lines, or a table whose rows are named. */
export type Part =
  | { title: string; hint: string; lines: number; half?: true }
  | { title: string; hint: string; columns: readonly string[]; rows: readonly string[]; blank?: number };

export interface Worksheet {
  title: string;
  lead: string;
  facts: readonly (readonly [string, string])[];
  parts: readonly Part[];
}

export type WorksheetName = 'visual-model' | 'audience-test' | 'peer-review' | 'presentation';

export interface WorksheetTexts {
  heading: string;
  print: string;
  name: string;
  date: string;
  team: string;
  example: string;
  after: string;
  sheets: Record<WorksheetName, Worksheet>;
}

export const fi: WorksheetTexts = {
  heading: 'Tulostettavat työpohjat',
  print: 'Tulosta A4-arkille. Pohjaan voi kirjoittaa kynällä; vastaukset siirretään työpajan jälkeen lomakkeeseen ”Tuo kokeilu tietopankkiin”.',
  name: 'Kokeilu',
  date: 'Päivä ja paikka',
  team: 'Mukana (roolit, ei nimiä)',
  example: 'Täytetty esimerkki: keksitty harjoitusprofiili',
  after: 'Kirjaa heti työpajan jälkeen: mitä opittiin, mitä muutettiin ja mikä jäi auki.',
  sheets: {
    'visual-model': {
      title: 'Työpohja 1: visuaalinen malli',
      lead: 'Kokeilu yhdellä sivulla: tarpeesta muutokseen. Aloittakaa oikeasta reunasta: mikä on silloin toisin, kun kokeilu on onnistunut?',
      facts: [
        ['Aikaa', '2 tuntia'],
        ['Ketkä', 'kaupunkitiimi ja ainakin yksi, jota kokeilu koskee'],
        ['Ennen', 'kerätkää, mitä tarpeesta jo tiedetään, ja lähteet'],
      ],
      parts: [
        { title: 'Tarve', hint: 'Mikä on nyt huonosti, ja mistä sen tietää?', lines: 3, half: true },
        { title: 'Kenelle', hint: 'Keitä he ovat, ja kuka jää helposti ulkopuolelle?', lines: 3, half: true },
        { title: 'Tekeminen', hint: 'Mitä tehdään, kolmesta viiteen asiaa.', lines: 4, half: true },
        { title: 'Osallistujat ja voimavarat', hint: 'Kuka tekee, millä ajalla ja rahalla?', lines: 4, half: true },
        { title: 'Suorat tuotokset', hint: 'Mitä syntyy heti, mitä voi laskea?', lines: 3, half: true },
        { title: 'Odotettu muutos', hint: 'Mikä muuttuu ihmisten arjessa?', lines: 3, half: true },
        { title: 'Pitkän ajan vaikutus', hint: 'Mihin tämä johtaa vuosien päästä?', lines: 2 },
        { title: 'Oletukset', hint: 'Minkä pitää olla totta, jotta tekeminen johtaa muutokseen?', lines: 3, half: true },
        { title: 'Riskit', hint: 'Mikä voi mennä vikaan, ja kenelle siitä on haittaa?', lines: 3, half: true },
        { title: 'Mitä opimme, mitä muutimme', hint: '', lines: 3 },
      ],
    },
    'audience-test': {
      title: 'Työpohja 2: testi kohderyhmän kanssa',
      lead: 'Viekää keskeneräinen idea niille, joita se koskee, ja antakaa heidän vastaustensa muuttaa sitä.',
      facts: [
        ['Aikaa', '1–2 tuntia paikassa, jossa ihmiset muutenkin ovat'],
        ['Ketkä', 'vähintään viisi ihmistä, myös niitä, jotka eivät tule kutsuttaessa'],
        ['Ennen', 'tehkää jotakin, mitä voi koettaa: kuva, pahvimalli, näytelty tilanne'],
      ],
      parts: [
        { title: 'Mitä haluamme tietää', hint: 'Enintään kolme kysymystä.', lines: 3 },
        { title: 'Miten kokeilemme', hint: 'Mitä ihmiset tekevät, ei vain sanovat?', lines: 3 },
        {
          title: 'Mitä näimme ja kuulimme',
          hint: 'Yksi rivi havaintoa kohti. Ei nimiä eikä tietoja, joista ihmisen tunnistaa.',
          columns: ['Kuka (rooli)', 'Mitä hän teki tai sanoi', 'Mitä se tarkoittaa meille'],
          rows: [],
          blank: 7,
        },
        { title: 'Keitä emme tavoittaneet', hint: 'Ja miten heidät tavoittaisi?', lines: 2 },
        { title: 'Mitä opimme', hint: '', lines: 3, half: true },
        { title: 'Mitä muutamme', hint: '', lines: 3, half: true },
      ],
    },
    'peer-review': {
      title: 'Työpohja 3: vertaisarviointi',
      lead: 'Kollega toisesta kaupungista tai tutkija lukee mallin ja kysyy sitä, mitä tiimi ei enää itse huomaa.',
      facts: [
        ['Aikaa', '1,5 tuntia: 20 minuuttia esittelyä, loput kysymyksiä'],
        ['Ketkä', 'yksi tai kaksi arvioijaa, jotka eivät ole olleet mukana'],
        ['Ennen', 'lähettäkää malli ja testin opit viikkoa aiemmin'],
      ],
      parts: [
        { title: 'Tiimin kysymykset arvioijalle', hint: 'Enintään kolme asiaa, joihin toivotte vastausta.', lines: 3 },
        {
          title: 'Arvio kriteereittäin',
          hint: '1 = heikko, 5 = vahva. Jätä tyhjäksi, jos et voi arvioida.',
          columns: ['Kriteeri', '1–5', 'Perustelu'],
          rows: [
            'Tarve on todellinen ja osoitettu',
            'Tuo paikkaansa jotakin uutta',
            'On selvää, miten muutos syntyy',
            'Asianosaiset ovat mukana, myös hiljaisimmat',
            'Onnistuu ajalla ja varoilla, joita on',
            'Ihmisiin kohdistuvat riskit tunnetaan, ja niihin on varauduttu',
            'Muutosta voi seurata',
            'Kustannukset tiedetään, ja ne ovat kohtuulliset',
            'Voisi toimia muualla',
            'Voi jatkua kokeilun jälkeen',
          ],
        },
        { title: 'Arvio sanallisesti', hint: 'Mikä on vahvinta, mitä ensin korjaisit?', lines: 3 },
        { title: 'Tiimin vastaus', hint: 'Mitä muutamme, mitä emme, ja miksi?', lines: 3 },
      ],
    },
    presentation: {
      title: 'Työpohja 4: esittely',
      lead: 'Kertokaa idea julkisesti niin, että kuulija voi kysyä ja löytää sen jälkikäteen.',
      facts: [
        ['Aikaa', '7 minuuttia puhetta, vähintään yhtä paljon kysymyksiä'],
        ['Ketkä', 'yleisö, jossa on myös niitä, joita kokeilu koskee'],
        ['Ennen', 'harjoitelkaa kerran jonkun kanssa, joka ei tunne kokeilua'],
      ],
      parts: [
        { title: 'Yksi virke, jonka haluamme jäävän mieleen', hint: '', lines: 2 },
        { title: 'Tarve', hint: 'Yksi todellinen tilanne, josta ketään ei voi tunnistaa.', lines: 3, half: true },
        { title: 'Mitä teemme', hint: 'Kolme asiaa.', lines: 3, half: true },
        { title: 'Mitä muutimme palautteen takia', hint: 'Testi ja vertaisarviointi.', lines: 3, half: true },
        { title: 'Miten tiedämme, auttoiko se', hint: 'Mittari, lähtötaso, tavoite, päivä.', lines: 3, half: true },
        { title: 'Mitä emme vielä tiedä', hint: '', lines: 2 },
        { title: 'Kysymykset, joita meiltä kysyttiin', hint: '', columns: ['Kysymys', 'Mitä vastasimme', 'Mitä teemme asialle'], rows: [], blank: 5 },
        { title: 'Mitä opimme, mitä muutamme', hint: '', lines: 3 },
      ],
    },
  },
};
