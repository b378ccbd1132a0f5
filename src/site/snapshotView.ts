/** The page of a snapshot: every value with its source, where it came from, and what changed since each earlier snapshot. */
import { numberText } from '../charts/numberText.ts';
import { localize } from '../graph/localize.ts';
import { formatDate } from '../i18n/formats.ts';
import { cellId, entryPath, snapshotPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf, Snapshot } from '../schema/entry.ts';
import { areas, type Lang } from '../schema/vocabulary.ts';
import { changesBetween } from '../statistics/changes.ts';
import { siteContent } from './content.ts';
import { publishedEntries } from './published.ts';
import { href } from './urls.ts';

export interface SnapshotRow {
  id: string;
  area: string;
  period: string;
  /** The value as text; undefined when it is missing. */
  value: string | undefined;
  status: string;
  /** Anchor and name of the source on this page. */
  source: { anchor: string; name: string } | undefined;
}

export interface SnapshotView {
  title: string;
  unit: string;
  indicator: { title: string; href: string };
  data: Snapshot['data'];
  rows: SnapshotRow[];
  /** Against each earlier snapshot, the newest first. */
  changes: { date: string; href: string; rows: { area: string; period: string; kind: string; before: string; now: string }[] }[];
}

/** Snapshots of an indicator, the oldest first. */
const snapshotsOf = async (indicator: string): Promise<readonly Snapshot[]> => (await siteContent()).graph.snapshots.get(indicator) ?? [];

/** Every snapshot with its indicator; made-up indicators have none. */
export const publishedSnapshots = async (): Promise<{ indicator: EntryOf<'indicators'>; snapshot: Snapshot }[]> => {
  const indicators = (await publishedEntries('indicators')).filter(
    (entry): entry is EntryOf<'indicators'> & { collection: 'indicators' } => entry.collection === 'indicators',
  );
  const lists = await Promise.all(indicators.map(async (indicator) => (await snapshotsOf(indicator.id)).map((snapshot) => ({ indicator, snapshot }))));
  return lists.flat();
};

/** Indicators that have a snapshot. */
export const indicatorsWithFigures = async (): Promise<EntryOf<'indicators'>[]> => [...new Set((await publishedSnapshots()).map(({ indicator }) => indicator))];

/** Builds the page of one snapshot in a language. */
export const snapshotView = async (indicator: EntryOf<'indicators'>, snapshot: Snapshot, lang: Lang): Promise<SnapshotView> => {
  const { data: texts } = localize(indicator, lang);
  const labels = vocabulary[lang];
  const words = ui[lang].indicator;
  const number = (value: number): string => numberText(lang, value, indicator.data.decimals);
  const names = new Map(snapshot.data.sources.map(({ id, publisher, dataset }) => [id, `${publisher}: ${dataset}`]));
  const inOrder = [...snapshot.data.values].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.period < b.period ? -1 : 1));
  const earlier = (await snapshotsOf(indicator.id)).filter(({ date }) => date < snapshot.date);
  return {
    title: words.snapshotTitle(texts.title, formatDate(lang, snapshot.date)),
    unit: texts.unit,
    indicator: { title: texts.title, href: href(entryPath(lang, 'indicators', indicator.id)) },
    data: snapshot.data,
    rows: inOrder.map((cell) => ({
      id: cellId(cell.area, cell.period),
      area: labels.area[cell.area],
      period: cell.period,
      value: 'value' in cell ? number(cell.value) : undefined,
      status: 'value' in cell ? labels.valueStatus[cell.status ?? 'final'] : labels.missingReason[cell.missing],
      source: 'value' in cell ? { anchor: `snapshot-${cell.source}`, name: names.get(cell.source) ?? cell.source } : undefined,
    })),
    changes: [...earlier].reverse().map((other) => ({
      date: formatDate(lang, other.date),
      href: href(snapshotPath(lang, indicator.id, other.date)),
      rows: changesBetween(other.data, snapshot.data).map((change) => ({
        area: labels.area[change.area],
        period: change.period,
        kind: words.change[change.kind],
        before: 'from' in change ? (typeof change.from === 'number' ? number(change.from) : change.from) : '',
        now: change.kind === 'new' ? number(change.value) : change.kind === 'revised' ? number(change.to) : change.kind === 'status' ? change.to : '',
      })),
    })),
  };
};
