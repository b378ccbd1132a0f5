/** Finnish texts of the libraries; the type of the others. `{n}`, `{title}` and the like are filled in by the browser. */

/** What the browser's script says. */
export interface LibraryWords {
  one: string;
  many: string;
  more: string;
  moreStatus: string;
  compare: string;
  compareGo: string;
  compareOne: string;
  compareFull: string;
  compareAdded: string;
  compareRemoved: string;
  compareCleared: string;
  failed: string;
  chosenText: string;
  drop: string;
  dropAll: string;
  looseLead: string;
  looseSeveral: string;
  loose: string;
  looseText: string;
  table: string;
  columns: { title: string; place: string; start: string; evidence: string; documentation: string };
  sortedBy: string;
  ascending: string;
  descending: string;
  map: string;
  mapHint: string;
  mapCell: string;
  mapCellOne: string;
  mapOpened: string;
  mapRest: string;
  time: string;
  timeHint: string;
  timePeak: string;
  yearUnknownEnd: string;
  exporting: string;
  exported: string;
  exportNone: string;
  reference: string;
  references: string;
  exportFailed: string;
}

export interface LibraryTexts {
  words: LibraryWords;
  skip: string;
  chosen: string;
  none: string;
  compareNone: string;
  views: string;
  view: { list: string; table: string; map: string; time: string };
  sort: string;
  sorts: { title: string; place: string; start: string; newest: string; evidence: string; documentation: string };
  facets: Record<
    | 'theme'
    | 'continent'
    | 'country'
    | 'city'
    | 'method'
    | 'scale'
    | 'target'
    | 'governance'
    | 'evidence'
    | 'outcome'
    | 'reporter'
    | 'period'
    | 'documentation'
    | 'status',
    string
  >;
  /** Headings of the Method page that explain the levels. */
  methodHeadings: { evidence: string; documentation: string; outcome: string; reporter: string };
  methodLink: { evidence: string; documentation: string; outcome: string; reporter: string };
  unknownEnd: (start: string) => string;
  exportTitle: string;
  exportLead: string;
  exportTable: string;
  exportPages: string;
  exportSources: string;
  codebook: string;
  browse: string;
  browseLead: string;
  browseWhole: string;
  browseOf: (many: string) => string;
  valueTitle: (many: string, facet: string, value: string) => string;
  valueLead: (count: number) => string;
  backToLibrary: string;
  page: (at: number, of: number) => string;
  pageTitle: (title: string, at: number) => string;
  pages: string;
  previous: string;
  next: string;
  compare: {
    cases: string;
    experiments: string;
    lead: string;
    choose: string;
    noScript: string;
    aspect: string;
    remove: string;
    add: string;
    empty: string;
    loading: string;
    failed: string;
    nothing: string;
    back: string;
    link: string;
    counted: string;
    rows: {
      facts: string;
      aim: string;
      problem: string;
      done: string;
      results: string;
      evidence: string;
      equity: string;
      criticism: string;
      transferability: string;
    };
  };
  cite: { formats: string };
  otherFormats: string;
}

export const fi: LibraryTexts = {
  words: {
    one: '1 kohde',
    many: '{n} kohdetta',
    more: 'Näytä lisää',
    moreStatus: 'Näkyvissä {shown} kohdetta, kaikkiaan {n}.',
    compare: 'Vertaa',
    compareGo: 'Vertaa valittuja ({n})',
    compareOne: 'Valitse vertailuun vielä ainakin yksi kohde.',
    compareFull: 'Vertailussa on jo neljä kohdetta. Poista jokin, ennen kuin lisäät uuden.',
    compareAdded: 'Lisätty vertailuun: {title}.',
    compareRemoved: 'Poistettu vertailusta: {title}.',
    compareCleared: 'Vertailun valinnat on poistettu.',
    failed: 'Luettelon tietoja ei voitu ladata. Yritä hetken päästä uudelleen.',
    chosenText: 'Haku: ”{text}”',
    drop: 'poista rajaus',
    dropAll: 'Poista kaikki rajaukset',
    looseLead: 'Kohteita löytyy, jos poistat yhden näistä:',
    looseSeveral: 'Yhden rajauksen poistaminen ei riitä. Poista useampia.',
    loose: 'Poista rajaus: {facet}',
    looseText: 'haku',
    table: 'Kohteet taulukkona',
    columns: { title: 'Nimi', place: 'Paikka', start: 'Vuodet', evidence: 'Näyttö', documentation: 'Dokumentaatio' },
    sortedBy: 'Järjestys: {column}, {direction}.',
    ascending: 'nouseva',
    descending: 'laskeva',
    map: 'Kohteet kartalla',
    mapHint: 'Valitse ympyrä, niin sen kohteet tulevat kartan alle. Näppäimistöllä siirrytään ympyrästä toiseen nuolilla, ja Enter valitsee.',
    mapCell: '{place}: {n} kohdetta',
    mapCellOne: '{place}: 1 kohde',
    mapOpened: '{place}. Linkit ovat kartan alla.',
    mapRest: 'Lisäksi {n} kohdetta, jotka näkyvät luettelossa.',
    time: 'Kohteet aikajanalla',
    timeHint: 'Pylväät kertovat, kuinka monta kohdetta oli käynnissä kunakin vuonna.',
    timePeak: 'Vuodet {from}–{to}. Eniten kohteita oli käynnissä vuonna {year}: {n}.',
    yearUnknownEnd: 'loppu ei tiedossa',
    exporting: 'Kootaan tiedostoa …',
    exported: 'Tiedosto {file} on valmis: {size}.',
    exportNone: 'Ladattavia kohteita ei ole, koska mikään kohde ei täytä rajauksia.',
    reference: '1 viite',
    references: '{n} viitettä',
    exportFailed: 'Tiedostoa ei voitu koota. Yritä hetken päästä uudelleen.',
  },
  skip: 'Siirry rajausten ohi kohteisiin',
  chosen: 'Valitut rajaukset',
  none: 'Mikään kohde ei täytä kaikkia rajauksia.',
  compareNone: 'Tyhjennä valinnat',
  views: 'Näkymä',
  view: { list: 'Luettelo', table: 'Taulukko', map: 'Kartta', time: 'Aikajana' },
  sort: 'Järjestys',
  sorts: {
    title: 'nimi',
    place: 'paikka',
    start: 'vanhin ensin',
    newest: 'uusin ensin',
    evidence: 'vahvin näyttö ensin',
    documentation: 'parhaiten dokumentoitu ensin',
  },
  facets: {
    theme: 'Teema',
    continent: 'Maanosa',
    country: 'Maa',
    city: 'Kaupunki',
    method: 'Menetelmä',
    scale: 'Mittakaava',
    target: 'Kenelle',
    governance: 'Hallinta',
    evidence: 'Näyttö',
    outcome: 'Tulosten laji',
    reporter: 'Kuka tuloksista kertoo',
    period: 'Käynnissä vuosina',
    documentation: 'Dokumentaatio',
    status: 'Tilanne',
  },
  methodHeadings: { evidence: 'Näytön taso', documentation: 'Dokumentaation taso', outcome: 'Tulosten laji', reporter: 'Kuka tuloksesta kertoo' },
  methodLink: {
    evidence: 'Mitä näytön tasot tarkoittavat',
    documentation: 'Mitä dokumentaation tasot tarkoittavat',
    outcome: 'Mitä tulosten lajit tarkoittavat',
    reporter: 'Miksi kertojalla on väliä',
  },
  unknownEnd: (start) => `alkoi ${start}, loppu ei tiedossa`,
  exportTitle: 'Lataa nämä kohteet',
  exportLead: 'Tiedostoon tulevat kaikki rajauksiin sopivat kohteet, myös ne, joita luettelo ei vielä näytä.',
  exportTable: 'Taulukko ja paikkatieto',
  exportPages: 'Viitteet tietopankin sivuihin',
  exportSources: 'Viitteet lähteisiin, joihin sivut nojaavat',
  codebook: 'Sarakkeiden ja arvojen selitykset (CSV)',
  browse: 'Selaa luokittain',
  browseLead: 'Jokaisella luokalla on oma sivunsa, joka toimii myös ilman JavaScriptiä.',
  browseWhole: 'Koko luettelo',
  browseOf: (many) => `${many} luokittain`,
  valueTitle: (many, facet, value) => `${many}: ${facet.toLocaleLowerCase('fi')} – ${value}`,
  valueLead: (count) => (count === 1 ? '1 kohde' : `${count} kohdetta`),
  backToLibrary: 'Rajaa, vertaa ja lataa koko luettelosta',
  page: (at, of) => `Sivu ${at}/${of}`,
  pageTitle: (title, at) => `${title}, sivu ${at}`,
  pages: 'Luettelon sivut',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  compare: {
    cases: 'Tapausten vertailu',
    experiments: 'Kokeilujen vertailu',
    lead: 'Enintään neljä kohdetta rinnakkain. Valinta tallentuu osoitteeseen, joten vertailun voi jakaa.',
    choose: 'Lisää vertailuun',
    noScript: 'Kohteiden näyttäminen rinnakkain vaatii JavaScriptin. Ilman sitä niitä voi lukea yhden kerrallaan:',
    aspect: 'Vertailu taulukkona',
    remove: 'Poista vertailusta',
    add: 'Lisää',
    empty: 'Vertailussa ei ole vielä kohteita. Valitse niitä alta tai luettelosta.',
    loading: 'Haetaan kohteita …',
    failed: 'Kohdetta ei löydy: {id}.',
    nothing: 'Ei tietoa.',
    back: 'Luetteloon',
    link: 'Vertaa muihin',
    counted: 'Vertailussa on {n} kohdetta, enintään 4.',
    rows: {
      facts: 'Perustiedot',
      aim: 'Tavoite',
      problem: 'Ongelma',
      done: 'Mitä tehtiin',
      results: 'Tulokset ja kuka niistä kertoo',
      evidence: 'Näyttö ja dokumentaatio',
      equity: 'Kuka hyötyi',
      criticism: 'Mikä oli vaikeaa ja mitä arvostellaan',
      transferability: 'Siirrettävyys ja jatko',
    },
  },
  cite: { formats: 'Viite tiedostona:' },
  otherFormats: 'Muut muodot',
};
