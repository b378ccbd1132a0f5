/** Finnish labels of the vocabularies; this file is the type of the others. */
import type * as words from '../../schema/vocabulary.ts';

type Labels<T extends readonly string[]> = Record<T[number], string>;

/** Labels of every vocabulary list, by the name that the schemas give. */
export interface Vocabulary {
  lang: Labels<typeof words.languages>;
  theme: Labels<typeof words.themes>;
  method: Labels<typeof words.methods>;
  targetGroup: Labels<typeof words.targetGroups>;
  governance: Labels<typeof words.governances>;
  scale: Labels<typeof words.scales>;
  evidence: Labels<typeof words.evidenceLevels>;
  outcomeKind: Labels<typeof words.outcomeKinds>;
  documentation: Labels<typeof words.documentationLevels>;
  status: Labels<typeof words.statuses>;
  gap: Labels<typeof words.gaps>;
  reporter: Labels<typeof words.reporters>;
  stageState: Labels<typeof words.stageStates>;
  refineryStage: Labels<typeof words.refineryStages>;
  pictureLicence: Labels<typeof words.pictureLicences>;
  reviewCriterion: Labels<typeof words.reviewCriteria>;
  actorKind: Labels<typeof words.actorKinds>;
  actorRole: Labels<typeof words.actorRoles>;
  adoptionStatus: Labels<typeof words.adoptionStatuses>;
  certainty: Labels<typeof words.certainties>;
  direction: Labels<typeof words.directions>;
  frequency: Labels<typeof words.frequencies>;
  disaggregation: Labels<typeof words.disaggregations>;
  missingReason: Labels<typeof words.missingReasons>;
  valueStatus: Labels<typeof words.valueStatuses>;
  area: Labels<typeof words.areas>;
  /** The area as the place where something is. */
  areaIn: Labels<typeof words.areas>;
  frameworkAspect: Labels<typeof words.frameworkAspects>;
  aspectState: Labels<typeof words.aspectStates>;
  verification: Labels<typeof words.verifications>;
  openAccess: Labels<typeof words.openAccesses>;
  cslType: Labels<typeof words.cslTypes>;
  coverage: Labels<typeof words.coverages>;
}

export const fi: Vocabulary = {
  lang: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  theme: {
    participation: 'osallistuminen ja vaikuttaminen',
    housing: 'asuminen',
    'segregation-and-mixing': 'segregaatio ja sekoittaminen',
    'health-and-wellbeing': 'terveys ja hyvinvointi',
    'public-space': 'julkinen tila',
    safety: 'turvallisuus',
    'employment-and-livelihood': 'työ ja toimeentulo',
    education: 'koulutus',
    'equality-and-non-discrimination': 'yhdenvertaisuus',
    'community-and-belonging': 'yhteisöt ja kuuluminen',
    'care-and-services': 'hoiva ja palvelut',
    'mobility-and-access': 'liikkuminen ja saavutettavuus',
    'governance-and-commons': 'hallinta ja yhteisresurssit',
  },
  method: {
    'area-based-programme': 'alueellinen kehittämisohjelma',
    'integrated-upgrading': 'kokonaisvaltainen parantaminen',
    'policy-framework': 'ohjelma tai strategia',
    'social-mix-policy': 'sosiaalinen sekoittaminen',
    'housing-renewal': 'asuntokannan uudistaminen',
    'mobility-measure': 'liikkumisen ratkaisu',
    'participatory-budgeting': 'osallistuva budjetointi',
    'participatory-planning': 'osallistuva suunnittelu',
    'commons-and-sharing-policy': 'yhteisresurssit ja jakaminen',
    'community-led-building': 'asukaslähtöinen rakentaminen',
    'indicator-monitoring': 'seuranta indikaattoreilla',
    'public-space-redesign': 'julkisen tilan uudistaminen',
    'small-grants': 'pienet avustukset',
    'design-guideline': 'suunnitteluohje',
    'digital-platform': 'digitaalinen alusta',
    'expert-commission': 'asiantuntijakomissio',
    'housing-first': 'asunto ensin',
    'housing-policy': 'asuntopolitiikka',
    'micro-finance': 'pienlainat',
    'neighbourhood-hubs': 'lähitalot ja kohtaamispaikat',
    'co-building': 'yhdessä rakentaminen',
    'community-land-trust': 'yhteisön maasäätiö',
    'community-wealth-building': 'paikallisen varallisuuden kartuttaminen',
    'gender-mainstreaming': 'sukupuolinäkökulman valtavirtaistaminen',
    'impact-assessment': 'vaikutusten arviointi',
    'measurement-framework': 'mittaamisen viitekehys',
    'safety-by-design': 'turvallisuutta suunnittelulla',
    'service-co-location': 'palvelut samassa paikassa',
    'temporary-use': 'tilapäinen käyttö',
    'citizens-panel': 'asukaspaneeli',
    'citizens-jury': 'kansalaisraati',
    'residents-team': 'asukastiimi',
    'walking-lab': 'kävelevä labra',
    'service-design': 'palvelumuotoilu',
    'positive-action': 'myönteinen erityiskohtelu',
    'community-work': 'yhteisötyö',
  },
  targetGroup: {
    'all-residents': 'kaikki asukkaat',
    'low-income-households': 'pienituloiset kotitaloudet',
    'informal-settlement-residents': 'epävirallisten asuinalueiden asukkaat',
    'children-and-youth': 'lapset ja nuoret',
    'migrants-and-minorities': 'maahan muuttaneet ja vähemmistöt',
    tenants: 'vuokralaiset',
    'older-people': 'ikääntyneet',
    'women-and-carers': 'naiset ja hoivaajat',
    'homeless-people': 'asunnottomina olevat ihmiset',
    'planners-and-developers': 'suunnittelijat ja rakennuttajat',
    'families-with-children': 'lapsiperheet',
    'informal-workers': 'epävirallista työtä tekevät',
    'people-outside-work': 'työelämän ulkopuolella olevat',
    'people-with-disabilities': 'vammaiset ihmiset',
  },
  governance: {
    'municipality-led': 'kunnan johtama',
    'public-civic-partnership': 'kunnan ja kansalaisten kumppanuus',
    'research-partnership': 'tutkimuskumppanuus',
    'state-city-agreement': 'valtion ja kaupungin sopimus',
    'public-private-partnership': 'julkisen ja yksityisen kumppanuus',
    'civil-society-led': 'kansalaisyhteiskunnan johtama',
    'community-governed': 'yhteisön hallinnoima',
    'national-programme': 'kansallinen ohjelma',
    'international-cooperation': 'kansainvälinen yhteistyö',
    'housing-association-partnership': 'asuntoyhtiöiden kumppanuus',
    'developer-led': 'rakennuttajan johtama',
    'institution-network': 'laitosten verkosto',
  },
  scale: {
    building: 'rakennus',
    block: 'kortteli',
    neighbourhood: 'naapurusto',
    district: 'kaupunginosa',
    city: 'kaupunki',
    region: 'seutu',
    country: 'koko maa',
  },
  evidence: {
    experimental: 'satunnaistettu koe',
    'quasi-experimental': 'vertailuasetelma',
    'pre-post': 'ennen–jälkeen-mittaus',
    'mixed-methods-case-study': 'monimenetelmäinen tapaustutkimus',
    descriptive: 'kuvaileva aineisto',
    'self-reported': 'toteuttajan oma kertomus',
    'none-found': 'näyttöä ei löytynyt',
  },
  outcomeKind: {
    'improvement-measured': 'mitattu parannus',
    'improvement-observed-not-attributed': 'havaittu parannus, syy avoin',
    'mixed-results': 'ristiriitaiset tulokset',
    'institutional-change': 'muutos toimintatavoissa',
    'output-documented': 'tekeminen dokumentoitu, vaikutukset eivät',
    'method-developed': 'menetelmä kehitetty',
    'not-demonstrated': 'vaikutusta ei ole osoitettu',
    contested: 'kiistanalainen',
    discontinued: 'päättynyt tai heikentynyt',
  },
  documentation: { 'very-strong': 'erittäin vahva', strong: 'vahva', good: 'hyvä', medium: 'kohtalainen', thin: 'niukka' },
  status: {
    planned: 'suunnitteilla',
    ongoing: 'käynnissä',
    ended: 'päättynyt',
    'made-permanent': 'vakiintunut',
    discontinued: 'keskeytynyt',
    unknown: 'ei tiedossa',
  },
  gap: {
    results: 'tulokset',
    participants: 'osallistujien määrä',
    costs: 'kustannukset',
    funding: 'rahoitus',
    evaluation: 'arviointi',
    continuation: 'jatko',
    equity: 'kuka hyötyi',
    'follow-up': 'seuranta',
    'end-date': 'päättymisaika',
    selection: 'valintatapa',
  },
  reporter: {
    'own-organisation': 'toteuttaja itse',
    partner: 'kumppani',
    funder: 'rahoittaja',
    research: 'tutkimus',
    'independent-evaluation': 'ulkopuolinen arviointi',
    media: 'tiedotusväline',
  },
  stageState: { done: 'tehty', planned: 'suunniteltu', 'not-documented': 'ei dokumentoitu' },
  refineryStage: {
    'visual-model': 'visuaalinen malli',
    'audience-test': 'testi kohderyhmän kanssa',
    'peer-review': 'vertaisarviointi',
    presentation: 'esittely',
    'follow-up': 'seuranta',
  },
  pictureLicence: {
    'cc-by-4.0': 'CC BY 4.0 (tekijä mainittava)',
    'cc-by-sa-4.0': 'CC BY-SA 4.0 (tekijä mainittava, samat ehdot)',
    'cc0-1.0': 'CC0 1.0 (vapaa)',
    'public-domain': 'suoja-aika päättynyt',
  },
  reviewCriterion: {
    need: 'tarve',
    novelty: 'uutuus',
    theory: 'muutoksen logiikka',
    inclusion: 'osallisuus',
    feasibility: 'toteutettavuus',
    ethics: 'eettisyys',
    measurability: 'mitattavuus',
    cost: 'kustannukset',
    transferability: 'siirrettävyys',
    sustainability: 'pysyvyys',
  },
  actorKind: {
    municipality: 'kunta',
    'municipal-association': 'kuntien järjestö',
    ministry: 'ministeriö',
    'state-agency': 'valtion virasto',
    'research-institute': 'tutkimuslaitos',
    university: 'yliopisto',
    'university-of-applied-sciences': 'ammattikorkeakoulu',
    foundation: 'säätiö',
    association: 'yhdistys',
    company: 'yritys',
    'international-organisation': 'kansainvälinen järjestö',
    network: 'verkosto',
  },
  actorRole: {
    studies: 'tutkii',
    develops: 'kehittää',
    funds: 'rahoittaa',
    coordinates: 'koordinoi',
    'publishes-data': 'julkaisee tietoa',
    represents: 'edustaa',
  },
  certainty: { stated: 'kerrottu lähteessä', planned: 'kerrottu suunnitelmana', inferred: 'päätelty lähteistä' },
  adoptionStatus: { piloting: 'kokeilee', 'in-use': 'käytössä', 'made-permanent': 'vakiintunut', discontinued: 'päättynyt', unknown: 'ei tiedossa' },
  direction: { 'higher-is-better': 'suurempi on parempi', 'lower-is-better': 'pienempi on parempi', neutral: 'ei parempaa eikä huonompaa suuntaa' },
  frequency: {
    annual: 'vuosittain',
    'every-two-years': 'joka toinen vuosi',
    'every-four-years': 'joka neljäs vuosi',
    irregular: 'epäsäännöllisesti',
    ended: 'sarja on päättynyt',
  },
  disaggregation: { area: 'alue', sex: 'sukupuoli', age: 'ikä', language: 'kieli', tenure: 'asunnon hallintamuoto', income: 'tulot', education: 'koulutus' },
  missingReason: {
    'not-collected': 'ei kerätä',
    'not-published': 'ei julkaistu',
    suppressed: 'salattu pienen määrän vuoksi',
    'not-comparable': 'ei vertailukelpoinen',
    'not-found': 'ei löytynyt lähteistä',
    'not-yet-measured': 'ei vielä mitattu',
  },
  valueStatus: { final: 'lopullinen', preliminary: 'ennakkotieto', estimated: 'arvio', computed: 'laskettu' },
  area: { SSS: 'koko maa', '049': 'Espoo', '853': 'Turku', '092': 'Vantaa', '837': 'Tampere', '564': 'Oulu', '179': 'Jyväskylä', '091': 'Helsinki' },
  areaIn: {
    SSS: 'koko maassa',
    '049': 'Espoossa',
    '853': 'Turussa',
    '092': 'Vantaalla',
    '837': 'Tampereella',
    '564': 'Oulussa',
    '179': 'Jyväskylässä',
    '091': 'Helsingissä',
  },
  frameworkAspect: {
    'basic-needs': 'perustarpeet, tulot ja asuminen',
    equity: 'oikeudenmukaisuus',
    access: 'palvelujen ja viheralueiden saavutettavuus',
    community: 'yhteisöelämä ja verkostot',
    safety: 'turvallisuus',
    place: 'paikka, identiteetti ja jatkuvuus',
    participation: 'osallistuminen ja valta',
    health: 'terveys ja hyvinvointi',
    ecology: 'yhteys ekologiseen kestävyyteen',
    time: 'aika ja tulevat sukupolvet',
    measurement: 'miten mitataan',
  },
  aspectState: { treated: 'käsittelee', 'not-treated': 'ei käsittele omana osanaan', 'not-verified': 'ei tarkistettu alkuteoksesta' },
  verification: { verified: 'tarkistettu', 'partly-verified': 'osin tarkistettu', unverified: 'tarkistamatta' },
  openAccess: { yes: 'vapaasti luettavissa', partly: 'osin vapaasti luettavissa', no: 'maksullinen', unknown: 'ei tiedossa' },
  cslType: {
    'article-journal': 'artikkeli',
    'article-magazine': 'lehtijuttu',
    'article-newspaper': 'sanomalehtijuttu',
    book: 'kirja',
    chapter: 'luku kirjassa',
    dataset: 'aineisto',
    'entry-encyclopedia': 'hakuteoksen artikkeli',
    legislation: 'säädös',
    'paper-conference': 'konferenssiesitys',
    'post-weblog': 'blogikirjoitus',
    report: 'raportti',
    speech: 'puhe',
    thesis: 'opinnäyte',
    webpage: 'verkkosivu',
  },
  coverage: { full: 'koko teksti', summary: 'tiivistelmä', 'term-only': 'pelkkä termi' },
};
