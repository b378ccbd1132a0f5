/** Short entries for tests; each takes the lines that the test is about. */
export const concept = ({ title = 'Osallisuus', definition = 'Mahdollisuus vaikuttaa.', lang = 'fi', extra = '', body = '' } = {}): string => `---
lang: ${lang}
title: ${title}
summary: Lyhyt kuvaus.
definition: ${definition}
interpretations: []
${extra}---
${body}`;

/** A work of the bibliography. */
export const work = ({ title = 'A Ladder Of Citizen Participation', issued = '1969', extra = '' } = {}): string => `---
lang: fi
type: article-journal
title: ${title}
issued: '${issued}'
language: en
openAccess: unknown
verification: verified
${extra}---
`;

/** A city. */
export const city = ({ title = 'Oulu', code = "'564'", extra = '' } = {}): string => `---
lang: fi
title: ${title}
summary: Kaupunki.
code: ${code}
region: Pohjois-Pohjanmaa
point: { lon: 25.47, lat: 65.01 }
network: true
${extra}---
`;

/** An experiment in Oulu on participation. */
export const experiment = ({ title = 'Asukasbudjetti', period = "{ start: '2019' }", concepts = '[participation]', extra = '', body = '' } = {}): string => `---
lang: fi
title: ${title}
summary: Asukkaat päättivät.
cities: [oulu]
period: ${period}
status: ended
themes: [participation]
methods: [participatory-budgeting]
targetGroups: [all-residents]
scales: [district]
concepts: ${concepts}
aim: Saada asukkaita mukaan.
evidence: self-reported
documentation: medium
${extra}---
${body}`;

/** An indicator, written in English. */
export const indicator = ({ unit = '"%"', extra = '' } = {}): string => `---
lang: en
title: Turnout
summary: Share of voters.
theme: participation
definition: Share of voters.
unit: ${unit}
decimals: 1
direction: neutral
producerName: Statistics Finland
system: statfin
scope: All.
frequency: irregular
disaggregation: []
limits: None known.
licenceName: CC BY 4.0
measures: [participation]
${extra}---
`;

/** A snapshot of the indicator. */
export const snapshot = ({
  indicator: id = 'turnout',
  retrieved = '2026-11-01',
  unit = '%',
  values = '{ "area": "564", "period": "2021", "value": 55.1, "source": "a" }',
} = {}): string => `{
  "indicator": "${id}",
  "retrieved": "${retrieved}",
  "method": "compiled",
  "provenance": { "fi": "Koottu.", "sv": "Sammanställt.", "en": "Compiled." },
  "unit": "${unit}",
  "sources": [{ "id": "a", "publisher": "Statistics Finland", "dataset": "Elections" }],
  "values": [
    ${values}
  ]
}
`;

/** An English translation of `concept()`. */
export const translation = ({
  lang = 'en',
  coverage = 'full',
  digest = '',
  fields = 'title: Participation\nsummary: A short text.\ndefinition: Possibility to influence.\n',
  body = '',
} = {}): string => `---
lang: ${lang}
coverage: ${coverage}
${digest ? `sourceDigest: '${digest}'\n` : ''}${fields}---
${body}`;
