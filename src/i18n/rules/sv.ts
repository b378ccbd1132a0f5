/** Texts of the content check in Swedish. */

import type { CollectionName } from '../../schema/registry.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { capital } from '../formats.ts';
import { followUpDataSv } from './followUpData.sv.ts';
import type { RuleTexts, Suggestion } from './params.ts';
import { schemaSv } from './schema.sv.ts';

const nouns: Record<CollectionName, string> = {
  concepts: 'begreppet',
  frameworks: 'referensramen',
  literature: 'verket',
  actors: 'aktören',
  cities: 'staden',
  experiments: 'experimentet',
  models: 'verksamhetsmodellen',
  indicators: 'indikatorn',
  cases: 'fallet',
  pages: 'sidan',
};
const isNoun = (name: string): name is CollectionName => name in nouns;
const noun = (name: string): string => (isNoun(name) ? nouns[name] : name);
const or = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`);
const meant = (suggestion: Suggestion | undefined): string =>
  suggestion ? ` Menade du "${suggestion.match}"${suggestion.other ? ` (${suggestion.other})` : ''}?` : '';
const languages: Record<Lang, string> = { fi: 'finska', sv: 'svenska', en: 'engelska' };
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

export const sv: RuleTexts = {
  schema: schemaSv,
  'unknown-reference': {
    title: 'Hänvisning till något som inte finns',
    message: ({ id, collections, suggestion, elsewhere }) =>
      `${capital('sv', or(collections.map(noun)))} "${id}" finns inte.${elsewhere ? ` En post med samma namn finns i ${elsewhere}.` : meant(suggestion)}`,
    hint: ({ collections, suggestion }) =>
      suggestion
        ? `Skriv identifieraren: ${suggestion.write}`
        : `Skriv namnet på en mapp i ${or(collections.map((name) => `content/${name}/`))}, eller lägg till det som saknas: npm run new -- ${collections[0]} ID`,
    help: 'Fältet hänvisar till en annan post med dess identifierare, som är namnet på postens mapp. Om posten inte finns skulle läsaren få en länk som inte leder någonstans. Kontrollera stavningen eller lägg först till den post som saknas. Exempel: `concepts: [social-cohesion]` hänvisar till mappen `content/concepts/social-cohesion/`.',
  },
  'unknown-citation': {
    title: 'Hänvisning till en okänd källa',
    message: ({ key, suggestion }) => `Källan "${key}" finns varken bland postens källor eller i litteraturen.${meant(suggestion)}`,
    hint: ({ suggestion, key }) =>
      suggestion ? `Skriv: ${suggestion.write}` : `Lägg till källan i fältet sources (id: ${key}) eller verket i mappen content/literature/${key}/.`,
    help: 'Källhänvisningen `[@nyckel]` och fältet `cites` pekar antingen på en av postens egna källor (`sources`) eller på ett verk i litteraturen. Utan källan kan läsaren inte kontrollera ett påstående. Rätta nyckeln eller lägg till källan. Exempel: `[@dempsey2011, s. 290]` hänvisar till mappen `content/literature/dempsey2011/`.',
  },
  'broken-link': {
    title: 'Länk som inte leder någonstans',
    message: ({ url, reason, fragment, suggestion }) =>
      ({
        'no-file': `Länken "${url}" leder inte någonstans: filen finns inte.`,
        outside: `Länken "${url}" leder ut ur innehållsmappen.`,
        'no-fragment': `Sidan som länken "${url}" leder till har inget avsnitt "#${fragment ?? ''}".`,
        'not-markdown': `Länken "${url}" pekar inte på en posts fil.`,
      })[reason] + meant(suggestion),
    hint: ({ suggestion }) =>
      suggestion ? `Skriv: ${suggestion.write}` : 'Skriv länken som en relativ sökväg, till exempel ../../concepts/segregation/index.md.',
    help: 'Länkar till andra poster skrivs som relativa sökvägar, så att de fungerar både i kodtjänsten och på webbplatsen. Namnet på ett avsnitt (`#…`) är dess rubrik med små bokstäver och bindestreck. Kontrollera sökvägen och avsnittet. Exempel: `[segregation](../../concepts/segregation/index.md)`.',
  },
  'missing-file': {
    title: 'En fil saknas i postens mapp',
    message: ({ name, suggestion }) => `Filen "${name}" finns inte i postens mapp.${meant(suggestion)}`,
    hint: ({ name, suggestion }) => (suggestion ? `Skriv: ${suggestion.write}` : `Lägg till ${name} i postens mapp eller ta bort omnämnandet.`),
    help: 'Bilder och data ligger i samma mapp som posten och nämns med filens namn. Filer i andra mappar eller på webben kan inte visas, eftersom webbplatsen inte hämtar något utifrån. Exempel: `![Karta över området](karta.svg)`.',
  },
  'duplicate-id': {
    title: 'Samma identifierare två gånger',
    message: ({ id, kind, field, other }) =>
      ({
        folder: `Mapparna "${id}" och "${other ?? ''}" skiljer sig bara i fråga om stora och små bokstäver.`,
        item: `Identifieraren "${id}" finns två gånger i listan "${field ?? ''}".`,
        source: `Identifieraren "${id}" för källan hör redan till ett verk i litteraturen.`,
      })[kind],
    hint: ({ kind, id }) =>
      ({
        folder: 'Ge den ena mappen ett annat namn.',
        item: 'Ge den ena en annan identifierare.',
        source: `Ta bort källan och hänvisa till verket med [@${id}], eller ge källan en annan identifierare.`,
      })[kind],
    help: 'En post, en rad eller en källa hittas med sin identifierare, så den får finnas bara en gång. Mappar som bara skiljer sig i fråga om stora och små bokstäver är samma mapp på vissa datorer. En källa som redan finns i litteraturen skrivs inte på nytt. Exempel: två resultat kan inte båda ha `id: trivsel`.',
  },
  'duplicate-title': {
    title: 'Två poster med samma namn',
    message: ({ title, other }) => `Namnet "${title}" hör redan till ${other}.`,
    hint: ({ other }) => `Ge ett exaktare namn, eller slå ihop posterna: ${other}.`,
    help: 'Två poster med samma namn i en samling ser likadana ut i sökresultaten, och ofta har en post lagts till två gånger av misstag. Precisera namnet eller slå ihop posterna. Exempel: "Medborgarbudget" och "Medborgarbudget, Helsingfors".',
  },
  'facts-in-translation': {
    title: 'Faktauppgift i en översättning',
    message: ({ field }) => `Fältet "${field}" är en faktauppgift och skrivs bara i index.md.`,
    hint: ({ field }) => `Ta bort "${field}" ur översättningen; webbplatsen tar det från index.md.`,
    help: 'En översättning innehåller bara text. Årtal, hänvisningar och andra faktauppgifter står i en enda fil, så att de inte kan skilja sig mellan språken. Ta bort fältet ur översättningen. Exempel: `status: ended` hör till `index.md`, inte till `sv.md`.',
  },
  'translation-behind': {
    title: 'Översättningen släpar efter',
    message: ({ reason, source }) =>
      reason === 'behind' ? `Källtexten (${source}) har ändrats efter översättningen.` : 'Översättningen anger inte vilken källtext den gjorts från.',
    hint: () => 'Uppdatera översättningen och stämpla den: npm run translations -- --stamp FIL',
    help: 'En översättning minns med ett kondensat (`sourceDigest`) vilken text den gjordes från. När källtexten ändras får läsaren veta att översättningen släpar efter. Uppdatera översättningen och kör `npm run translations -- --stamp FIL`.',
  },
  'translation-differs': {
    title: 'Översättningen säger något annat än källtexten',
    message: ({ kind, missing, extra }) =>
      `Översättningen har andra ${kind === 'figure' ? 'siffror' : 'hänvisningar'} än källtexten: ${[
        ...(missing.length > 0 ? [`${missing.join(', ')} saknas`] : []),
        ...(extra.length > 0 ? [`${extra.join(', ')} finns inte i källtexten`] : []),
      ].join('; ')}.`,
    hint: () => 'Jämför texterna och rätta den som är fel.',
    help: 'Siffror och hänvisningar är desamma på alla språk. Kontrollen jämför procenttal, summor, årtal, stora tal och hänvisningar i varje fält och i brödtexten med källtexten. Skrivsättet får följa språket: ”50 000” är ”50,000” på engelska. Skriv stora tal med siffror i båda texterna.',
  },
  'wrong-language': {
    title: 'Språket stämmer inte',
    message: ({ kind, lang, found, file }) =>
      kind === 'file'
        ? `I filen ${file} står lang: ${lang}, men enligt namnet är den på ${languages[found]}.`
        : `Texten verkar vara på ${languages[found]}, fast filens språk är ${lang}.`,
    hint: ({ kind, found, lang }) => (kind === 'file' ? `Skriv: lang: ${found}` : `Skriv texten på ${languages[lang]}, eller flytta den till ${found}.md.`),
    help: 'Varje fil är på ett språk, som står i fältet `lang` och för översättningar också i filens namn. Fel språk stör sökningen, avstavningen och skärmläsarens uttal. Exempel: `sv.md` har `lang: sv` och svensk text.',
  },
  'figure-without-source': {
    title: 'Siffra utan källa',
    message: ({ figure }) => `Siffran "${figure}" har ingen källa i samma stycke.`,
    hint: () => 'Lägg till en källhänvisning efter siffran, till exempel [@nyckel, s. 12], eller ta bort siffran.',
    help: 'Varje siffra behöver en källhänvisning i samma stycke, så att läsaren kan kontrollera den. Årtal, ordningstal och små tal behöver ingen. Exempel: "Andelen var 34 procent [@statistikcentralen-2024]."',
  },
  'unsafe-link': {
    title: 'Otillåten länk',
    message: ({ url, picture }) => (picture ? `Bilden "${url}" kan inte hämtas utifrån.` : `En länk som "${url}" är inte tillåten.`),
    hint: ({ picture }) => (picture ? 'Spara bilden i postens mapp och ange filens namn.' : 'Använd en adress som börjar med https://, http:// eller mailto:.'),
    help: 'En länk får börja med `https://`, `http://` eller `mailto:`. Andra slag, till exempel `javascript:` och `data:`, skulle kunna köra kod i läsarens webbläsare. Bilder sparas i postens mapp, eftersom webbplatsen inte hämtar något utifrån.',
  },
  'raw-html': {
    title: 'HTML i texten',
    message: ({ tag }) => `Det finns HTML i texten: ${tag}`,
    hint: () => 'Skriv samma sak med Markdown, eller sätt kod mellan grava accenter (`).',
    help: 'Texter skrivs med Markdown; HTML är inte tillåtet, eftersom det kunde göra sidan oläslig eller köra kod. Betona `*så här*` eller `**så här**`. Ett mindre än-tecken skrivs `\\<`.',
  },
  'heading-level': {
    title: 'Rubriknivå',
    message: ({ depth, expected }) =>
      depth === 1 ? 'Texten har en rubrik på första nivån, som är reserverad för postens namn.' : `Rubriken på nivå ${depth} hoppar över nivå ${expected}.`,
    hint: ({ expected }) => `Börja rubriken med: ${'#'.repeat(expected)}`,
    help: 'Sidans huvudrubrik är postens namn, så rubrikerna i texten börjar på andra nivån (`##`) och fördjupas en nivå i taget. Den som använder skärmläsare rör sig på sidan med hjälp av rubrikerna.',
  },
  'picture-without-text': {
    title: 'Bild utan textalternativ',
    message: ({ url, lang }) => `Bilden "${url}" saknar textalternativ${lang ? ` på ${languages[lang]}` : ''}.`,
    hint: ({ url, field }) =>
      field ? 'Berätta i fältet pictureText vad bilden visar.' : `Berätta inom hakparenteserna vad bilden visar: ![Vad bilden visar](${url})`,
    help: 'Textalternativet berättar vad bilden visar för den som inte ser den. Skriv inom hakparenteserna en mening om vad bilden visar. Exempel: `![Invånarnas idéer på en karta](karta.svg)`.',
  },
  'picture-without-credit': {
    title: 'Bildens upphovsperson eller villkor saknas',
    message: ({ url, field }) =>
      field === 'pictureCredit' ? `Det sägs inte vem som har gjort bilden "${url}".` : `Det sägs inte på vilka villkor bilden "${url}" får användas.`,
    hint: ({ field }) =>
      field === 'pictureCredit'
        ? 'Ange i fältet pictureCredit vem som har gjort bilden.'
        : 'Ange i fältet pictureLicence på vilka villkor bilden får användas.',
    help: 'Webbplatsens innehåll får användas fritt, så till varje bild anges upphovsperson och öppna villkor. Personer som går att känna igen ska ha gett sitt samtycke. Exempel: `pictureCredit: Uleåborgs stad` och `pictureLicence: cc-by-4.0`.',
  },
  'file-kind': {
    title: 'Filen är något annat än namnet säger',
    message: ({ reason, ending, type }) =>
      ({
        other: type ? `Filens ändelse är ${ending}, men innehållet är ${type}.` : `Filens ändelse är ${ending}, men innehållet är något annat eller trasigt.`,
        'no-size': 'Bildens bredd och höjd går inte att läsa.',
        pixels: 'Bilden har för många bildpunkter: högst 40 miljoner är tillåtet.',
      })[reason],
    hint: ({ reason, type, ending }) =>
      ({
        other: type ? `Byt ändelsen till ${type}.` : `Spara filen på nytt i formatet ${ending}.`,
        'no-size': 'Spara bilden på nytt. I en SVG-bild ska elementet svg ha width och height eller viewBox.',
        pixels: 'Förminska bilden.',
      })[reason],
    help: 'Webbläsaren litar på filens ändelse, så en bild med fel ändelse syns inte. Bredd och höjd läses ur bilden för att sidan ska ha plats för den utan att texten hoppar. En alltför stor bild kan få telefonens webbläsare att krascha.',
  },
  'file-too-large': {
    title: 'För stor fil',
    message: ({ size, limit }) => `Filens storlek är ${kilobytes(size)}; högst ${kilobytes(limit)} är tillåtet.`,
    hint: () => 'Förminska bilden, förkorta texten eller dela upp datamaterialet.',
    help: 'Stora filer gör sidorna långsamma, framför allt i telefoner. En post får vara högst 200 kB, en bild och uppföljningsdata 1 MB, ett dataurval och ett dokument 5 MB.',
  },
  'orphan-translation': {
    title: 'Översättning utan källtext',
    message: ({ kind, lang }) => (kind === 'no-source' ? 'Översättningens mapp har ingen index.md.' : `Posten är redan på ${languages[lang]} i index.md.`),
    hint: ({ kind, lang }) =>
      kind === 'no-source' ? 'Lägg till index.md, eller flytta översättningen till rätt mapp.' : `Ta bort ${lang}.md, eller rätta fältet lang i index.md.`,
    help: 'Postens källtext och faktauppgifter finns i `index.md`; `fi.md`, `sv.md` och `en.md` är översättningar av den. En översättning kan inte visas utan sin källtext, och källspråket översätts inte.',
  },
  'unsupported-file': {
    title: 'Okänd fil',
    message: ({ name, reason }) =>
      ({
        name: `Filen "${name}" är av okänt slag.`,
        place: `Filen "${name}" ligger på fel ställe.`,
        link: `"${name}" är en länk till ett annat ställe på skivan.`,
        'no-entry': `I mappen med filen "${name}" finns ingen post (index.md).`,
      })[reason],
    hint: ({ reason }) =>
      ({
        name: 'Tillåtna är index.md, fi.md, sv.md, en.md samt bilagor i formaten svg, jpg, png, webp, avif, csv och pdf.',
        place: 'Flytta filen till content/SAMLING/ID/.',
        link: 'Ersätt länken med själva filen.',
        'no-entry': 'Lägg till index.md, eller flytta filen till sin posts mapp.',
      })[reason],
    help: 'Innehållsmappen innehåller poster, deras översättningar och bilagor samt dataurval. Inget utelämnas i tysthet, så en okänd fil är ett fel. Exempel på rätt ställe: `content/experiments/espoo-mun-idea/index.md`.',
  },
  'unsafe-svg': {
    title: 'Farlig SVG-bild',
    message: ({ what }) => `SVG-bilden innehåller något otillåtet: ${what}`,
    hint: () => 'Spara bilden utan skript, händelsehanterare och hänvisningar utåt.',
    help: 'En SVG-bild kan innehålla kod som skulle köras i läsarens webbläsare. Den får innehålla bara en teckning: inga skript, inga `on…`-attribut, ingen inbäddad HTML och inga hänvisningar utåt.',
  },
  'merge-conflict-marker': {
    title: 'Sammanslagningskonflikt',
    message: ({ marker }) => `Ett märke från en sammanslagningskonflikt finns kvar i filen: ${marker}`,
    hint: () => 'Välj rätt version och ta bort raderna <<<<<<<, ======= och >>>>>>>.',
    help: 'Git märker ut ställen i konflikt med raderna `<<<<<<<`, `=======` och `>>>>>>>`. Välj vilken version som ska bli kvar och ta bort märkena.',
  },
  encoding: {
    title: 'Teckenkodning',
    message: ({ kind }) =>
      ({ invalid: 'Filen är inte UTF-8.', bom: 'Filen börjar med ett osynligt byteordningsmärke (BOM).', nul: 'Det finns ett NUL-tecken i filen.' })[kind],
    hint: ({ kind }) => ({ invalid: 'Spara filen som UTF-8.', bom: 'Spara utan byteordningsmärke, eller kör: npm run fix', nul: 'Ta bort tecknet.' })[kind],
    help: 'Filerna sparas som UTF-8 utan byteordningsmärke. Annars blir ä, ö och å fel. Båda slagen av radbrytning duger.',
  },
  'yaml-features': {
    title: 'Otillåten YAML',
    message: ({ kind, text }) =>
      ({
        anchor: `Ankaret "${text}" är inte tillåtet.`,
        alias: `Ankarhänvisningen "${text}" är inte tillåten.`,
        tag: `YAML-taggen "${text}" är inte tillåten.`,
      })[kind],
    hint: () => 'Skriv ut värdet. Om det är text, sätt den inom citattecken.',
    help: 'YAML-ankare (`&namn`), ankarhänvisningar (`*namn`) och taggar (`!namn`) används inte, eftersom en fil med dem kunde svälla eller köra kod. En text som börjar med en asterisk sätts inom citattecken: `title: "*Ofärdig*"`.',
  },
  'snapshot-unit': {
    title: 'Dataurvalets enhet',
    message: ({ unit, expected }) => `Enheten "${unit}" är inte indikatorns engelska enhet "${expected}".`,
    hint: ({ expected }) => `Skriv: ${expected}`,
    help: 'Dataurvalets enhet är indikatorns engelska enhet, så att siffror i olika skala inte blandas. Om källan har bytt enhet behövs en ny indikator eller en omräkning.',
  },
  'snapshot-facts': {
    title: 'Dataurvalets uppgifter',
    message: ({ kind, found, expected }) =>
      ({
        folder: `Dataurvalet ligger i mappen "${expected}" men anger indikatorn "${found}".`,
        date: `Filens namn anger ${expected}, men hämtningsdagen (retrieved) är ${found}.`,
        source: `Källan "${found}" finns inte bland dataurvalets källor.`,
        row: `Det finns två värden för ${found}.`,
      })[kind],
    hint: ({ kind, expected }) =>
      ({
        folder: `Skriv: ${expected}, eller flytta filen.`,
        date: `Skriv: ${expected}, eller byt namn på filen.`,
        source: `Använd någon av dessa: ${expected}`,
        row: 'Ta bort det ena värdet.',
      })[kind],
    help: 'Ett dataurval är en daterad fil: mappen är indikatorns identifierare och namnet dagen då värdena hämtades. Varje område och år har ett värde, och varje värde anger sin källa.',
  },
  'period-order': {
    title: 'Tider i fel ordning',
    message: ({ kind, start, end }) => (kind === 'period' ? `Slutet ${end} är före början ${start}.` : `Målets tid ${end} är före utgångslägets tid ${start}.`),
    hint: () => 'Kontrollera årtalen; de kan ha bytt plats.',
    help: 'En period kan inte sluta före sin början, och ett mål kan inte komma före utgångsläget. Noggrannheten får variera: `start: 2019-05` och `end: 2019` är tillåtet.',
  },
  'self-reference': {
    title: 'En post som hänvisar till sig själv',
    message: ({ kind, chain }) => (kind === 'self' ? 'Posten hänvisar till sig själv.' : `De överordnade begreppen går i en cirkel: ${chain.join(' → ')}`),
    hint: ({ kind }) => (kind === 'self' ? 'Ta bort hänvisningen.' : 'Ta bort en av hänvisningarna i fältet broader.'),
    help: 'En post kan inte vara sitt eget närliggande begrepp, sin egen källa eller modell. En kedja av överordnade begrepp får inte återvända till sin början. Ta bort den hänvisning som är fel.',
  },
  'fictional-reference': {
    title: 'Hänvisning till något påhittat',
    message: ({ id }) => `"${id}" är ett påhittat övningsexempel, och en verklig post kan inte hänvisa till det.`,
    hint: () => 'Ta bort hänvisningen, eller hänvisa till en verklig post.',
    help: 'Övningsexempel (`fictional: true`) hålls åtskilda, så att ingen tar det påhittade för sant. En påhittad post får hänvisa till en verklig, men inte tvärtom.',
  },
  'draft-reference': {
    title: 'Hänvisning till ett utkast',
    message: ({ id }) => `"${id}" är ett utkast, och en publicerad post kan inte hänvisa till det.`,
    hint: () => 'Kontrollera utkastet och ta bort raden draft: true (i ett verk också verification: unverified), eller ta bort hänvisningen.',
    help: 'Utkast publiceras inte, så hänvisningen skulle inte leda någonstans. Ett importerat verk är ett utkast tills någon har jämfört uppgifterna med verket: skriv då `verification: verified` och ta bort raden `draft: true`.',
  },
  'number-typography': {
    title: 'Mellanrum och streck i tal',
    message: ({ found, kind }) =>
      kind === 'thousands' ? `Talet "${found}" har ett vanligt mellanslag som tusenavskiljare.` : `Mellan åren "${found}" står ett bindestreck.`,
    hint: ({ kind }) => (kind === 'thousands' ? 'Använd ett hårt mellanslag (U+00A0).' : 'Använd ett tankstreck: 2014–2020.'),
    help: 'Ett vanligt mellanslag kan brytas i radens slut så att talet delas på två rader; ett hårt mellanslag håller ihop det. Mellan gränsvärden står ett tankstreck (–) utan mellanrum. Kommandot `npm run fix` rättar båda.',
  },
  placeholder: {
    title: 'Mallens text står kvar',
    message: ({ text }) => `Mallens text "${text}" står kvar.`,
    hint: () => 'Skriv en egen text i stället, eller ta bort fältet om saken inte är känd.',
    help: 'Kommandot `npm run new` gör en mall med platser för texter. Alla ersätts före publiceringen. Kontrollera samtidigt mallens exempeluppgifter, såsom stad, år och begrepp: de står där bara för formens skull.',
  },
  'missing-text': {
    title: 'Text saknas i översättningen',
    message: ({ field }) =>
      field === 'body' ? 'Den fullständiga översättningen saknar brödtext.' : `Översättningen saknar fältet "${field}", som dess omfattning utlovar.`,
    hint: ({ field }) =>
      field === 'body' ? 'Översätt brödtexten, eller skriv coverage: summary.' : `Översätt "${field}", eller skriv en mindre omfattning (coverage).`,
    help: 'En fullständig översättning (`coverage: full`) har alla texter som källtexten har. Annars blir en del av sidan på ett annat språk. Om allt inte är översatt, skriv `coverage: summary` (namn, sammanfattning och definition) eller `term-only` (namn).',
  },
  'follow-up-data': followUpDataSv,
  'unknown-criteria': {
    title: 'Gemensamma kriterier',
    message: ({ kind, id, suggestion }) =>
      ({
        version: `De gemensamma kriterierna har ingen version "${id}".`,
        measure: `De gemensamma kriterierna har inget mått "${id}".`,
        order: `Måttet "${id}" är gemensamt, men planen säger inte vilken version av kriterierna den följer.`,
      })[kind] + meant(suggestion),
    hint: ({ kind, known, suggestion }) =>
      kind === 'order'
        ? `Lägg till raden criteria: ${known.at(-1) ?? 'v1'} i fältet followUp`
        : suggestion
          ? `Skriv: ${suggestion.write}`
          : `Använd något av dessa: ${known.join(', ') || '–'}`,
    help: 'Granskningar och uppföljningar hänvisar till en version av de gemensamma kriterierna (`criteria: v1`) och till dess mått (`shared`), så att experiment kan läsas sida vid sida. Versionerna finns på sidan `pages/shared-criteria`. Om måttet är eget, utelämna `shared`.',
  },
  'bad-id': {
    title: 'Mappens namn',
    message: ({ id }) => `Mappnamnet "${id}" duger inte som identifierare.`,
    hint: ({ suggestion }) => `Ge mappen namnet: ${suggestion}`,
    help: 'Mappens namn är postens bestående identifierare och en del av dess adress. Det består av små bokstäver a–z, siffror och bindestreck, till exempel `social-cohesion`.',
  },
};
