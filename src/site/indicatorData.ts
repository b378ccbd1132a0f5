/** Indicators with their newest figures as the files that can be downloaded. */
import { localize } from '../graph/localize.ts';
import { entryPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { dataPackage, type PackagedIndicator } from '../outputs/dataPackage.ts';
import { jsonStat } from '../outputs/jsonStat.ts';
import { observationRows } from '../outputs/observations.ts';
import { readme } from '../outputs/readme.ts';
import { csvwMetadata, tidyCsv } from '../outputs/tidyCsv.ts';
import { zipOf } from '../outputs/zip.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { publishedSnapshots } from './snapshotView.ts';
import { absolute, href } from './urls.ts';

/** Indicators that have figures, with the newest of them and their English texts. */
export const packagedIndicators = async (): Promise<PackagedIndicator[]> => {
  const newest = new Map((await publishedSnapshots()).map(({ indicator, snapshot }) => [indicator.id, { indicator, snapshot }]));
  return [...newest.values()].map(({ indicator, snapshot }) => {
    const { data } = localize(indicator, 'en');
    return {
      id: indicator.id,
      title: data.title,
      description: plain(data.definition),
      limits: plain(data.limits),
      page: absolute(entryPath('en', 'indicators', indicator.id)),
      data: indicator.data,
      snapshot: snapshot.data,
    };
  });
};

/** Text without citations, links and emphasis, for files that hold no Markdown. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\s*\[[^\]]*@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The files of one indicator by their ending. */
export const filesOf = (indicator: PackagedIndicator): Record<'csv' | 'csvw' | 'jsonStat' | 'dataPackage', string> => {
  const { id, title, description, page, data, snapshot } = indicator;
  const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    csv: tidyCsv(observationRows(snapshot)),
    csvw: asText(csvwMetadata({ title, description, url: `${id}.csv`, page, data, snapshot })),
    jsonStat: asText(jsonStat(snapshot, { title, decimals: data.decimals, page })),
    dataPackage: asText(
      dataPackage({ name: id, title, homepage: page, created: snapshot.retrieved, path: (own) => absolute(`/data/v1/indicators/${own}.csv`) }, [indicator]),
    ),
  };
};

/** Everything in one file: a CSV with its description and a JSON-stat for each, a Data Package for all, a README, and every snapshot as it was. */
export const zipOfAll = async (): Promise<Uint8Array> => {
  const indicators = await packagedIndicators();
  const day =
    indicators
      .map(({ snapshot }) => snapshot.retrieved)
      .sort()
      .at(-1) ?? '1980-01-01';
  const descriptor = dataPackage(
    {
      name: 'sosiaalisesti-kestavat-kaupungit-indicators',
      title: ui.en.site.name,
      homepage: absolute('/en/indicators/'),
      created: day,
      path: (id) => `data/${id}.csv`,
    },
    indicators,
  );
  const files = indicators.flatMap((indicator): [string, string][] => {
    const { csv, csvw, jsonStat: cube } = filesOf(indicator);
    const { id } = indicator;
    return [
      [`data/${id}.csv`, csv],
      [`data/${id}.csv-metadata.json`, csvw],
      [`data/${id}.jsonstat.json`, cube],
    ];
  });
  return zipOf(
    [
      ['README.md', readme(indicators, { site: ui.en.site.name, address: absolute('/en/'), day })],
      ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
      ...files,
      ...(await publishedSnapshots()).map(({ indicator, snapshot }): [string, string] => [
        `snapshots/${indicator.id}/${snapshot.date}.json`,
        `${JSON.stringify(snapshot.data, null, 2)}\n`,
      ]),
    ],
    day,
  );
};

/** Links to the files of an indicator, for its page. */
export const downloadsOf = ({ id }: EntryOf<'indicators'>, lang: Lang): { title: string; href: string }[] => {
  const words = ui[lang].indicator.download;
  const file = (ending: string): string => href(`/data/v1/indicators/${id}${ending}`);
  return [
    { title: words.csv, href: file('.csv') },
    { title: words.csvw, href: file('.csv-metadata.json') },
    { title: words.jsonStat, href: file('.jsonstat.json') },
    { title: words.dataPackage, href: file('.datapackage.json') },
    { title: ui[lang].indicator.allIndicators, href: href('/data/v1/indicators.zip') },
  ];
};
