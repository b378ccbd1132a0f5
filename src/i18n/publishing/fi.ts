/** Finnish texts of the form in which people write entries; this file is the type of the others. */
const one = (n: number, single: string, many: string): string => (n === 1 ? `1 ${single}` : `${n} ${many}`);

export const fi = {
  title: 'Tuo kokeilu tietopankkiin',
  lead: 'Lomake kysyy kohta kerrallaan, mitä kokeilusta, jalostuksen vaiheesta, seurannan havainnosta tai tapauksesta pitää kertoa. Lopuksi saat valmiin kansion tai pääset viemään tekstin koodipalveluun. Gitiä ei tarvitse osata.',
  noScript:
    'Lomake toimii selaimessa, jossa JavaScript on päällä. Ilman sitä voit lähettää tiedot vapaasti kirjoitettuina tai tehdä tiedoston itse: Osallistu-sivu neuvoo.',
  howTo: 'Miten osallistun ilman lomaketta',
  promise:
    'Lomake ei lähetä mitään mihinkään. Kaikki, mitä kirjoitat, tallentuu vain tälle laitteelle, kunnes itse viet sen eteenpäin. Kun lomake on avattu, se toimii myös ilman verkkoyhteyttä.',
  load: 'Avaa lomake',
  loading: 'Lomake avautuu…',
  loadFailed: 'Lomake ei avautunut. Tarkista verkkoyhteys ja yritä uudelleen.',
  start: {
    what: 'Mitä haluat tehdä?',
    experiment: 'Tuoda uuden kokeilun',
    stage: 'Lisätä kokeiluun jalostuksen vaiheen',
    observation: 'Lisätä kokeiluun seurannan havainnon',
    case: 'Tuoda kansainvälisen tapauksen',
    correction: 'Korjata kohdetta, joka on jo tietopankissa',
    import: 'Muokata omaa index.md-tiedostoa',
    which: 'Mitä kohdetta?',
    choose: 'Valitse…',
    language: 'Millä kielellä kirjoitat?',
    languageHelp: 'Kirjoita omalla kielelläsi. Käännöksen tekee joku muu.',
    begin: 'Aloita',
    needsChoice: 'Valitse ensin kohde, jota haluat täydentää tai korjata.',
    notFetched: 'Kohteen tietoja ei saatu. Tarkista verkkoyhteys ja yritä uudelleen.',
    importText: 'Liitä tähän tiedoston index.md koko sisältö',
    importFile: 'tai valitse tiedosto',
    importKind: 'Mitä tiedosto kuvaa?',
    importId: 'Kohteen tunniste eli kansion nimi',
    importEmpty: 'Liitä teksti tai valitse tiedosto.',
    importFault: (line: number, column: number, reason: string) => `Tiedostoa ei voi lukea. Rivi ${line}, merkki ${column}: ${reason}`,
    drafts: 'Keskeneräiset',
    continue: 'Jatka',
    remove: 'Poista luonnos',
    removeSure: (title: string) => `Poistetaanko luonnos ”${title}” tältä laitteelta? Poistoa ei voi perua.`,
    untitled: 'Nimetön',
    changed: (when: string) => `muokattu ${when}`,
    removed: 'Luonnos on poistettu.',
  },
  storage: {
    saved: (time: string) => `Luonnos on tallessa tällä laitteella (kello ${time}).`,
    missing: 'Selain ei anna tallentaa luonnosta tälle laitteelle. Ennen kuin suljet sivun, lataa zip tai kopioi tiedosto viimeisestä vaiheesta.',
    elsewhere: 'Samaa luonnosta on muokattu toisessa välilehdessä. Sulje toinen välilehti, tai lataa tämä sivu uudelleen, niin näet uusimman tekstin.',
    all: 'Kaikki luonnokset',
  },
  steps: {
    nav: 'Vaiheet',
    of: (n: number, all: number) => `Vaihe ${n}/${all}`,
    basics: { title: 'Perustiedot', question: 'Mistä kokeilusta kerrot? Missä ja milloin se tehtiin?' },
    basicsCase: { title: 'Perustiedot', question: 'Mistä tapauksesta kerrot? Missä ja milloin se tapahtui?' },
    basicsActor: { title: 'Toimija', question: 'Mikä organisaatio on kyseessä?' },
    basicsWork: { title: 'Teos', question: 'Mikä teos on kyseessä?' },
    basicsOther: { title: 'Tiedot', question: 'Mitä kohteesta kerrotaan?' },
    sources: { title: 'Lähteet', question: 'Mistä tiedot ovat? Ilman lähdettä ei ole kohdetta.' },
    purpose: { title: 'Miksi ja kenelle', question: 'Mitä haluttiin muuttaa ja kenen elämässä?' },
    done: { title: 'Mitä tehtiin', question: 'Mitä tehtiin, kuka teki ja kuka maksoi?' },
    results: { title: 'Tulokset ja opit', question: 'Mitä kokeilusta seurasi, ja kuka niin sanoo?' },
    refinery: { title: 'Jalostus', question: 'Mitkä jalostuksen vaiheet on käyty läpi ja mitä niissä opittiin?' },
    followUp: { title: 'Seuranta', question: 'Mitä seurataan ja mitä on havaittu?' },
    relations: { title: 'Yhteydet', question: 'Mihin muuhun tietopankissa tämä liittyy?' },
    review: { title: 'Tarkista ja lähetä', question: 'Näin kohde näkyisi sivustolla.' },
    next: 'Seuraava',
    previous: 'Edellinen',
    toReview: 'Tarkista ja lähetä',
    wrong: (n: number) => one(n, 'korjattava kohta', 'korjattavaa kohtaa'),
  },
  field: {
    required: 'pakollinen',
    optional: 'valinnainen',
    add: (what: string) => `Lisää: ${what}`,
    remove: (what: string) => `Poista: ${what}`,
    up: (what: string) => `Siirrä ylemmäs: ${what}`,
    down: (what: string) => `Siirrä alemmas: ${what}`,
    item: (what: string, n: number) => `${what} ${n}`,
    removed: (what: string) => `Poistettu: ${what}.`,
    undo: 'Peru poisto',
    restored: (what: string) => `Palautettu: ${what}.`,
    moved: (what: string, n: number) => `${what} on nyt ${n}.`,
    choose: 'Valitse…',
    addChosen: 'Lisää valittu',
    chosen: 'Valitut',
    none: 'Mitään ei ole valittu.',
    here: 'Tässä luonnoksessa',
    works: 'Kirjallisuus',
    left: (n: number, max: number) => `${n}/${max} merkkiä`,
    dateHelp: 'Niin tarkasti kuin tiedetään: 2019, 5/2019 tai 15.5.2019.',
    dayHelp: 'Esimerkiksi 15.5.2019.',
    countryHelp: 'Maan nimi tai tunnus, esimerkiksi Suomi tai FI.',
    numberHelp: 'Desimaalit pilkulla tai pisteellä.',
    markdownHelp: 'Viite: [@lähteen-avain]. Linkki: [teksti](https://…). Tyhjä rivi aloittaa uuden kappaleen.',
    key: 'Tunniste (syntyy itsestään)',
    optionOf: 'Mitä tiedetään?',
    yes: 'Kyllä',
    wrongValue: (value: string) => `${value} (ei sanastossa)`,
    unknownEntry: (id: string) => `${id} (ei löydy)`,
  },
  id: {
    label: 'Kohteen tunniste',
    help: 'Pysyvä osa osoitetta. Tunniste syntyy nimestä itsestään; muuta sitä vain, jos siihen on syytä.',
    taken: (id: string) => `Tunniste ”${id}” on jo käytössä.`,
    takenHint: 'Valitse toinen tunniste. Jos haluat korjata olemassa olevaa kohdetta, valitse alussa ”Korjata kohdetta”.',
  },
  body: {
    label: 'Leipäteksti',
    help: 'Kerro omin sanoin. Väliotsikko alkaa merkeillä ## ja luettelon rivi merkillä -. Wordista liitetyt luettelot ja taulukot muuttuvat itsestään.',
  },
  rows: {
    label: 'Havainnot',
    help: 'Yksi rivi kustakin mitatusta arvosta. Rivit menevät tiedostoon follow-up.csv kohteen viereen.',
    noMeasures: 'Lisää ensin ainakin yksi mittari. Havainnot kirjataan mittareittain.',
    paste: 'Liitä taulukosta',
    pasteLabel: 'Taulukon rivit',
    pasteHelp: 'Kopioi taulukko taulukkolaskennasta otsikkoriveineen. Sarakkeiden nimiä ovat jakso, mittari, arvo, puuttuu, n, epävarmuus ja huomautus.',
    pasteAdd: 'Lisää rivit',
    pasteNoColumns: 'Ensimmäiseltä riviltä ei löytynyt sarakkeiden nimiä. Kirjoita siihen esimerkiksi jakso, mittari ja arvo.',
    pasteBroken: 'Taulukossa on lainausmerkki, jota mikään ei päätä. Korjaa se ja yritä uudelleen.',
    pasted: (n: number) => `Lisätty ${one(n, 'rivi', 'riviä')}.`,
    pasteUnknown: (columns: string) => `Näitä sarakkeita ei tunnettu, eikä niitä lisätty: ${columns}.`,
    item: 'Havainto',
    columns: {
      period: 'Ajankohta',
      measure: 'Mittari',
      value: 'Arvo',
      missing: 'Miksi arvo puuttuu',
      n: 'Kuinka monelta',
      uncertainty: 'Epävarmuus',
      note: 'Huomautus',
      note_fi: 'Huomautus suomeksi',
      note_sv: 'Huomautus ruotsiksi',
      note_en: 'Huomautus englanniksi',
    },
    reasons: {
      date: 'Ajankohtaa ei voi lukea yhdellä tavalla. Kirjoita 2019, 5/2019 tai 15.5.2019.',
      'no-day': 'Tällaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.',
      number: 'Tämä ei ole luku, tai sen voi lukea kahdella tavalla: 1.234 voi olla reilu yksi tai yli tuhat. Kirjoita 1234 tai 1,234.',
      measure: 'Valitse mittari, joka on seurannan suunnitelmassa.',
      'value-or-reason': 'Anna joko arvo tai syy, miksi se puuttuu.',
      repeated: 'Samalta mittarilta on jo havainto tältä ajalta.',
    },
  },
  files: {
    choosePicture: 'Valitse kuva tältä laitteelta',
    choose: 'Valitse tiedosto tältä laitteelta',
    drop: 'Tiedoston voi myös raahata tähän.',
    help: 'Tiedosto jää tälle laitteelle luonnoksen kanssa, kunnes viet sen eteenpäin zip-kansiossa.',
    beside: 'Kohteen vieressä olevat tiedostot',
    size: (kilobytes: string) => `${kilobytes} kt`,
    pixels: (width: string, height: string) => `${width} × ${height} kuvapistettä`,
    there: (name: string) => `${name} (jo tietopankissa)`,
    lost: (name: string) => `${name}: tiedostoa ei ole tällä laitteella. Valitse se uudelleen.`,
    added: (name: string) => `Lisätty: ${name}.`,
    remove: (name: string) => `Poista: ${name}`,
    removed: 'Tiedosto on poistettu.',
    shrink: 'Pienennä kuva ja poista piilotiedot',
    shrunk: (kilobytes: string) => `Kuva on pienennetty: ${kilobytes} kt. Kuvauspaikka ja muut piilotiedot on poistettu.`,
    notShrunk: 'Selain ei osaa pienentää tätä kuvaa. Pienennä se kuvankäsittelyohjelmassa.',
    tooLarge: (name: string, megabytes: string) => `${name} on liian suuri avattavaksi (${megabytes} Mt). Pienennä se ensin.`,
    translated: (language: string) => `Kuvan sisältö sanoina, ${language}`,
    translatedHelp: 'Kohde on käännetty kokonaan tälle kielelle, joten kuvan sisältö tarvitaan silläkin.',
  },
  problems: {
    title: (n: number) => `Korjaa vielä ${one(n, 'kohta', 'kohtaa')}`,
    hints: (n: number) => (n === 1 ? '1 huomautus, jota ei ole pakko korjata' : `${n} huomautusta, joita ei ole pakko korjata`),
    none: 'Tarkistus ei löytänyt virheitä. Tiedostot kelpaavat sellaisinaan.',
    status: (n: number) => (n === 0 ? 'Tässä vaiheessa ei ole korjattavaa.' : `Tässä vaiheessa on ${one(n, 'korjattava kohta', 'korjattavaa kohtaa')}.`),
    error: 'Virhe',
    warning: 'Huomautus',
    line: (n: number) => `rivi ${n}`,
    whole: 'Koko kohde',
  },
  entries: {
    title: 'Samalla kertaa tuotavat kohteet',
    help: 'Kokeiluun liittyvän organisaation tai teoksen voi tuoda samalla. Ne tulevat samaan kansioon.',
    add: {
      experiments: 'Lisää kokeilu',
      cases: 'Lisää tapaus',
      actors: 'Lisää toimija',
      literature: 'Lisää teos kirjallisuuteen',
      models: 'Lisää toimintamalli',
    },
    go: 'Siirry',
    remove: 'Poista kohde luonnoksesta',
    removeSure: (title: string) => `Poistetaanko ”${title}” tästä luonnoksesta?`,
    current: 'Muokkaat nyt',
  },
  left: {
    title: 'Tätä ei voinut tuoda lomakkeeseen',
    help: 'Tiedostossa oli kenttiä tai huomautuksia, joille lomakkeessa ei ole paikkaa. Ne ovat tässä tallessa ja tulevat zip-kansioon tiedostona ei-mukana.txt.',
    file: 'ei-mukana.txt',
  },
  preview: {
    title: 'Esikatselu',
    facts: 'Tiedot',
    files: 'Tiedostot',
    show: 'Näytä tiedosto',
    fictional: 'Keksitty harjoitusesimerkki',
    more: 'Kaikki kentät',
  },
  send: {
    title: 'Vie eteenpäin',
    notYet: 'Kun virheet on korjattu, tästä saa valmiin kansion. Luonnos on tallessa.',
    host: {
      title: 'Koodipalvelussa, omalla nimelläsi',
      new: 'Linkki avaa koodipalvelun uuden tiedoston sivun, jossa tekstisi on valmiina. Tarvitset sinne ilmaisen tunnuksen. Paina sivulla ”Commit changes…” ja sitten ”Propose changes”.',
      open: (file: string) => `Avaa ${file}`,
      tooLong: (length: string, limit: string) =>
        `Teksti on liian pitkä kulkemaan linkissä (${length} merkkiä, linkkiin mahtuu noin ${limit}). Mitään ei ole katkaistu. Tee näin:`,
      tooLongSteps: [
        'Kopioi tiedosto alla olevalla painikkeella.',
        'Avaa tyhjä uusi tiedosto linkistä.',
        'Liitä teksti isoon kenttään ja paina ”Commit changes…”.',
      ],
      openEmpty: (file: string) => `Avaa tyhjä ${file}`,
      edit: 'Kohde on jo tietopankissa. Kopioi uusi teksti, avaa muokkaussivu, korvaa koko vanha teksti ja paina ”Commit changes…”.',
      openEdit: (file: string) => `Avaa ${file} muokattavaksi`,
      several: 'Tiedostoja on useita. Helpoin tapa viedä ne kerralla: lataa zip, pura se ja raahaa kansion content sisältö lataussivulle.',
      attached: (names: string) =>
        `Linkissä ei kulje kuvia eikä muita tiedostoja (${names}). Varmin tapa: lataa zip, pura se ja raahaa kansion content sisältö lataussivulle, niin teksti ja tiedostot menevät samaan ehdotukseen. Jos avaat tekstin linkistä, lisää tiedostot sen jälkeen: avaa ehdotuksesi haara, siirry kohteen kansioon ja valitse ”Add file” ja ”Upload files”.`,
      openUpload: 'Avaa lataussivu',
      copy: (file: string) => `Kopioi ${file}`,
      copied: 'Kopioitu.',
      copyFailed: 'Selain ei anna kopioida. Valitse teksti tästä ja kopioi se näppäimillä Ctrl+C.',
      unknown: 'Tämä sivusto ei tiedä, missä koodipalvelussa sen lähdekoodi on. Käytä zip-kansiota tai sähköpostia.',
    },
    zip: {
      title: 'Zip-kansiona',
      text: 'Kansiossa ovat tiedostot oikeilla paikoillaan ja ohje, jonka voi antaa eteenpäin.',
      download: 'Lataa zip',
      done: (name: string) => `${name} on ladattu.`,
    },
    mail: {
      title: 'Sähköpostilla',
      open: 'Kirjoita sähköposti',
      fits: 'Viesti avautuu omaan sähköpostiohjelmaasi. Mitään ei lähetetä, ennen kuin itse lähetät viestin.',
      tooLong: 'Teksti on liian pitkä kulkemaan sähköpostilinkissä. Lataa zip ja liitä se viestiin, joka avautuu linkistä.',
      attached: (names: string) => `Sähköpostilinkissä ei kulje tiedostoja (${names}). Lataa zip ja liitä se viestiin, joka avautuu linkistä.`,
      noAddress: 'Ylläpidon sähköpostiosoitetta ei ole annettu. Kirjoita vastaanottaja itse.',
      subject: (title: string) => `Tietopankkiin: ${title}`,
      body: (files: string) => `Hei,\n\ntässä on kohde tietopankkiin. Sisältö on tarkistettu lomakkeella.\n\n${files}`,
      attach: 'Hei,\n\ntässä on kohde tietopankkiin. Sisältö on liitteenä olevassa zip-kansiossa, ja se on tarkistettu lomakkeella.\n',
    },
  },
  letter: {
    file: 'LUE-MINUT.txt',
    text: (title: string, files: readonly string[]) => `Hei!

Tässä kansiossa on valmis kohde tietopankkiin Sosiaalisesti kestävät kaupungit: ${title}

Tiedostot:
${files.map((file) => `  ${file}`).join('\n')}

Näin kohde julkaistaan, kun sinulla on tunnus koodipalvelussa:

1. Avaa tietopankin lähdekoodin etusivu koodipalvelussa.
2. Valitse ”Add file” ja ”Upload files”.
3. Raahaa sivulle tästä kansiosta kansio nimeltä content.
4. Kirjoita lyhyesti, mitä toit ja mistä tiedot ovat.
5. Paina ”Commit changes” ja ”Propose changes”.

Jos sinulla ei ole tunnusta, lähetä tämä zip-kansio sellaisenaan tietopankin ylläpidolle.

Kun ehdotus on lähetetty, kone tarkistaa tiedostot ja kertoo, jos jotakin pitää korjata. Sen jälkeen ihminen lukee tekstin.
Tiedostot on jo tarkistettu lomakkeella samoilla säännöillä. Voit tarkistaa ne myös itse:

  npm run check

Kiitos, että jaat sen, mitä opitte!
`,
  },
};

export type PublishingTexts = typeof fi;
