/** What each figure says, in a few sentences of the reader's language: its description, and the text beside it. */
import { formatList } from '../i18n/formats.ts';
import { ui } from '../i18n/ui.ts';
import type { Area, ChartData, Lang } from './chartData.ts';
import { gridOf, valueAt } from './grid.ts';
import type { HeatTable } from './heatTable.ts';
import { numberText } from './numberText.ts';
import { medianOf } from './ranked.ts';
import type { Extreme, Summary } from './summary.ts';
import { summary } from './summary.ts';

export interface FindingOptions {
  lang: Lang;
  decimals: number;
}

/** For small multiples and slope charts: who rose and who fell from the first year to the newest; for one year as for bars. */
export const changeFinding = <Reason extends string>(data: ChartData<Reason>, options: FindingOptions): string => {
  const facts = summary(data, options);
  if (facts.kind === 'empty') return ui[options.lang].figures.nothing;
  const words = ui[options.lang].figures;
  const own = facts.changes.filter(({ area }) => !area.reference);
  if (own.length === 0) return rankingFinding(data, options);
  const [up, down] = [own.filter(({ difference }) => difference > 0), own.filter(({ difference }) => difference < 0)];
  const best = (changes: typeof own, end: (typeof own)[number] | undefined) =>
    namesOf(
      options.lang,
      changes.filter(({ difference }) => difference === end?.difference).map(({ area }) => area),
    );
  const same = own.length - up.length - down.length;
  const [most, least] = [up[0], down.at(-1)];
  const references = facts.changes.filter(({ area }) => area.reference).map(({ area, text }) => `${area.name} (${text})`);
  return sentences(
    words.changes(facts.first, facts.newest, up.length, down.length),
    same > 0 && same < own.length && words.unchanged(same),
    most && words.rise(best(up, most), most.text),
    least && words.fall(best(down, least), least.text),
    references.length > 0 && words.compared(formatList(options.lang, references)),
    missingOf(facts, options.lang),
  );
};

/** For bars: the highest and the lowest of the newest year, what they are compared with, and who is missing. */
export const rankingFinding = <Reason extends string>(data: ChartData<Reason>, options: FindingOptions): string => {
  const facts = summary(data, options);
  if (facts.kind === 'empty') return ui[options.lang].figures.nothing;
  const { highest, lowest, newest } = facts;
  return sentences(
    highest && highest.value === lowest?.value && `${newest}: ${named(options.lang, highest)} (${highest.text}).`,
    highest &&
      lowest &&
      highest.value !== lowest.value &&
      ui[options.lang].figures.ranking(newest, named(options.lang, highest), highest.text, named(options.lang, lowest), lowest.text),
    comparedOf(facts, options.lang),
    missingOf(facts, options.lang),
  );
};

/** For strip plots: from where to where the values go, and the median. */
export const distributionFinding = <Reason extends string>(data: ChartData<Reason>, options: FindingOptions): string => {
  const facts = summary(data, options);
  if (facts.kind === 'empty') return ui[options.lang].figures.nothing;
  const { lang, decimals } = options;
  const words = ui[lang].figures;
  const { highest, lowest, newest } = facts;
  const middle = medianOf(gridOf(data).rows.map((row) => ({ area: row.area, value: valueAt(row, newest) })));
  return sentences(
    highest && highest.value === lowest?.value && `${newest}: ${named(lang, highest)} (${highest.text}).`,
    highest && lowest && highest.value !== lowest.value && words.distribution(newest, lowest.text, named(lang, lowest), highest.text, named(lang, highest)),
    middle !== undefined && highest?.value !== lowest?.value && words.medianIs(numberText(lang, middle, decimals)),
    comparedOf(facts, lang),
    missingOf(facts, lang),
  );
};

/** For heat tables: their size, how to read a step, and how much is missing. */
export const heatFinding = ({ rows, columns, by }: HeatTable, lang: Lang): string => {
  const words = ui[lang].figures;
  const missing = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'missing').length;
  return sentences(words.heat(rows.length, columns.length), by === 'rank' ? words.heatRank : words.heatDistance, missing > 0 && words.heatMissing(missing));
};

/** For maps: how many places there are, and their names when they are few. */
export const mapFinding = (points: readonly { name: string }[], lang: Lang): string =>
  sentences(
    ui[lang].figures.onMap(points.length),
    points.length > 0 &&
      points.length <= 12 &&
      ui[lang].figures.places(
        formatList(
          lang,
          points.map(({ name }) => name),
        ),
      ),
  );

const sentences = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

const namesOf = (lang: Lang, areas: readonly Area[]): string =>
  formatList(
    lang,
    areas.map(({ name }) => name),
  );

const named = (lang: Lang, extreme: Extreme): string => namesOf(lang, extreme.areas);

type Facts = Extract<Summary, { kind: 'values' }>;

const comparedOf = ({ references }: Facts, lang: Lang): string | false =>
  references.length > 0 &&
  ui[lang].figures.compared(
    formatList(
      lang,
      references.map(({ area, text }) => `${area.name} (${text})`),
    ),
  );

const missingOf = ({ missing }: Facts, lang: Lang): string | false => missing.length > 0 && ui[lang].figures.missing(namesOf(lang, missing));
