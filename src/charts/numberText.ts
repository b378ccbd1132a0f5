/** A number as the language writes it, with a true minus sign. */
import { formatNumber } from '../i18n/formats.ts';
import type { Lang } from './chartData.ts';

/** Never "−0" for a value that only rounds to nothing. */
export const numberText = (lang: Lang, value: number, decimals: number): string =>
  formatNumber(lang, Number(value.toFixed(decimals)) + 0, decimals).replace('-', '\u2212');
