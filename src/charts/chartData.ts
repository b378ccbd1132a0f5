/** What every chart is drawn from, and the options that all charts share. */
import type { formatNumber } from '../i18n/formats.ts';

/** Language of numbers. */
export type Lang = Parameters<typeof formatNumber>[0];

/** A series: an area with the name that readers see. */
export interface Area {
  id: string;
  name: string;
  /** Compared with but never ranked (the whole country); drawn in ink. */
  reference?: boolean | undefined;
  /** Number of its colour and dash, 1–8; its place among the areas unless stated, so state it when areas can be left out. */
  series?: number | undefined;
}

/** A value, or the typed reason why there is none; `revised` says that an earlier snapshot had another value. Fields beyond these (source) do no harm. */
export type Observation<Reason extends string = string> =
  | { area: string; period: string; value: number; status?: string | undefined; revised?: boolean | undefined }
  | { area: string; period: string; missing: Reason };

/** Areas in the order of their colours, and observations in any order; of two for the same area and year the later counts. */
export interface ChartData<Reason extends string = string> {
  areas: readonly Area[];
  values: readonly Observation<Reason>[];
}

/** What counts are divided by to be shown per inhabitant. */
export interface Inhabitants {
  /** Per how many inhabitants. */
  times: number;
  /** Number of inhabitants by "area year". */
  of: Readonly<Record<string, number>>;
}

/** What a drawing needs to be a figure of its own. Texts come in the reader's language. */
export interface FigureOptions {
  /** Unique on the page; the width is added to it, so that two widths of one chart can stand on the same page. */
  id: string;
  title: string;
  desc: string;
  /** Width in its own units: 340 for telephones, 720 for the rest. */
  width: number;
}

/** What a chart of numbers needs besides. */
export interface ChartOptions extends FigureOptions {
  lang: Lang;
  decimals: number;
  unit: string;
  /** Words for years or charts without any value ("ei lukuja"). */
  noData: string;
}

/** Where a value stands in the drawing, for hovering and for tests. */
export interface Mark {
  area: string;
  period: string;
  value: number;
  x: number;
  y: number;
}

/** A drawing, its size and its marks. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  marks: readonly Mark[];
}
