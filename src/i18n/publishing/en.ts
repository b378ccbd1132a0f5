/** English texts of the form in which people write entries. */
import type { PublishingTexts } from './fi.ts';

const one = (n: number, single: string, many: string): string => (n === 1 ? `1 ${single}` : `${n} ${many}`);

export const en: PublishingTexts = {
  title: 'Add an experiment',
  lead: 'Fill in an experiment, a stage of its refinement, an observation of its follow-up or a case, one question at a time. At the end you get a finished folder, or the text opens in the code host. You need not know Git.',
  noScript:
    'The form works in a browser with JavaScript switched on. Without it you can send the facts in your own words or make the file yourself: the Contribute page tells how.',
  howTo: 'How to contribute without the form',
  promise:
    'The form sends nothing anywhere. All that you write is kept on this device only, until you take it further yourself. Once the form has been opened, it also works without a network.',
  load: 'Open the form',
  loading: 'The form is opening…',
  loadFailed: 'The form did not open. Check the network and try again.',
  start: {
    what: 'What would you like to do?',
    experiment: 'Add a new experiment',
    stage: 'Add a stage of refinement to an experiment',
    observation: 'Add an observation to the follow-up of an experiment',
    case: 'Add an international case',
    correction: 'Correct an entry that is in the knowledge base',
    import: 'Edit an index.md file of my own',
    which: 'Which entry?',
    choose: 'Choose…',
    language: 'Which language do you write in?',
    languageHelp: 'Write in your own language. Others translate.',
    begin: 'Begin',
    needsChoice: 'First choose the entry that you want to add to or correct.',
    notFetched: 'The entry could not be fetched. Check the network and try again.',
    importText: 'Paste the whole of the file index.md here',
    importFile: 'or choose a file',
    importKind: 'What does the file describe?',
    importId: 'Id of the entry, which is the name of its folder',
    importEmpty: 'Paste the text or choose a file.',
    importFault: (line, column, reason) => `The file can’t be read. Line ${line}, character ${column}: ${reason}`,
    drafts: 'Drafts',
    continue: 'Continue',
    remove: 'Delete the draft',
    removeSure: (title) => `Delete the draft “${title}” from this device? This can’t be undone.`,
    untitled: 'Untitled',
    changed: (when) => `changed ${when}`,
    removed: 'The draft has been deleted.',
  },
  storage: {
    saved: (time) => `The draft is kept on this device (${time}).`,
    missing: 'The browser does not allow the draft to be kept on this device. Before you close the page, download the zip or copy the file in the last step.',
    elsewhere: 'The same draft has been changed in another tab. Close the other tab, or reload this page to see the newest text.',
    all: 'All drafts',
  },
  steps: {
    nav: 'Steps',
    of: (n, all) => `Step ${n}/${all}`,
    basics: { title: 'The basics', question: 'What is the experiment, and where and when did it take place?' },
    basicsCase: { title: 'The basics', question: 'What is the case, and where and when did it take place?' },
    basicsActor: { title: 'Actor', question: 'Which organisation is it?' },
    basicsWork: { title: 'Work', question: 'Which work is it?' },
    basicsOther: { title: 'Facts', question: 'What is told of the entry?' },
    sources: { title: 'Sources', question: 'Where do the facts come from? No source, no entry.' },
    purpose: { title: 'Why and for whom', question: 'What was to change, and in whose life?' },
    done: { title: 'What was done', question: 'What was done, by whom, and who paid?' },
    results: { title: 'Results and lessons', question: 'What came of it, and who says so?' },
    refinery: { title: 'Refinement', question: 'Which stages of refinement have been taken, and what was learnt?' },
    followUp: { title: 'Follow-up', question: 'What is followed, and what has been observed?' },
    relations: { title: 'Connections', question: 'What else in the knowledge base does this belong to?' },
    review: { title: 'Check and send', question: 'This is how the entry would look on the site.' },
    next: 'Next',
    previous: 'Previous',
    toReview: 'Check and send',
    wrong: (n) => one(n, 'thing to mend', 'things to mend'),
  },
  field: {
    required: 'required',
    optional: 'optional',
    add: (what) => `Add: ${what}`,
    remove: (what) => `Remove: ${what}`,
    up: (what) => `Move up: ${what}`,
    down: (what) => `Move down: ${what}`,
    item: (what, n) => `${what} ${n}`,
    removed: (what) => `Removed: ${what}.`,
    undo: 'Undo',
    restored: (what) => `Restored: ${what}.`,
    moved: (what, n) => `${what} is now number ${n}.`,
    choose: 'Choose…',
    addChosen: 'Add the chosen one',
    chosen: 'Chosen',
    none: 'Nothing is chosen.',
    here: 'In this draft',
    works: 'Literature',
    left: (n, max) => `${n}/${max} characters`,
    dateHelp: 'As exact as it is known: 2019, 5/2019 or 15.5.2019 (day, month, year).',
    dayHelp: 'For example 15.5.2019 (day, month, year).',
    countryHelp: 'Name or code of the country, for example Finland or FI.',
    numberHelp: 'Decimals with a comma or a full stop.',
    markdownHelp: 'Citation: [@key-of-the-source]. Link: [text](https://…). An empty line begins a new paragraph.',
    key: 'Key (made by itself)',
    optionOf: 'What is known?',
    yes: 'Yes',
    wrongValue: (value) => `${value} (not in the vocabulary)`,
    unknownEntry: (id) => `${id} (not found)`,
  },
  id: {
    label: 'Id of the entry',
    help: 'A lasting part of the address. It is made of the name; change it only for a reason.',
    taken: (id) => `The id “${id}” is in use already.`,
    takenHint: 'Choose another. If you want to correct the entry that is there, choose “Correct an entry” at the start.',
  },
  body: {
    label: 'Text',
    help: 'Tell it in your own words. A heading begins with ## and an item of a list with -. Lists and tables pasted from Word are converted.',
  },
  rows: {
    label: 'Observations',
    help: 'One row for each measured value. The rows go into the file follow-up.csv beside the entry.',
    noMeasures: 'First add at least one measure. Observations are written down by measure.',
    paste: 'Paste from a table',
    pasteLabel: 'Rows of the table',
    pasteHelp: 'Copy the table from a spreadsheet with its row of headings. Columns are period, measure, value, missing, n, uncertainty and note.',
    pasteAdd: 'Add the rows',
    pasteNoColumns: 'The first row has no names of columns. Write there, for example, period, measure and value.',
    pasteBroken: 'The table has a quotation mark that nothing closes. Mend it and try again.',
    pasted: (n: number) => `Added ${one(n, 'row', 'rows')}.`,
    pasteUnknown: (columns: string) => `These columns are not known and were not added: ${columns}.`,
    item: 'Observation',
    columns: {
      period: 'When',
      measure: 'Measure',
      value: 'Value',
      missing: 'Why there is no value',
      n: 'From how many',
      uncertainty: 'Uncertainty',
      note: 'Note',
      note_fi: 'Note in Finnish',
      note_sv: 'Note in Swedish',
      note_en: 'Note in English',
    },
    reasons: {
      date: 'The date can’t be read in one way only. Write 2019, 5/2019 or 15.5.2019.',
      'no-day': 'There is no such day in the calendar. Check the day and the month.',
      number: 'This is no number, or it can be read in two ways: 1.234 may be a little over one or over a thousand. Write 1234 or 1,234.',
      measure: 'Choose a measure that is in the plan of the follow-up.',
      'value-or-reason': 'Give either a value or why there is none.',
      repeated: 'There is an observation of this measure from that time already.',
    },
  },
  files: {
    choosePicture: 'Choose a picture on this device',
    choose: 'Choose a file on this device',
    drop: 'You can also drag the file here.',
    help: 'The file stays on this device with the draft until you take it further in the zip folder.',
    beside: 'Files beside the entry',
    size: (kilobytes) => `${kilobytes} kB`,
    pixels: (width, height) => `${width} × ${height} pixels`,
    there: (name) => `${name} (in the knowledge base already)`,
    lost: (name) => `${name}: the file is not on this device. Choose it again.`,
    added: (name) => `Added: ${name}.`,
    remove: (name) => `Remove: ${name}`,
    removed: 'The file has been removed.',
    shrink: 'Make the picture smaller and remove hidden data',
    shrunk: (kilobytes) => `The picture is smaller now: ${kilobytes} kB. Where it was taken and other hidden data are gone.`,
    notShrunk: 'The browser can’t make this picture smaller. Use a picture editor.',
    tooLarge: (name, megabytes) => `${name} is too large to open (${megabytes} MB). Make it smaller first.`,
    translated: (language) => `The picture in words, ${language}`,
    translatedHelp: 'The entry is fully translated into this language, so the picture needs words in it too.',
  },
  problems: {
    title: (n) => `${one(n, 'thing', 'things')} still to mend`,
    hints: (n) => `${one(n, 'remark', 'remarks')}; you can send it as it is`,
    none: 'The check found no errors. The files are fine as they are.',
    status: (n) => (n === 0 ? 'Nothing to mend in this step.' : `${one(n, 'thing', 'things')} to mend in this step.`),
    error: 'Error',
    warning: 'Remark',
    line: (n) => `line ${n}`,
    whole: 'The whole entry',
  },
  entries: {
    title: 'Entries added at the same time',
    help: 'An organisation or a work that belongs to the experiment can be added along with it. They go into the same folder.',
    add: {
      experiments: 'Add an experiment',
      cases: 'Add a case',
      actors: 'Add an actor',
      literature: 'Add a work to the literature',
      models: 'Add an operating model',
    },
    go: 'Go to',
    remove: 'Remove the entry from the draft',
    removeSure: (title) => `Remove “${title}” from this draft?`,
    current: 'You are editing',
  },
  left: {
    title: 'This had no place in the form',
    help: 'The file held fields or comments that the form has no place for. They are kept here and go into the zip as the file not-included.txt.',
    file: 'not-included.txt',
  },
  preview: { title: 'Preview', facts: 'Facts', files: 'Files', show: 'Show the file', fictional: 'Made-up training example', more: 'All fields' },
  send: {
    title: 'Take it further',
    notYet: 'When the errors are mended, you get a finished folder here. The draft is kept.',
    host: {
      title: 'In the code host, in your own name',
      new: 'The link opens the host’s page for a new file with your text in it. You need a free account there. Press “Commit changes…” and then “Propose changes”.',
      open: (file) => `Open ${file}`,
      tooLong: (length, limit) => `The text is too long for a link (${length} characters; a link holds about ${limit}). Nothing has been cut. Do this:`,
      tooLongSteps: [
        'Copy the file with the button below.',
        'Open an empty new file with the link.',
        'Paste the text into the large field and press “Commit changes…”.',
      ],
      openEmpty: (file) => `Open an empty ${file}`,
      edit: 'The entry is in the knowledge base already. Copy the new text, open the edit page, replace the whole old text and press “Commit changes…”.',
      openEdit: (file) => `Edit ${file}`,
      several:
        'There are several files. The easiest way to bring them in at once: download the zip, unpack it and drag what is in the folder content to the upload page.',
      attached: (names) =>
        `Pictures and other files (${names}) can’t travel in a link. The surest way: download the zip, unpack it and drag what is in the folder content to the upload page, so that text and files go into the same proposal. If you open the text from the link, add the files afterwards: open the branch of your proposal, go to the folder of the entry and choose “Add file” and “Upload files”.`,
      openUpload: 'Open the upload page',
      copy: (file) => `Copy ${file}`,
      copied: 'Copied.',
      copyFailed: 'The browser does not allow copying. Select the text here and copy it with Ctrl+C.',
      unknown: 'This site does not know in which code host its source code is. Use the zip or e-mail.',
    },
    zip: {
      title: 'As a zip folder',
      text: 'The folder holds the files in their right places and a letter that can be passed on.',
      download: 'Download the zip',
      done: (name) => `${name} has been downloaded.`,
    },
    mail: {
      title: 'By e-mail',
      open: 'Write an e-mail',
      fits: 'The message opens in your own e-mail program. Nothing is sent until you send it.',
      tooLong: 'The text is too long for an e-mail link. Download the zip and attach it to the message that the link opens.',
      attached: (names) => `Files (${names}) can’t travel in an e-mail link. Download the zip and attach it to the message that the link opens.`,
      noAddress: 'No e-mail address of the editors is given. Write the recipient yourself.',
      subject: (title) => `For the knowledge base: ${title}`,
      body: (files) => `Hello,\n\nhere is an entry for the knowledge base. Its content has been checked in the form.\n\n${files}`,
      attach: 'Hello,\n\nhere is an entry for the knowledge base. Its content is in the attached zip and has been checked in the form.\n',
    },
  },
  letter: {
    file: 'READ-ME.txt',
    text: (title, files) => `Hello!

This folder holds a finished entry for the knowledge base Socially sustainable cities: ${title}

Files:
${files.map((file) => `  ${file}`).join('\n')}

How the entry is published, when you have an account in the code host:

1. Open the front page of the knowledge base's source code in the code host.
2. Choose "Add file" and "Upload files".
3. Drag the folder named content from here to the page.
4. Say briefly what you bring and where the facts come from.
5. Press "Commit changes" and "Propose changes".

If you have no account, send this zip as it is to the editors of the knowledge base.

When the request is made, a machine checks the files and says if something needs mending. Then a person reads the text.
The files have been checked in the form by the same rules. You can also check them yourself:

  npm run check -- --lang en

Thank you for sharing what you learnt!
`,
  },
};
