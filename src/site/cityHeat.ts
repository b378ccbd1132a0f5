/** Cities by indicators as a heat table. */
import { type HeatColumn, type HeatTable, heatTable } from '../charts/heatTable.ts';
import { localize } from '../graph/localize.ts';
import { entryPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { comparedAreas } from './cityFigures.ts';
import { indicatorFigure } from './indicatorFigure.ts';
import { indicatorsWithFigures } from './snapshotView.ts';
import { href } from './urls.ts';

export interface CityHeat {
  table: HeatTable;
  /** By indicator: its page, and the page of the snapshot where each value has its source. */
  links: Record<string, { page: string; snapshot: string }>;
}

/** Every indicator that has figures, in the newest year in which any area has one. */
export const cityHeat = async (lang: Lang): Promise<CityHeat> => {
  const found = await Promise.all(
    (await indicatorsWithFigures()).map(async (indicator) => {
      const figure = await indicatorFigure(indicator, lang);
      const { data } = localize(indicator, lang);
      const column = figure && { id: indicator.id, title: data.title, unit: data.unit, decimals: data.decimals, data: figure.data };
      return column ? [{ column, links: { page: href(entryPath(lang, 'indicators', indicator.id)), snapshot: figure.snapshotHref } }] : [];
    }),
  );
  const columns = found.flat();
  const areas = comparedAreas(lang).map(({ area, name }) => ({ id: area, name, reference: area === 'SSS' }));
  const table = heatTable(
    columns.map(({ column }): HeatColumn => column),
    areas,
    {
      lang,
      reasonText: (reason) => Object.entries(vocabulary[lang].missingReason).find(([key]) => key === reason)?.[1] ?? reason,
      noData: ui[lang].indicator.noValues,
    },
  );
  return { table, links: Object.fromEntries(columns.map(({ column, links }) => [column.id, links])) };
};
