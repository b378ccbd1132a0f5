/** Swedish texts of the form in which people write entries. */
import type { PublishingTexts } from './fi.ts';

const one = (n: number, single: string, many: string): string => (n === 1 ? `1 ${single}` : `${n} ${many}`);

export const sv: PublishingTexts = {
  title: 'Lägg till ett experiment',
  lead: 'Fyll i ett experiment, ett steg i förädlingen, en observation från uppföljningen eller ett fall, en fråga i taget. Till slut får du en färdig mapp, eller så öppnas uppgifterna i kodtjänsten. Du behöver inte kunna Git.',
  noScript:
    'Formuläret fungerar i en webbläsare där JavaScript är på. Utan det kan du skicka uppgifterna fritt formulerade eller göra filen själv: sidan Medverka berättar hur.',
  howTo: 'Så medverkar jag utan formulär',
  promise:
    'Formuläret skickar ingenting någonstans. Allt du skriver sparas bara på den här enheten tills du själv för det vidare. När formuläret har öppnats fungerar det också utan nätförbindelse.',
  load: 'Öppna formuläret',
  loading: 'Formuläret öppnas…',
  loadFailed: 'Formuläret öppnades inte. Kontrollera nätförbindelsen och försök igen.',
  start: {
    what: 'Vad vill du göra?',
    experiment: 'Lägga till ett nytt experiment',
    stage: 'Lägga till ett steg i förädlingen av ett experiment',
    observation: 'Lägga till en observation i uppföljningen av ett experiment',
    case: 'Lägga till ett internationellt fall',
    correction: 'Rätta en post som redan finns i kunskapsbanken',
    import: 'Redigera en egen index.md-fil',
    which: 'Vilken post?',
    choose: 'Välj…',
    language: 'På vilket språk skriver du?',
    languageHelp: 'Skriv på ditt eget språk. Andra översätter.',
    begin: 'Börja',
    needsChoice: 'Välj först den post som du vill komplettera eller rätta.',
    notFetched: 'Postens uppgifter kunde inte hämtas. Kontrollera nätförbindelsen och försök igen.',
    importText: 'Klistra in hela innehållet i filen index.md',
    importFile: 'eller välj en fil',
    importKind: 'Vad beskriver filen?',
    importId: 'Postens identifierare, alltså mappens namn',
    importEmpty: 'Klistra in text eller välj en fil.',
    importFault: (line, column, reason) => `Filen kan inte läsas. Rad ${line}, tecken ${column}: ${reason}`,
    drafts: 'Påbörjade',
    continue: 'Fortsätt',
    remove: 'Ta bort utkastet',
    removeSure: (title) => `Ska utkastet ”${title}” tas bort från den här enheten? Det går inte att ångra.`,
    untitled: 'Utan namn',
    changed: (when) => `ändrat ${when}`,
    removed: 'Utkastet är borttaget.',
  },
  storage: {
    saved: (time) => `Utkastet är sparat på den här enheten (klockan ${time}).`,
    missing: 'Webbläsaren låter inte utkastet sparas på den här enheten. Innan du stänger sidan, ladda ner zip-mappen eller kopiera filen i det sista steget.',
    elsewhere: 'Samma utkast har ändrats i en annan flik. Stäng den andra fliken, eller ladda om den här sidan för att se den nyaste texten.',
    all: 'Alla utkast',
  },
  steps: {
    nav: 'Steg',
    of: (n, all) => `Steg ${n}/${all}`,
    basics: { title: 'Grunduppgifter', question: 'Vilket är experimentet, och var och när gjordes det?' },
    basicsCase: { title: 'Grunduppgifter', question: 'Vilket är fallet, och var och när gjordes det?' },
    basicsActor: { title: 'Aktör', question: 'Vilken organisation gäller det?' },
    basicsWork: { title: 'Verk', question: 'Vilket verk gäller det?' },
    basicsOther: { title: 'Uppgifter', question: 'Vad berättas om posten?' },
    sources: { title: 'Källor', question: 'Varifrån kommer uppgifterna? Utan källa ingen post.' },
    purpose: { title: 'Varför och för vem', question: 'Vad ville man förändra, och i vems liv?' },
    done: { title: 'Vad som gjordes', question: 'Vad gjordes, vem gjorde det och vem betalade?' },
    results: { title: 'Resultat och lärdomar', question: 'Vad följde av det, och vem säger så?' },
    refinery: { title: 'Förädling', question: 'Vilka steg i förädlingen har tagits, och vad lärde man sig?' },
    followUp: { title: 'Uppföljning', question: 'Vad följs upp, och vad har observerats?' },
    relations: { title: 'Kopplingar', question: 'Vad annat i kunskapsbanken hör detta ihop med?' },
    review: { title: 'Granska och skicka', question: 'Så här skulle posten se ut på webbplatsen.' },
    next: 'Nästa',
    previous: 'Föregående',
    toReview: 'Granska och skicka',
    wrong: (n) => one(n, 'punkt att rätta', 'punkter att rätta'),
  },
  field: {
    required: 'obligatorisk',
    optional: 'frivillig',
    add: (what) => `Lägg till: ${what}`,
    remove: (what) => `Ta bort: ${what}`,
    up: (what) => `Flytta upp: ${what}`,
    down: (what) => `Flytta ner: ${what}`,
    item: (what, n) => `${what} ${n}`,
    removed: (what) => `Borttaget: ${what}.`,
    undo: 'Ångra',
    restored: (what) => `Återställt: ${what}.`,
    moved: (what, n) => `${what} är nu nummer ${n}.`,
    choose: 'Välj…',
    addChosen: 'Lägg till det valda',
    chosen: 'Valda',
    none: 'Inget är valt.',
    here: 'I det här utkastet',
    works: 'Litteratur',
    left: (n, max) => `${n}/${max} tecken`,
    dateHelp: 'Så exakt som det är känt: 2019, 5/2019 eller 15.5.2019.',
    dayHelp: 'Till exempel 15.5.2019.',
    countryHelp: 'Landets namn eller kod, till exempel Finland eller FI.',
    numberHelp: 'Decimaler med komma eller punkt.',
    markdownHelp: 'Hänvisning: [@källans-nyckel]. Länk: [text](https://…). En tom rad börjar ett nytt stycke.',
    key: 'Identifierare (görs automatiskt)',
    optionOf: 'Vad är känt?',
    yes: 'Ja',
    wrongValue: (value) => `${value} (finns inte i ordlistan)`,
    unknownEntry: (id) => `${id} (hittas inte)`,
  },
  id: {
    label: 'Postens identifierare',
    help: 'En beständig del av adressen. Den görs av namnet; ändra bara om det finns skäl.',
    taken: (id) => `Identifieraren ”${id}” används redan.`,
    takenHint: 'Välj en annan. Om du vill rätta en post som finns, välj i början ”Rätta en post”.',
  },
  body: {
    label: 'Brödtext',
    help: 'Berätta med egna ord. En mellanrubrik börjar med ## och en rad i en lista med -. Listor och tabeller från Word görs om automatiskt.',
  },
  rows: {
    label: 'Observationer',
    help: 'En rad för varje mätt värde. Raderna hamnar i filen follow-up.csv bredvid posten.',
    noMeasures: 'Lägg först till minst ett mått. Observationerna antecknas per mått.',
    paste: 'Klistra in från en tabell',
    pasteLabel: 'Tabellens rader',
    pasteHelp: 'Kopiera tabellen från kalkylprogrammet med rubrikraden. Kolumnerna heter tidpunkt, mått, värde, saknas, n, osäkerhet och anmärkning.',
    pasteAdd: 'Lägg till raderna',
    pasteNoColumns: 'På första raden finns inga kolumnnamn. Skriv där till exempel tidpunkt, mått och värde.',
    pasteBroken: 'I tabellen finns ett citattecken som inte avslutas. Rätta det och försök på nytt.',
    pasted: (n: number) => `${one(n, 'rad', 'rader')} lades till.`,
    pasteUnknown: (columns: string) => `Dessa kolumner kändes inte igen och lades inte till: ${columns}.`,
    item: 'Observation',
    columns: {
      period: 'Tidpunkt',
      measure: 'Mått',
      value: 'Värde',
      missing: 'Varför värdet saknas',
      n: 'Från hur många',
      uncertainty: 'Osäkerhet',
      note: 'Anmärkning',
      note_fi: 'Anmärkning på finska',
      note_sv: 'Anmärkning på svenska',
      note_en: 'Anmärkning på engelska',
    },
    reasons: {
      date: 'Tidpunkten kan inte läsas på ett enda sätt. Skriv 2019, 5/2019 eller 15.5.2019.',
      'no-day': 'Den dagen finns inte i kalendern. Kontrollera dagen och månaden.',
      number: 'Detta är inget tal, eller så kan det läsas på två sätt: 1.234 kan vara drygt ett eller över tusen. Skriv 1234 eller 1,234.',
      measure: 'Välj ett mått som finns i uppföljningsplanen.',
      'value-or-reason': 'Ange antingen ett värde eller varför det saknas.',
      repeated: 'Det finns redan en observation av samma mått från den tiden.',
    },
  },
  files: {
    choosePicture: 'Välj en bild på den här enheten',
    choose: 'Välj en fil på den här enheten',
    drop: 'Du kan också dra filen hit.',
    help: 'Filen stannar på den här enheten tillsammans med utkastet tills du för den vidare i zip-mappen.',
    beside: 'Filer bredvid posten',
    size: (kilobytes) => `${kilobytes} kB`,
    pixels: (width, height) => `${width} × ${height} bildpunkter`,
    there: (name) => `${name} (finns redan i kunskapsbanken)`,
    lost: (name) => `${name}: filen finns inte på den här enheten. Välj den på nytt.`,
    added: (name) => `Tillagd: ${name}.`,
    remove: (name) => `Ta bort: ${name}`,
    removed: 'Filen är borttagen.',
    shrink: 'Förminska bilden och ta bort dolda uppgifter',
    shrunk: (kilobytes) => `Bilden är förminskad: ${kilobytes} kB. Platsen där den togs och andra dolda uppgifter är borttagna.`,
    notShrunk: 'Webbläsaren kan inte förminska den här bilden. Förminska den i ett bildprogram.',
    tooLarge: (name, megabytes) => `${name} är för stor för att öppnas (${megabytes} MB). Förminska den först.`,
    translated: (language) => `Bilden i ord, ${language}`,
    translatedHelp: 'Posten är översatt i sin helhet till det här språket, så bilden behöver ord också på det.',
  },
  problems: {
    title: (n) => `Rätta ännu ${one(n, 'punkt', 'punkter')}`,
    hints: (n) => `${one(n, 'anmärkning', 'anmärkningar')}; du kan skicka utan att rätta dem`,
    none: 'Kontrollen hittade inga fel. Filerna duger som de är.',
    status: (n) => (n === 0 ? 'Inget att rätta i det här steget.' : `I det här steget finns ${one(n, 'punkt att rätta', 'punkter att rätta')}.`),
    error: 'Fel',
    warning: 'Anmärkning',
    line: (n) => `rad ${n}`,
    whole: 'Hela posten',
  },
  entries: {
    title: 'Poster som läggs till samtidigt',
    help: 'En organisation eller ett verk som hör till experimentet kan läggas till på samma gång. De hamnar i samma mapp.',
    add: {
      experiments: 'Lägg till ett experiment',
      cases: 'Lägg till ett fall',
      actors: 'Lägg till en aktör',
      literature: 'Lägg till ett verk i litteraturen',
      models: 'Lägg till en verksamhetsmodell',
    },
    go: 'Gå till',
    remove: 'Ta bort posten ur utkastet',
    removeSure: (title) => `Ska ”${title}” tas bort ur utkastet?`,
    current: 'Du redigerar nu',
  },
  left: {
    title: 'Detta gick inte att föra in i formuläret',
    help: 'Filen hade fält eller kommentarer som inte har någon plats i formuläret. De finns kvar här och kommer med i zip-mappen i filen inte-med.txt.',
    file: 'inte-med.txt',
  },
  preview: { title: 'Förhandsvisning', facts: 'Uppgifter', files: 'Filer', show: 'Visa filen', fictional: 'Påhittat övningsexempel', more: 'Alla fält' },
  send: {
    title: 'För vidare',
    notYet: 'När felen är rättade får du en färdig mapp här. Utkastet är sparat.',
    host: {
      title: 'I kodtjänsten, i ditt eget namn',
      new: 'Länken öppnar kodtjänstens sida för en ny fil med din text färdig. Du behöver ett gratis konto där. Tryck på ”Commit changes…” och sedan på ”Propose changes”.',
      open: (file) => `Öppna ${file}`,
      tooLong: (length, limit) => `Texten är för lång för en länk (${length} tecken, i en länk ryms ungefär ${limit}). Ingenting har klippts bort. Gör så här:`,
      tooLongSteps: [
        'Kopiera filen med knappen nedan.',
        'Öppna en tom ny fil med länken.',
        'Klistra in texten i det stora fältet och tryck på ”Commit changes…”.',
      ],
      openEmpty: (file) => `Öppna en tom ${file}`,
      edit: 'Posten finns redan i kunskapsbanken. Kopiera den nya texten, öppna redigeringssidan, ersätt hela den gamla texten och tryck på ”Commit changes…”.',
      openEdit: (file) => `Redigera ${file}`,
      several:
        'Det är flera filer. Enklast för du in dem på en gång: ladda ner zip-mappen, packa upp den och dra innehållet i mappen content till uppladdningssidan.',
      attached: (names) =>
        `Bilder och andra filer (${names}) följer inte med i en länk. Säkrast är att ladda ner zip-filen, packa upp den och dra innehållet i mappen content till uppladdningssidan, så går texten och filerna i samma förslag. Om du öppnar texten från länken lägger du till filerna efteråt: öppna grenen för ditt förslag, gå till postens mapp och välj ”Add file” och ”Upload files”.`,
      openUpload: 'Öppna uppladdningssidan',
      copy: (file) => `Kopiera ${file}`,
      copied: 'Kopierat.',
      copyFailed: 'Webbläsaren låter inte kopiera. Markera texten här och kopiera den med Ctrl+C.',
      unknown: 'Den här webbplatsen vet inte i vilken kodtjänst dess källkod finns. Använd zip-mappen eller e-post.',
    },
    zip: {
      title: 'Som zip-mapp',
      text: 'I mappen ligger filerna på sina rätta platser, med en anvisning som kan ges vidare.',
      download: 'Ladda ner zip',
      done: (name) => `${name} har laddats ner.`,
    },
    mail: {
      title: 'Med e-post',
      open: 'Skriv ett e-brev',
      fits: 'Meddelandet öppnas i ditt eget e-postprogram. Ingenting skickas förrän du själv skickar.',
      tooLong: 'Texten är för lång för en e-postlänk. Ladda ner zip-mappen och bifoga den till meddelandet som öppnas med länken.',
      attached: (names) => `Filer (${names}) följer inte med i en e-postlänk. Ladda ner zip-filen och bifoga den till meddelandet som öppnas från länken.`,
      noAddress: 'Ingen e-postadress till redaktionen är angiven. Skriv mottagaren själv.',
      subject: (title) => `Till kunskapsbanken: ${title}`,
      body: (files) => `Hej,\n\nhär är en post till kunskapsbanken. Innehållet är kontrollerat i formuläret.\n\n${files}`,
      attach: 'Hej,\n\nhär är en post till kunskapsbanken. Innehållet finns i den bifogade zip-mappen och är kontrollerat i formuläret.\n',
    },
  },
  letter: {
    file: 'LAS-MIG.txt',
    text: (title, files) => `Hej!

I den här mappen finns en färdig post till kunskapsbanken Socialt hållbara städer: ${title}

Filer:
${files.map((file) => `  ${file}`).join('\n')}

Så publiceras posten när du har ett konto i kodtjänsten:

1. Öppna startsidan för kunskapsbankens källkod i kodtjänsten.
2. Välj "Add file" och "Upload files".
3. Dra mappen content härifrån till sidan.
4. Skriv kort vad du för in och varifrån uppgifterna kommer.
5. Tryck på "Commit changes" och "Propose changes".

Om du inte har något konto, skicka den här zip-mappen som den är till kunskapsbankens redaktion.

När förslaget är inlämnat kontrollerar en dator filerna och berättar om något behöver rättas. Sedan läser en människa texten.
Filerna är redan kontrollerade i formuläret enligt samma regler. Du kan också kontrollera dem själv:

  npm run check -- --lang sv

Tack för att ni delar med er av det ni lärde er!
`,
  },
};
