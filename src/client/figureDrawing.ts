/** Draws a figure again in the browser, with the very code that drew it in the build; loaded when a reader first touches the figure. */
import type { Drawing } from '../charts/chartData.ts';
import { dotPlot } from '../charts/dotPlot.ts';
import { lineChart } from '../charts/lineChart.ts';
import { numberText } from '../charts/numberText.ts';
import { type Choice, chosenData, type FigureData, unpacked } from './figureData.ts';

/** Both widths of the figure under the choice, the wide one first. */
export const drawFigure = (figure: FigureData, choice: Choice, id: string): Drawing[] => {
  const { data, base } = chosenData(unpacked(figure.data), choice);
  const { lang, title, desc, noData, bridges } = figure;
  const unit = base === undefined ? figure.unit : figure.indexUnit.replace('{year}', base);
  const decimals = base === undefined ? figure.decimals : 0;
  return [720, 340].map((width) => {
    const options = { id, title, desc, lang, decimals, unit, noData, width };
    return figure.kind === 'line'
      ? lineChart(data, { ...options, bridges })
      : dotPlot(data, { ...options, reasonText: (reason) => figure.missing[reason] ?? reason, earlier: figure.earlier });
  });
};

/** "Espoo 2019: 289 731" */
export const readOut = (figure: FigureData, choice: Choice, mark: { area: string; period: string; value: number }): string => {
  const { base } = chosenData(unpacked(figure.data), choice);
  const name = figure.data.areas.find(({ id }) => id === mark.area)?.name ?? mark.area;
  return `${name} ${mark.period}: ${numberText(figure.lang, mark.value, base === undefined ? figure.decimals : 1)}`;
};
