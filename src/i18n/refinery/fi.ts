/** Finnish texts of the refinery, the follow-up and the operating models; their type is what Swedish and English must satisfy. */

const participants = (n: number): string => (n === 1 ? '1 osallistuja' : `${n} osallistujaa`);

export const fi = {
  stages: {
    lead: 'Vaiheet aikajärjestyksessä. Avoin ympyrä tarkoittaa, että vaihe on vasta suunniteltu tai ettei siitä ole tietoa.',
    participants,
    undated: 'päivää ei ole kerrottu',
    files: 'Tiedostot',
    material: 'Esityksen aineisto',
    findings: 'Havainnot',
  },
  model: {
    title: (name: string) => `Visuaalinen malli: ${name}`,
    desc: 'Laatikot luetaan numerojärjestyksessä tarpeesta pitkän ajan vaikutukseen. Oletukset ja riskit ovat alla. Sama on luettelona kuvan jälkeen.',
    asList: 'Malli luettelona',
    marks: 'Sanat ”uusi”, ”muuttunut” ja ”poistettu” kertovat, mitä mallissa muuttui edellisestä versiosta.',
    added: 'Uusi',
    changed: 'Muuttunut',
    removed: 'Poistettu',
    empty: 'ei kuvattu',
    picture: 'Tiimin oma kuva',
    versions: 'Mallin versiot',
    versionsLead: (n: number) => `Malli on muuttunut ${n === 1 ? 'kerran' : `${n} kertaa`}. Uusin versio on yllä.`,
    version: (n: number) => `Versio ${n}`,
    newest: (n: number) => `Versio ${n}, uusin`,
    after: {
      'visual-model': 'Mallin piirtämisen jälkeen muuttui',
      'audience-test': 'Kohderyhmän testin jälkeen muuttui',
      'peer-review': 'Vertaisarvioinnin jälkeen muuttui',
      presentation: 'Esittelyn jälkeen muuttui',
      'follow-up': 'Seurannan jälkeen muuttui',
    },
    before: 'Ennen',
    now: 'Nyt',
    unchanged: 'Kentät ovat samat kuin edellisessä versiossa.',
    draw: (n: number) => `Version ${n} kuva`,
  },
  review: {
    title: 'Vertaisarvioinnit',
    lead: 'Pisteet ovat yhdestä (heikko) viiteen (vahva). Niitä ei lasketa yhteen. Arviot ovat avoimia.',
    criteria: 'Mitä kriteerit tarkoittavat',
    version: (id: string) => `Yhteisten kriteerien versio ${id}`,
    criterion: 'Kriteeri',
    outOf: (score: number) => `${score} / 5`,
    notScored: 'ei pisteitä',
    anonymous: 'Arvioijan organisaatiota ei kerrota',
    unknown: 'Arvioijan organisaatiota ei ole kerrottu',
    inWords: 'Arvio sanallisesti',
  },
};

export type RefineryTexts = typeof fi;
