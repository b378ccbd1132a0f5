import { expect, test } from 'vitest';
import { reviewComment } from './reviewComment.ts';
import { type ReviewResult, reviewResult } from './reviewResult.ts';

const problem = (message: string, level: 'error' | 'warning' = 'error'): ReviewResult['problems'][number] => ({
  rule: 'unknown-reference',
  level,
  file: 'content/experiments/piha/index.md',
  line: 7,
  column: 10,
  message,
  hint: 'Kirjoita tunniste: oulu',
});
const result = (problems: ReviewResult['problems'], lang: ReviewResult['lang'] = 'fi'): ReviewResult => ({
  version: 1,
  lang,
  checked: 1,
  errors: problems.filter(({ level }) => level === 'error').length,
  warnings: problems.filter(({ level }) => level === 'warning').length,
  problems,
});

test('it says what is wrong, where and how to mend it, errors first', () => {
  expect(
    reviewComment(result([problem('Väite ilman lähdettä', 'warning'), problem('Kaupunkia "ulou" ei ole.')]), {
      firstTime: true,
      run: 'https://code.example/runs/1',
    }),
  ).toBe(
    `<!-- content-review -->

Tervetuloa, ja kiitos ensimmäisestä ehdotuksestasi! Kone tarkistaa tiedostot heti. Sen jälkeen ihminen lukee tekstin ja vastaa tähän.

Korjaa vielä 1 kohta. Tämä viesti päivittyy itsestään, kun muutat tiedostoja.

1 huomautus: katso, pitävätkö ne paikkansa. Ne eivät estä julkaisua.

\`\`\`text
content/experiments/piha/index.md:7:10
  Kaupunkia "ulou" ei ole.
  → Kirjoita tunniste: oulu

content/experiments/piha/index.md:7:10
  Huomautus: Väite ilman lähdettä
  → Kirjoita tunniste: oulu
\`\`\`

Näin korjaat: avaa yllä välilehti ”Files changed”, valitse tiedoston kohdalla kolme pistettä ja ”Edit file”, tee korjaus ja tallenna. Voit myös kysyä tässä keskustelussa.

Sivusto tällä muutoksella (lataa ”preview” ja pura): https://code.example/runs/1#artifacts`,
  );
});

test('it is in the language of the entry, and short when all is well', () => {
  expect(reviewComment(result([], 'sv'), { firstTime: false, run: undefined })).toBe(
    '<!-- content-review -->\n\nKontrollen hittade inga fel (1 post). Härnäst läser en människa texten.',
  );
  expect(reviewComment(result([], 'en'), { firstTime: false, run: undefined })).toContain('The check found no errors (1 entry).');
});

test('nothing that an author writes becomes a link, a mention or the end of the block', () => {
  const comment = reviewComment(result([problem('@everyone ```\n# Heading\u202E <b>x</b> ````')]), { firstTime: false, run: undefined });
  expect(comment).toContain('`````text\ncontent/experiments/piha/index.md:7:10\n  @everyone ``` # Heading  <b>x</b> ````\n  → Kirjoita tunniste: oulu\n`````');
});

test('long lists are counted', () => {
  const comment = reviewComment(result(Array.from({ length: 30 }, (_, index) => problem(`Virhe ${index}`))), { firstTime: false, run: undefined });
  expect(comment.match(/Virhe \d+/g)).toHaveLength(20);
  expect(comment).toContain('… ja vielä 10 kohtaa.');
});

test('data from elsewhere must fit', () => {
  expect(reviewResult.safeParse({ ...result([]), lang: 'de' }).success).toBe(false);
  expect(reviewResult.safeParse(result([{ ...problem('x'), rule: '](https://x)' }])).success).toBe(false);
  expect(reviewResult.safeParse({ ...result([]), more: 1 }).success).toBe(false);
});
