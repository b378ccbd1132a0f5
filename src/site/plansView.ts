/** What the follow-up plans of all real experiments measure, and which indicators their profiles follow. */
import { localize } from '../graph/localize.ts';
import { collator } from '../i18n/formats.ts';
import { type ComparedPart, type MeasureUse, sharedMeasures } from '../refinery/sharedMeasures.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';

interface Use {
  link: EntryLink | undefined;
  measure: MeasureUse['measure'];
}

export interface PlansView {
  /** How many experiments there are, and how many of them have a plan. */
  experiments: number;
  plans: number;
  common: { key: string; kind: 'shared' | 'indicator'; indicator: EntryLink | undefined; differences: ComparedPart[]; uses: Use[] }[];
  /** Experiments by measure of the shared criteria. */
  uses: ReadonlyMap<string, number>;
  single: Use[];
  /** Indicators that at least two experiments name, the most named first. */
  indicators: { link: EntryLink; experiments: EntryLink[] }[];
}

export const plansView = async (lang: Lang): Promise<PlansView> => {
  const { graph } = await siteContent();
  const order = collator(lang);
  const entries = (await publishedEntries('experiments')).flatMap((entry): (EntryOf<'experiments'> & { collection: 'experiments' })[] =>
    entry.collection === 'experiments' ? [entry] : [],
  );
  const linkOf = (key: string): EntryLink | undefined => {
    const entry = graph.nodes.get(key);
    return entry && linkTo(entry, lang);
  };
  const plans = entries.flatMap((entry) => {
    const { followUp } = localize<'experiments'>(entry, lang).data;
    return followUp ? [{ experiment: entry.id, measures: followUp.measures }] : [];
  });
  const found = sharedMeasures(plans);
  const useOf = ({ experiment, measure }: MeasureUse): Use => ({ link: linkOf(`experiments/${experiment}`), measure });
  const named = new Map<string, EntryLink[]>();
  for (const entry of entries) {
    const link = linkTo(entry, lang);
    for (const indicator of entry.data.indicators ?? []) if (link) named.set(indicator, [...(named.get(indicator) ?? []), link]);
  }
  const indicators = [...named].flatMap(([id, experiments]) => {
    const link = linkOf(`indicators/${id}`);
    return link && experiments.length > 1 ? [{ link, experiments: experiments.sort((a, b) => order.compare(a.title, b.title)) }] : [];
  });
  return {
    experiments: entries.length,
    plans: plans.length,
    common: found.common.map(({ key, kind, differences, uses }) => ({
      key,
      kind,
      indicator: kind === 'indicator' ? linkOf(`indicators/${key}`) : undefined,
      differences,
      uses: uses.map(useOf),
    })),
    uses: found.uses,
    single: found.single.map(useOf),
    indicators: indicators.sort((a, b) => b.experiments.length - a.experiments.length || order.compare(a.link.title, b.link.title)),
  };
};
