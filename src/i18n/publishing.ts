/** Texts of the form in which people write entries, and the names of its fields. */
import type { Lang } from '../schema/vocabulary.ts';
import { helpIn } from './help.ts';
import { en } from './publishing/en.ts';
import { fi, type PublishingTexts } from './publishing/fi.ts';
import { labelsEn } from './publishing/labelsEn.ts';
import { labelsFi } from './publishing/labelsFi.ts';
import { labelsSv } from './publishing/labelsSv.ts';
import { sv } from './publishing/sv.ts';
import { refineryTexts } from './refinery.ts';

export const publishing: Record<Lang, PublishingTexts> = { fi, sv, en };

/** Parts of a visual model are called the same in the form and on the page. */
const labels: Record<Lang, Readonly<Record<string, string>>> = {
  fi: { ...labelsFi, ...refineryTexts.fi.model.parts },
  sv: { ...labelsSv, ...refineryTexts.sv.model.parts },
  en: { ...labelsEn, ...refineryTexts.en.model.parts },
};

/** The label of a field, if it has one. */
export const fieldLabel = (lang: Lang, name: string): string | undefined => labels[lang][name];

/** The name of a field; its help sentence when it has none, so that a new field of a schema is never nameless. */
export const labelOf = (lang: Lang, name: string, help: string): string => fieldLabel(lang, name) ?? helpIn(lang, help).replace(/\.$/, '');
