/** Cities by indicators as a heat table. */
import { type HeatColumn, type HeatTable, heatTable } from '../charts/heatTable.ts';
import { localize } from '../graph/localize.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { comparedAreas } from './cityFigures.ts';
import { indicatorFigure } from './indicatorFigure.ts';
import { indicatorsWithFigures } from './snapshotView.ts';

/** Every indicator that has figures, in the newest year in which any area has one. */
export const cityHeat = async (lang: Lang): Promise<HeatTable> => {
  const columns = await Promise.all(
    (await indicatorsWithFigures()).map(async (indicator): Promise<HeatColumn[]> => {
      const figure = await indicatorFigure(indicator, lang);
      const { data } = localize(indicator, lang);
      return figure ? [{ id: indicator.id, title: data.title, unit: data.unit, decimals: data.decimals, data: figure.data }] : [];
    }),
  );
  const areas = comparedAreas(lang).map(({ area, name }) => ({ id: area, name, reference: area === 'SSS' }));
  return heatTable(columns.flat(), areas, {
    lang,
    reasonText: (reason) => Object.entries(vocabulary[lang].missingReason).find(([key]) => key === reason)?.[1] ?? reason,
    noData: ui[lang].indicator.noValues,
  });
};
