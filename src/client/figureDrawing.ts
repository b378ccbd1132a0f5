/** Draws a figure again in the browser, with the very code that drew it in the build; loaded when a reader first touches the figure. */
import type { ChartData, Drawing } from '../charts/chartData.ts';
import { dotPlot } from '../charts/dotPlot.ts';
import { lineChart } from '../charts/lineChart.ts';
import { numberText } from '../charts/numberText.ts';
import { type Choice, chosenData, type FigureData, unpacked } from './figureData.ts';

/** Both widths of the figure under the choice, the wide one first. */
export const drawFigure = (figure: FigureData, choice: Choice, id: string): Drawing[] => {
  const { data, base } = chosenData(unpacked(figure.data), choice, figure.per);
  const { lang, title, desc, noData, bridges, breaks } = figure;
  const unit = base === undefined ? unitOf(figure, choice) : figure.indexUnit.replace('{year}', base);
  const decimals = base === undefined ? decimalsOf(figure, choice) : 0;
  return [720, 340].map((width) => {
    const options = { id, title, desc, lang, decimals, unit, noData, width };
    return figure.kind === 'line'
      ? lineChart(data, { ...options, bridges, breaks })
      : dotPlot(data, { ...options, reasonText: (reason) => figure.missing[reason] ?? reason, earlier: earlierIn(data, figure.earlier) });
  });
};

const unitOf = (figure: FigureData, { per }: Choice): string => (per && figure.per ? figure.perUnit : figure.unit);
const decimalsOf = (figure: FigureData, { per }: Choice): number => (per && figure.per ? Math.max(1, figure.decimals) : figure.decimals);

/** The first year with values when there are two or more of them. */
const earlierIn = (data: ChartData, wanted: string | undefined): string | undefined => {
  const years = [...new Set(data.values.flatMap((cell) => ('value' in cell ? [cell.period] : [])))].sort();
  return wanted !== undefined && years.length > 1 ? years[0] : undefined;
};

/** "Espoo 2019: 289 731" */
export const readOut = (figure: FigureData, choice: Choice, mark: { area: string; period: string; value: number }): string => {
  const { base } = chosenData(unpacked(figure.data), choice, figure.per);
  const name = figure.data.areas.find(({ id }) => id === mark.area)?.name ?? mark.area;
  return `${name} ${mark.period}: ${numberText(figure.lang, mark.value, base === undefined ? decimalsOf(figure, choice) : 1)}`;
};
