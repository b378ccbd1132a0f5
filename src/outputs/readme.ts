/** The README of the indicator download: what is inside, what to mind, how to cite, on what terms. */
import type { PackagedIndicator } from './dataPackage.ts';
import { observationColumns } from './observations.ts';

/** Markdown in English; `day` is that of the newest figures. */
export const readme = (
  indicators: readonly PackagedIndicator[],
  about: { site: string; address: string; day: string },
): string => `# Indicators of ${about.site}

Figures as of ${about.day}. From ${about.address}

## What is inside

- \`data/ID.csv\`: tidy values, one a row, with the columns ${observationColumns.map((column) => `\`${column}\``).join(', ')}
- \`data/ID.csv-metadata.json\`: description of the columns (CSV on the Web, W3C)
- \`data/ID.jsonstat.json\`: the same values as JSON-stat 2.0
- \`datapackage.json\`: a Data Package of all CSV files (Frictionless)
- \`snapshots/ID/DATE.json\`: every snapshot that the site has, also earlier ones, with sources, status and provenance

## What to mind

- An empty value is missing, never zero; \`status\` says why.
- \`area_code\` is text: 049 and 092 lose their first digit when a program reads them as numbers.
- Values of one indicator may come from several sources; \`source\` names the source of each. Do not compare years across a break in the series: the breaks are on the page of the indicator.
- The figures are those of the day in \`retrieved\`; the producers may have revised them since.

## Indicators

${indicators.map((one) => `### ${one.title} (\`${one.id}\`)\n\n${one.description}\n\nWhat it does not tell: ${one.limits}\n\nUnit: ${one.snapshot.unit}. Producer: ${one.data.producerName}. Terms: ${one.data.licenceName}. More: ${one.page}`).join('\n\n')}

## How to cite

${about.site} (${about.day.slice(0, 4)}): Indicators, snapshot of ${about.day}. ${about.address}
Name the producer of the figures too.

## Terms

The compilation: CC BY 4.0. The figures of each indicator: the terms of its producer, named above.
`;
