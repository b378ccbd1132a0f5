/** Texts of the content check in Finnish; the other languages follow its shape. */

import type { CollectionName } from '../../schema/registry.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { capital } from '../formats.ts';
import { followUpDataFi } from './followUpData.fi.ts';
import type { RuleTexts, Suggestion } from './params.ts';
import { schemaFi } from './schema.fi.ts';

const nouns: Record<CollectionName, string> = {
  concepts: 'käsitettä',
  frameworks: 'viitekehystä',
  literature: 'teosta',
  actors: 'toimijaa',
  cities: 'kaupunkia',
  experiments: 'kokeilua',
  models: 'toimintamallia',
  indicators: 'indikaattoria',
  cases: 'tapausta',
  pages: 'sivua',
};
const isNoun = (name: string): name is CollectionName => name in nouns;
const noun = (name: string): string => (isNoun(name) ? nouns[name] : name);
const or = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} tai ${words.at(-1)}`);
const meant = (suggestion: Suggestion | undefined): string =>
  suggestion ? ` Tarkoititko "${suggestion.match}"${suggestion.other ? ` (${suggestion.other})` : ''}?` : '';
const languages: Record<Lang, { essive: string; genitive: string }> = {
  fi: { essive: 'suomeksi', genitive: 'suomen' },
  sv: { essive: 'ruotsiksi', genitive: 'ruotsin' },
  en: { essive: 'englanniksi', genitive: 'englannin' },
};
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kt`;

export const fi: RuleTexts = {
  schema: schemaFi,
  'unknown-reference': {
    title: 'Viittaus kohteeseen, jota ei ole',
    message: ({ id, collections, suggestion, elsewhere }) =>
      `${capital('fi', or(collections.map(noun)))} "${id}" ei ole.${elsewhere ? ` Samanniminen kohde on kokoelmassa ${elsewhere}.` : meant(suggestion)}`,
    hint: ({ collections, suggestion }) =>
      suggestion
        ? `Kirjoita tunniste: ${suggestion.write}`
        : `Kirjoita kansion nimi hakemistosta ${or(collections.map((name) => `content/${name}/`))} tai lisää puuttuva kohde: npm run new -- ${collections[0]} TUNNISTE`,
    help: 'Kenttä viittaa toiseen kohteeseen sen tunnisteella, joka on kohteen kansion nimi. Jos kohdetta ei ole, lukija saisi linkin tyhjään. Tarkista kirjoitusasu tai lisää puuttuva kohde ensin. Esimerkki: `concepts: [social-cohesion]` viittaa kansioon `content/concepts/social-cohesion/`.',
  },
  'unknown-citation': {
    title: 'Viite lähteeseen, jota ei ole',
    message: ({ key, suggestion }) => `Lähdettä "${key}" ei ole tämän kohteen lähteissä eikä kirjallisuudessa.${meant(suggestion)}`,
    hint: ({ suggestion, key }) =>
      suggestion ? `Kirjoita: ${suggestion.write}` : `Lisää lähde kohteen kenttään sources (id: ${key}) tai teos kansioon content/literature/${key}/.`,
    help: 'Viite `[@avain]` ja kenttä `cites` osoittavat joko kohteen omaan lähteeseen (`sources`) tai kirjallisuuden teokseen. Ilman lähdettä lukija ei voi tarkistaa väitettä. Korjaa avain tai lisää lähde. Esimerkki: `[@dempsey2011, s. 290]` viittaa kansioon `content/literature/dempsey2011/`.',
  },
  'broken-link': {
    title: 'Linkki ei johda mihinkään',
    message: ({ url, reason, fragment, suggestion }) =>
      ({
        'no-file': `Linkki "${url}" ei johda mihinkään: tiedostoa ei ole.`,
        outside: `Linkki "${url}" johtaa sisältökansion ulkopuolelle.`,
        'no-fragment': `Sivulla, johon linkki "${url}" johtaa, ei ole kohtaa "#${fragment ?? ''}".`,
        'not-markdown': `Linkki "${url}" ei osoita kohteen tiedostoon.`,
      })[reason] + meant(suggestion),
    hint: ({ suggestion }) =>
      suggestion ? `Kirjoita: ${suggestion.write}` : 'Kirjoita linkki suhteellisena tiedostopolkuna, esimerkiksi ../../concepts/segregation/index.md.',
    help: 'Linkit toisiin kohteisiin kirjoitetaan suhteellisina tiedostopolkuina, jotta ne toimivat sekä koodipalvelussa että sivustolla. Kohdan nimi (`#…`) on kohteen väliotsikko pienin kirjaimin ja väliviivoin. Tarkista polku ja kohta. Esimerkki: `[eriytyminen](../../concepts/segregation/index.md)`.',
  },
  'missing-file': {
    title: 'Tiedosto puuttuu kohteen kansiosta',
    message: ({ name, suggestion }) => `Tiedostoa "${name}" ei ole kohteen kansiossa.${meant(suggestion)}`,
    hint: ({ name, suggestion }) => (suggestion ? `Kirjoita: ${suggestion.write}` : `Lisää ${name} kohteen kansioon tai poista maininta.`),
    help: 'Kuvat ja aineistot ovat samassa kansiossa kuin kohde, ja niihin viitataan tiedoston nimellä. Muualla oleviin tai verkosta haettaviin kuviin ei voi viitata, sillä sivusto ei hae mitään ulkopuolelta. Esimerkki: `![Kartta alueesta](kartta.svg)`.',
  },
  'duplicate-id': {
    title: 'Sama tunniste kahdesti',
    message: ({ id, kind, field, other }) =>
      ({
        folder: `Kansiot "${id}" ja "${other ?? ''}" eroavat vain kirjainkoon osalta.`,
        item: `Tunniste "${id}" on luettelossa "${field ?? ''}" kahdesti.`,
        source: `Oman lähteen tunniste "${id}" on jo kirjallisuuden teoksella.`,
      })[kind],
    hint: ({ kind, id }) =>
      ({
        folder: 'Anna toiselle kansiolle eri nimi.',
        item: 'Anna toiselle rivistä eri tunniste.',
        source: `Poista oma lähde ja viittaa teokseen [@${id}], tai anna lähteelle toinen tunniste.`,
      })[kind],
    help: 'Tunnisteella kohde, rivi tai lähde löytyy, joten se saa esiintyä vain kerran. Kansiot, jotka eroavat vain isojen ja pienten kirjainten osalta, sekoittuvat osassa tietokoneista. Jos lähde on jo kirjallisuudessa, sitä ei kirjoiteta uudelleen. Esimerkki: kaksi tulosta ei voi olla `id: viihtyvyys`.',
  },
  'duplicate-title': {
    title: 'Sama nimi kahdella kohteella',
    message: ({ title, other }) => `Nimi "${title}" on jo kohteella ${other}.`,
    hint: ({ other }) => `Anna tarkempi nimi, tai yhdistä kohteet: ${other}.`,
    help: 'Kaksi samannimistä kohdetta samassa kokoelmassa näyttää hakutuloksissa samalta, ja usein kyse on vahingossa kahteen kertaan lisätystä kohteesta. Tarkenna nimeä tai yhdistä kohteet. Esimerkki: "Osallistuva budjetointi" ja "Osallistuva budjetointi, Helsinki".',
  },
  'facts-in-translation': {
    title: 'Tosiasia käännöksessä',
    message: ({ field }) => `Kenttä "${field}" on tosiasia, ja se kirjoitetaan vain tiedostoon index.md.`,
    hint: ({ field }) => `Poista "${field}" käännöksestä; sivusto ottaa sen tiedostosta index.md.`,
    help: 'Käännöksessä on vain tekstiä. Vuodet, viittaukset ja muut tosiasiat ovat yhdessä tiedostossa, jotta ne eivät voi erota kielten välillä. Poista kenttä käännöksestä. Esimerkki: `status: ended` kuuluu tiedostoon `index.md`, ei tiedostoon `en.md`.',
  },
  'translation-behind': {
    title: 'Käännös on jäljessä',
    message: ({ reason, source }) =>
      reason === 'behind' ? `Alkuteksti (${source}) on muuttunut käännöksen jälkeen.` : 'Käännöksestä puuttuu merkintä siitä, mistä alkutekstistä se on tehty.',
    hint: () => 'Päivitä käännös ja merkitse se ajantasaiseksi: npm run translations -- --stamp TIEDOSTO',
    help: 'Käännös muistaa tiivisteenä (`sourceDigest`), mistä tekstistä se tehtiin. Kun alkuteksti muuttuu, lukijalle kerrotaan, että käännös on jäljessä. Päivitä käännös ja aja `npm run translations -- --stamp TIEDOSTO`.',
  },
  'translation-differs': {
    title: 'Käännös sanoo muuta kuin alkuteksti',
    message: ({ kind, missing, extra }) =>
      `Käännöksessä on muut ${kind === 'figure' ? 'luvut' : 'viitteet'} kuin alkutekstissä: ${[
        ...(missing.length > 0 ? [`puuttuu ${missing.join(', ')}`] : []),
        ...(extra.length > 0 ? [`ylimääräinen ${extra.join(', ')}`] : []),
      ].join(', ')}.`,
    hint: () => 'Vertaa tekstejä ja korjaa se, kumpi on väärin.',
    help: 'Luvut ja viitteet ovat samat kaikilla kielillä. Tarkistus vertaa kunkin kentän ja leipätekstin prosentteja, summia, vuosia ja suuria lukuja sekä viitteitä alkutekstiin. Kirjoitusasu saa vaihdella kielen mukaan: ”50 000” on englanniksi ”50,000”. Kirjoita suuret luvut kummassakin numeroin.',
  },
  'wrong-language': {
    title: 'Kieli ei täsmää',
    message: ({ kind, lang, found, file }) =>
      kind === 'file'
        ? `Tiedostossa ${file} lukee lang: ${lang}, mutta nimen mukaan se on ${languages[found].essive}.`
        : `Teksti näyttää olevan ${languages[found].essive}, vaikka tiedoston kieli on ${lang}.`,
    hint: ({ kind, found, lang }) =>
      kind === 'file'
        ? `Kirjoita: lang: ${found}`
        : `Kirjoita teksti ${languages[lang].essive}, tai siirrä se ${languages[found].genitive} tiedostoon ${found}.md.`,
    help: 'Jokaisella tiedostolla on yksi kieli, joka lukee kentässä `lang` ja käännöksissä myös tiedoston nimessä. Väärä kieli rikkoo haun, tavutuksen ja ruudunlukijan ääntämisen. Esimerkki: tiedostossa `sv.md` on `lang: sv` ja ruotsinkielinen teksti.',
  },
  'figure-without-source': {
    title: 'Luku ilman lähdettä',
    message: ({ figure }) => `Luvulla "${figure}" ei ole lähdettä samassa kappaleessa.`,
    hint: () => 'Lisää viite luvun perään, esimerkiksi [@avain, s. 12], tai poista luku.',
    help: 'Jokaisen luvun perässä on oltava viite samassa kappaleessa, jotta lukija voi tarkistaa sen. Vuosiluvut, järjestysnumerot ja pienet luvut eivät tarvitse viitettä. Esimerkki: "Osuus oli 34 prosenttia [@tilastokeskus-2024]."',
  },
  'unsafe-link': {
    title: 'Kielletty linkki',
    message: ({ url, picture }) => (picture ? `Kuvaa "${url}" ei voi hakea sivuston ulkopuolelta.` : `Linkin "${url}" muotoa ei sallita.`),
    hint: ({ picture }) =>
      picture ? 'Tallenna kuva kohteen kansioon ja viittaa siihen tiedoston nimellä.' : 'Käytä osoitetta, joka alkaa https://, http:// tai mailto:.',
    help: 'Linkki voi alkaa `https://`, `http://` tai `mailto:`. Muut muodot, kuten `javascript:` ja `data:`, voisivat ajaa koodia lukijan selaimessa. Kuvat tallennetaan kohteen kansioon, sillä sivusto ei hae mitään ulkopuolelta.',
  },
  'raw-html': {
    title: 'HTML-koodia tekstissä',
    message: ({ tag }) => `Tekstissä on HTML-koodia: ${tag}`,
    hint: () => 'Kirjoita sama Markdownilla, tai laita koodi gravisaksenttien (`) väliin.',
    help: 'Tekstit kirjoitetaan Markdownilla; HTML-koodia ei sallita, koska se voisi rikkoa sivun tai ajaa koodia. Korosta `*näin*` ja vahvenna `**näin**`. Pienempi kuin -merkki kirjoitetaan `\\<`.',
  },
  'heading-level': {
    title: 'Otsikon taso',
    message: ({ depth, expected }) =>
      depth === 1 ? 'Tekstissä on ykköstason otsikko, joka on varattu kohteen nimelle.' : `Otsikon taso ${depth} hyppää tason ${expected} yli.`,
    hint: ({ expected }) => `Aloita otsikko näin: ${'#'.repeat(expected)}`,
    help: 'Sivun pääotsikko on kohteen nimi, joten tekstin otsikot alkavat kakkostasosta (`##`) ja syvenevät taso kerrallaan. Ruudunlukijan käyttäjä liikkuu sivulla otsikoiden avulla.',
  },
  'picture-without-text': {
    title: 'Kuvalla ei ole tekstivastinetta',
    message: ({ url, lang }) => `Kuvalla "${url}" ei ole tekstivastinetta${lang ? ` ${languages[lang].essive}` : ''}.`,
    hint: ({ url, field }) => (field ? 'Kerro kentässä pictureText, mitä kuva näyttää.' : `Kerro hakasulkeissa, mitä kuva näyttää: ![Mitä kuvassa on](${url})`),
    help: 'Tekstivastine kertoo kuvan sisällön niille, jotka eivät näe kuvaa. Kirjoita hakasulkeisiin lause siitä, mitä kuva näyttää. Esimerkki: `![Asukkaiden ideoita kartalla](kartta.svg)`.',
  },
  'picture-without-credit': {
    title: 'Kuvan tekijä tai käyttöehdot puuttuvat',
    message: ({ url, field }) => (field === 'pictureCredit' ? `Kuvan "${url}" tekijää ei kerrota.` : `Kuvan "${url}" käyttöehtoja ei kerrota.`),
    hint: ({ field }) =>
      field === 'pictureCredit' ? 'Kerro kentässä pictureCredit, kuka kuvan on tehnyt.' : 'Kerro kentässä pictureLicence, millä ehdoilla kuvaa saa käyttää.',
    help: 'Sivuston sisältöä saa käyttää vapaasti, joten jokaisesta kuvasta kerrotaan tekijä ja avoimet käyttöehdot. Jos kuvassa on tunnistettavia ihmisiä, heiltä on oltava lupa. Esimerkki: `pictureCredit: Oulun kaupunki` ja `pictureLicence: cc-by-4.0`.',
  },
  'file-kind': {
    title: 'Tiedosto on muuta kuin nimi sanoo',
    message: ({ reason, ending, type }) =>
      ({
        other: type ? `Tiedoston pääte on ${ending}, mutta sisältö on ${type}.` : `Tiedoston pääte on ${ending}, mutta sisältö on jotakin muuta tai rikki.`,
        'no-size': 'Kuvan leveyttä ja korkeutta ei voi lukea.',
        pixels: 'Kuvassa on liikaa kuvapisteitä: enintään 40 miljoonaa sallitaan.',
      })[reason],
    hint: ({ reason, type, ending }) =>
      ({
        other: type ? `Vaihda päätteeksi ${type}.` : `Tallenna tiedosto uudelleen muodossa ${ending}.`,
        'no-size': 'Tallenna kuva uudelleen. SVG-kuvan svg-elementissä on oltava width ja height tai viewBox.',
        pixels: 'Pienennä kuvaa.',
      })[reason],
    help: 'Selain uskoo tiedoston päätettä, joten väärin nimetty kuva ei näy. Leveys ja korkeus luetaan kuvasta, jotta sivulla on sille paikka valmiina eikä teksti hypi. Liian suuri kuva voi kaataa puhelimen selaimen.',
  },
  'file-too-large': {
    title: 'Liian suuri tiedosto',
    message: ({ size, limit }) => `Tiedoston koko on ${kilobytes(size)}; enintään ${kilobytes(limit)} sallitaan.`,
    hint: () => 'Pienennä kuvaa, tiivistä tekstiä tai jaa aineisto osiin.',
    help: 'Suuret tiedostot hidastavat sivua varsinkin puhelimessa. Kohde saa olla enintään 200 kt, kuva ja seurantatieto 1 Mt, aineisto-otos ja liite 5 Mt.',
  },
  'orphan-translation': {
    title: 'Käännös ilman alkutekstiä',
    message: ({ kind, lang }) =>
      kind === 'no-source' ? 'Käännöksen kansiossa ei ole tiedostoa index.md.' : `Kohde on jo ${languages[lang].essive} tiedostossa index.md.`,
    hint: ({ kind, lang }) =>
      kind === 'no-source' ? 'Lisää index.md, tai siirrä käännös oikeaan kansioon.' : `Poista ${lang}.md, tai korjaa tiedoston index.md kenttä lang.`,
    help: 'Kohteen alkuteksti ja tosiasiat ovat tiedostossa `index.md`; `fi.md`, `sv.md` ja `en.md` ovat sen käännöksiä. Käännöstä ei voi näyttää ilman alkutekstiä, eikä alkukielelle tehdä käännöstä.',
  },
  'unsupported-file': {
    title: 'Tiedostoa ei tunneta',
    message: ({ name, reason }) =>
      ({
        name: `Tiedostoa "${name}" ei osata lukea.`,
        place: `Tiedosto "${name}" on väärässä paikassa.`,
        link: `"${name}" on linkki muualle levyllä.`,
        'no-entry': `Tiedoston "${name}" kansiossa ei ole kohdetta (index.md).`,
      })[reason],
    hint: ({ reason }) =>
      ({
        name: 'Sallittuja ovat index.md, fi.md, sv.md, en.md sekä svg-, jpg-, png-, webp-, avif-, csv- ja pdf-liitteet.',
        place: 'Siirrä tiedosto kansioon content/KOKOELMA/TUNNISTE/.',
        link: 'Korvaa linkki tiedostolla.',
        'no-entry': 'Lisää index.md, tai siirrä tiedosto kohteensa kansioon.',
      })[reason],
    help: 'Sisältökansiossa on vain kohteita, niiden käännöksiä, liitteitä ja aineisto-otoksia. Mitään ei jätetä pois huomaamatta, joten tuntematon tiedosto on virhe. Esimerkki oikeasta paikasta: `content/experiments/espoo-mun-idea/index.md`.',
  },
  'unsafe-svg': {
    title: 'Vaarallinen SVG-kuva',
    message: ({ what }) => `SVG-kuvassa on kielletty kohta: ${what}`,
    hint: () => 'Tallenna kuva ilman skriptejä, tapahtumankäsittelijöitä ja ulkoisia viittauksia.',
    help: 'SVG-kuva voi sisältää koodia, joka toimisi lukijan selaimessa. Kuvassa saa olla vain piirros: ei skriptejä, ei `on…`-määreitä, ei upotettua HTML:ää eikä viittauksia muualle.',
  },
  'merge-conflict-marker': {
    title: 'Yhdistämisristiriita',
    message: ({ marker }) => `Tiedostoon on jäänyt yhdistämisristiriidan merkki ${marker}`,
    hint: () => 'Valitse oikea versio ja poista rivit <<<<<<<, ======= ja >>>>>>>.',
    help: 'Git merkitsee ristiriitaiset kohdat riveillä `<<<<<<<`, `=======` ja `>>>>>>>`. Valitse, kumpi versio jää, ja poista merkit.',
  },
  encoding: {
    title: 'Merkistö',
    message: ({ kind }) =>
      ({ invalid: 'Tiedosto ei ole UTF-8-muodossa.', bom: 'Tiedoston alussa on näkymätön tavujärjestysmerkki (BOM).', nul: 'Tiedostossa on NUL-merkki.' })[
        kind
      ],
    hint: ({ kind }) =>
      ({ invalid: 'Tallenna tiedosto UTF-8-muodossa.', bom: 'Tallenna ilman BOM-merkkiä, tai aja: npm run fix', nul: 'Poista merkki.' })[kind],
    help: 'Tiedostot tallennetaan UTF-8-muodossa ilman BOM-merkkiä. Muuten ä, ö ja å näkyvät väärin. Rivinvaihdot saavat olla kumpaa tahansa lajia.',
  },
  'yaml-features': {
    title: 'Kielletty YAML-rakenne',
    message: ({ kind, text }) => `${{ anchor: 'Ankkuria', alias: 'Ankkuriviittausta', tag: 'YAML-tagia' }[kind]} "${text}" ei sallita.`,
    hint: () => 'Kirjoita arvo auki. Jos kyse on tekstistä, laita se lainausmerkkeihin.',
    help: 'YAML-ankkureita (`&nimi`), viittauksia (`*nimi`) ja tageja (`!nimi`) ei käytetä, koska niillä tiedosto voisi paisua tai ajaa koodia. Teksti, joka alkaa tähdellä, laitetaan lainausmerkkeihin: `title: "*Kesken*"`.',
  },
  'snapshot-unit': {
    title: 'Otoksen yksikkö',
    message: ({ unit, expected }) => `Yksikkö "${unit}" ei ole sama kuin indikaattorin englanninkielinen yksikkö "${expected}".`,
    hint: ({ expected }) => `Kirjoita: ${expected}`,
    help: 'Aineisto-otoksen yksikkö on sama kuin indikaattorin englanninkielinen yksikkö, jottei eri asteikon lukuja sekoiteta. Jos lähde on vaihtanut yksikköä, tarvitaan uusi indikaattori tai muunnos.',
  },
  'snapshot-facts': {
    title: 'Otoksen tiedot',
    message: (problem) =>
      ({
        folder: `Otos on kansiossa "${problem.expected}", mutta indikaattoriksi on merkitty "${problem.found}".`,
        date: `Tiedoston nimessä on päivä ${problem.expected}, mutta hakupäivä (retrieved) on ${problem.found}.`,
        source: `Lähdettä "${problem.found}" ei ole otoksen lähteissä.`,
        row: `Alueelle ja vuodelle ${problem.found} on kaksi arvoa.`,
      })[problem.kind],
    hint: ({ kind, expected }) =>
      ({
        folder: `Kirjoita: ${expected}, tai siirrä tiedosto.`,
        date: `Kirjoita: ${expected}, tai nimeä tiedosto uudelleen.`,
        source: `Käytä jotakin näistä: ${expected}`,
        row: 'Poista toinen arvo.',
      })[kind],
    help: 'Aineisto-otos on päivätty tiedosto: sen kansio on indikaattorin tunniste ja nimi hakupäivä. Jokaisella alueella ja vuodella on yksi arvo, ja jokainen arvo kertoo lähteensä.',
  },
  'period-order': {
    title: 'Ajat väärässä järjestyksessä',
    message: ({ kind, start, end }) =>
      kind === 'period' ? `Loppu ${end} on ennen alkua ${start}.` : `Tavoitteen aika ${end} on ennen lähtötason aikaa ${start}.`,
    hint: () => 'Tarkista vuodet; ehkä ne ovat vaihtaneet paikkaa.',
    help: 'Ajanjakson loppu ei voi olla ennen alkua, eikä tavoite ennen lähtötasoa. Eri tarkkuuksia saa käyttää: `start: 2019-05` ja `end: 2019` on sallittu.',
  },
  'self-reference': {
    title: 'Kohde viittaa itseensä',
    message: ({ kind, chain }) => (kind === 'self' ? 'Kohde viittaa itseensä.' : `Laajemmat käsitteet kiertävät kehää: ${chain.join(' → ')}`),
    hint: ({ kind }) => (kind === 'self' ? 'Poista viittaus.' : 'Poista yksi kehän viittauksista kentästä broader.'),
    help: 'Kohde ei voi olla oma lähikäsitteensä, lähteensä tai mallinsa. Laajempien käsitteiden ketju ei saa palata alkuunsa. Poista viittaus, joka on väärin.',
  },
  'fictional-reference': {
    title: 'Viittaus keksittyyn kohteeseen',
    message: ({ id }) => `Kohde "${id}" on keksitty harjoituskohde, eikä todellinen kohde voi viitata siihen.`,
    hint: () => 'Poista viittaus, tai viittaa todelliseen kohteeseen.',
    help: 'Harjoituskohteet (`fictional: true`) pidetään erillään, jotta keksittyjä tietoja ei luulla tosiksi. Keksitty kohde voi viitata todelliseen, mutta ei toisin päin.',
  },
  'draft-reference': {
    title: 'Viittaus luonnokseen',
    message: ({ id }) => `Kohde "${id}" on luonnos, eikä julkaistu kohde voi viitata siihen.`,
    hint: () => 'Tarkista luonnos ja poista siitä rivi draft: true (teoksesta myös verification: unverified), tai poista viittaus.',
    help: 'Luonnoksia ei julkaista, joten lukija ei pääsisi viittauksesta mihinkään. Tuotu teos on luonnos, kunnes joku on verrannut sen tietoja teokseen: kirjoita silloin `verification: verified` ja poista rivi `draft: true`.',
  },
  'number-typography': {
    title: 'Lukujen välit ja viivat',
    message: ({ found, kind }) =>
      kind === 'thousands' ? `Luvun "${found}" tuhaterottimena on tavallinen välilyönti.` : `Vuosien "${found}" välissä on yhdysviiva.`,
    hint: ({ kind }) => (kind === 'thousands' ? 'Käytä sitovaa välilyöntiä (U+00A0).' : 'Käytä ajatusviivaa: 2014–2020.'),
    help: 'Tavallinen välilyönti voi katketa rivin lopussa niin, että luku jakautuu kahdelle riville; sitova välilyönti pitää sen koossa. Ääriarvojen välissä on suomessa ja ruotsissa ajatusviiva (–) ilman välejä. Komento `npm run fix` korjaa molemmat.',
  },
  placeholder: {
    title: 'Pohjan teksti korvaamatta',
    message: ({ text }) => `Pohjan teksti "${text}" on korvaamatta.`,
    hint: () => 'Kirjoita tilalle oma teksti, tai poista kenttä, jos asiaa ei tiedetä.',
    help: 'Komento `npm run new` tekee pohjan, jossa on paikat teksteille. Ennen julkaisua jokainen niistä korvataan. Tarkista samalla pohjan esimerkkitiedot, kuten kaupunki, vuosi ja käsite: ne ovat vain muodon vuoksi.',
  },
  'missing-text': {
    title: 'Käännöksestä puuttuu teksti',
    message: ({ field }) =>
      field === 'body' ? 'Täydestä käännöksestä puuttuu leipäteksti.' : `Käännöksestä puuttuu kenttä "${field}", jonka sen kattavuus lupaa.`,
    hint: ({ field }) =>
      field === 'body' ? 'Käännä leipäteksti, tai merkitse coverage: summary.' : `Käännä "${field}", tai merkitse suppeampi kattavuus (coverage).`,
    help: 'Kun käännös on täysi (`coverage: full`), siinä ovat kaikki tekstit, jotka alkutekstissäkin ovat. Muuten osa sivusta jäisi toiselle kielelle. Jos kaikkea ei ole käännetty, merkitse `coverage: summary` (nimi, tiivistelmä ja määritelmä) tai `term-only` (nimi).',
  },
  'follow-up-data': followUpDataFi,
  'unknown-criteria': {
    title: 'Yhteiset kriteerit',
    message: ({ kind, id, suggestion }) =>
      ({
        version: `Yhteisillä kriteereillä ei ole versiota "${id}".`,
        measure: `Yhteisissä kriteereissä ei ole mittaria "${id}".`,
        order: `Mittari "${id}" on yhteinen, mutta suunnitelma ei kerro, mitä kriteerien versiota se noudattaa.`,
      })[kind] + meant(suggestion),
    hint: ({ kind, known, suggestion }) =>
      kind === 'order'
        ? `Lisää kenttään followUp rivi criteria: ${known.at(-1) ?? 'v1'}`
        : suggestion
          ? `Kirjoita: ${suggestion.write}`
          : `Käytä jotakin näistä: ${known.join(', ') || '–'}`,
    help: 'Vertaisarviot ja seurannat viittaavat yhteisten kriteerien versioon (`criteria: v1`) ja sen mittareihin (`shared`), jotta kokeiluja voi lukea rinnakkain. Versiot ovat sivulla `pages/shared-criteria`. Jos mittari on oma, jätä `shared` pois.',
  },
  'bad-id': {
    title: 'Kansion nimi',
    message: ({ id }) => `Kansion nimi "${id}" ei kelpaa tunnisteeksi.`,
    hint: ({ suggestion }) => `Nimeä kansio: ${suggestion}`,
    help: 'Kansion nimi on kohteen pysyvä tunniste ja osa sen osoitetta. Siinä on pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi `social-cohesion`.',
  },
};
