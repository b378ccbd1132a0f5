/** Makes a content folder of any size, the same on every run: for tests of many entries and for benchmarks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceDigestOf } from '../graph/digest.ts';
import { readContent } from '../reading/readContent.ts';
import { stampText } from '../reading/stampText.ts';

const words =
  'kaupunki asukas osallisuus alue palvelu yhteisö naapurusto turvallisuus asuminen liikenne puisto koulu työ luottamus verkosto kokeilu arvio mittari tulos muutos'.split(
    ' ',
  );
const englishWords =
  'city resident participation area service community neighbourhood safety housing traffic park school work trust network experiment assessment measure result change'.split(
    ' ',
  );

const sentence = (list: readonly string[], seed: number, and: string): string => {
  const picked = Array.from({ length: 12 }, (_, index) => list[(seed * 7 + index * (3 + (seed % 5))) % list.length] ?? '');
  const text = `${picked.slice(0, 6).join(' ')} ${and} ${picked.slice(6).join(' ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const paragraph = (list: readonly string[], seed: number, and: string, cited: string): string =>
  `${Array.from({ length: 4 }, (_, index) => sentence(list, seed * 11 + index, and)).join(' ')} ${cited}`;

const body = (list: readonly string[], seed: number, and: string, count: number): string =>
  [0, 1, 2]
    .map(
      (part) =>
        `## ${sentence(list, seed + part, and)
          .split(' ')
          .slice(0, 3)
          .join(
            ' ',
          )} ${part}\n\n${paragraph(list, seed + part, and, `[@work${seed % worksFor(count)}]`)}\n\n${paragraph(list, seed + part + 50, and, `[${list[part] ?? ''}](../concept-${(seed + part + 1) % count}/index.md)`)}\n`,
    )
    .join('\n');

const worksFor = (count: number): number => Math.max(1, Math.floor(count / 10));

const concept = (index: number, count: number): string => `---
lang: fi
title: Käsite ${index}
summary: ${sentence(words, index, 'ja')}
definition: >-
  ${paragraph(words, index, 'ja', `[@work${index % worksFor(count)}]`)}
interpretations:
  - id: first
    title: Tulkinta ${index}
    text: ${sentence(words, index + 3, 'ja')}
    cites: [work${index % worksFor(count)}]
broader: [${index > 0 ? `concept-${Math.floor((index - 1) / 2)}` : ''}]
related: [concept-${(index + 1) % count}]
---
${body(words, index, 'ja', count)}`;

const translation = (index: number, count: number): string => `---
lang: en
coverage: full
title: Concept ${index}
summary: ${sentence(englishWords, index, 'and')}
definition: >-
  ${paragraph(englishWords, index, 'and', `[@work${index % worksFor(count)}]`)}
interpretations:
  - id: first
    title: Interpretation ${index}
    text: ${sentence(englishWords, index + 3, 'and')}
---
${body(englishWords, index, 'and', count)}`;

const work = (index: number): string => `---
lang: fi
type: book
title: Book ${index}
author: [{ family: Author${index}, given: A. }]
issued: ${1990 + (index % 30)}
language: en
openAccess: unknown
verification: unverified
---
`;

/** The files of `count` concepts with an English translation each, and a work for every ten; addresses inside the content folder. */
export const generate = (count: number): Map<string, string> => {
  const files = new Map<string, string>();
  for (let index = 0; index < worksFor(count); index++) files.set(`literature/work${index}/index.md`, work(index));
  for (let index = 0; index < count; index++) {
    files.set(`concepts/concept-${index}/index.md`, concept(index, count));
    files.set(`concepts/concept-${index}/en.md`, translation(index, count));
  }
  return stamped(files);
};

const stamped = (files: Map<string, string>): Map<string, string> => {
  for (const entry of readContent([...files].map(([file, text]) => ({ file, text, size: text.length }))).entries)
    for (const one of Object.values(entry.translations)) files.set(one.file, stampText(files.get(one.file) ?? '', sourceDigestOf(entry, one)) ?? '');
  return files;
};

/** Writes files under a folder, which is made when it is not there. */
export const writeFiles = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
