/** `npm run import -- sotkanet|statfin|eurostat [--indicator ID] [--check] [--accept-definition] [--lang fi|sv|en] [--content DIR]`: new snapshots from the interfaces. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localize } from '../../src/graph/localize.ts';
import { readDisk } from '../../src/reading/disk.ts';
import { readContent } from '../../src/reading/readContent.ts';
import type { EntryOf, Snapshot } from '../../src/schema/entry.ts';
import { languages } from '../../src/schema/vocabulary.ts';
import { changesBetween } from '../../src/statistics/changes.ts';
import { AnswerFault } from '../../src/statistics/fault.ts';
import { hasOtherMeaning, type System, snapshotOf, snapshotText } from '../../src/statistics/snapshotOf.ts';
import { createAnswerCache } from './answerCache.ts';
import { AskError, type AskOptions, createAsk } from './askInterface.ts';
import { contentFolder } from './contentFolder.ts';
import { canBeFetched, fetchSeries, publicAddress } from './fetchSeries.ts';
import { type ImportWords, importWords } from './importWords.ts';
import { oneOf, StopError } from './stop.ts';
import { writeOnce } from './writeOnce.ts';

/** What the command takes from its surroundings. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Today, YYYY-MM-DD. */
  day: string;
  /** Folder for answers and unfinished files; nothing in it outlives a run that ends well. */
  cache: string;
  /** How the interfaces are asked; the usual limits unless given. */
  asking?: AskOptions;
}

const addresses: Record<System, string> = { sotkanet: 'SOTKANET_URL', statfin: 'PXWEB_URL', eurostat: 'EUROSTAT_URL' };

/** Calls that each interface allows: Statistics Finland states 30 in 10 seconds, the others are asked more seldom. */
const politeness: Record<System, AskOptions> = {
  sotkanet: { calls: 2, windowMs: 1_000 },
  statfin: { calls: 20, windowMs: 10_000 },
  eurostat: { calls: 2, windowMs: 1_000 },
};

/** Fetches the indicators of a system one after the other; one that fails does not stop the others. Exit code 1 when any failed. */
export const statisticsCommand =
  (system: System) =>
  async (args: readonly string[], print: (text: string) => void, around: Surroundings): Promise<number> => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        indicator: { type: 'string' },
        check: { type: 'boolean', default: false },
        'accept-definition': { type: 'boolean', default: false },
        lang: { type: 'string', default: 'fi' },
        content: { type: 'string' },
      },
    });
    const words = importWords[oneOf('lang', values.lang, languages)];
    const folder = contentFolder(values.content);
    const content = readContent(readDisk(folder.path));
    const indicators = content.entries.filter(
      (entry): entry is EntryOf<'indicators'> & { collection: 'indicators' } => entry.collection === 'indicators' && canBeFetched(entry, system),
    );
    const wanted = values.indicator === undefined ? indicators : indicators.filter(({ id }) => id === values.indicator);
    if (wanted.length === 0)
      throw new StopError(
        words.nothingToFetch(
          system,
          values.indicator,
          indicators.map(({ id }) => id),
        ),
      );
    const base = around.env[addresses[system]] ?? publicAddress[system];
    const ask = createAsk({
      ...politeness[system],
      ...around.asking,
      onRetry: (error, attempt) => print(`  ${words.retry(words.problem(error.problem), attempt)}\n`),
    });
    const cache = createAnswerCache(join(around.cache, system), around.day, ask);
    const aside = isSameDisk(around.cache, folder.path) ? around.cache : dirname(resolve(folder.path));
    let failed = 0;
    for (const [index, indicator] of wanted.entries()) {
      print(`${index + 1}/${wanted.length} ${indicator.id}\n`);
      try {
        const { series, asked } = await fetchSeries(system, cache.ask, base, indicator);
        const known = content.snapshots.filter((snapshot) => snapshot.indicator === indicator.id).sort((a, b) => (a.date < b.date ? -1 : 1));
        const snapshot = snapshotOf(series, {
          ...asked,
          system,
          indicator: indicator.id,
          unit: localize(indicator, 'en').data.unit,
          retrieved: around.day,
          address: indicator.data.address ?? publicAddress[system],
          licence: indicator.data.licence ?? 'https://creativecommons.org/licenses/by/4.0/',
        });
        if (series.unknownAreas.length > 0) print(`  ${words.unknownAreas(series.unknownAreas)}\n`);
        print(`  ${keep(snapshot, known, { check: values.check, accept: values['accept-definition'], path: folder.path, name: folder.name, aside, words })}\n`);
      } catch (error) {
        failed++;
        print(`  ${told(error, words)}\n`);
        // A service that can't be reached answers no other question either.
        if (error instanceof AskError && error.problem.kind === 'unreachable') break;
      }
    }
    if (cache.reused() > 0) print(`${words.reused(cache.reused())}\n`);
    if (failed === 0) cache.clear();
    print(`${words.sum(wanted.length, failed)}${values.check ? ` ${words.nothingWritten}` : ''}\n`);
    return failed > 0 ? 1 : 0;
  };

interface Keeping {
  check: boolean;
  accept: boolean;
  path: string;
  name: string;
  aside: string;
  words: ImportWords;
}

/** Writes the snapshot when it says something new; returns what is to be told. Throws when it must not be written. */
const keep = (snapshot: ReturnType<typeof snapshotOf>, known: readonly Snapshot[], { check, accept, path, name, aside, words }: Keeping): string => {
  const last = known.at(-1);
  const earlier = known.findLast(({ data }) => data.method === 'fetched')?.data;
  if (hasOtherMeaning(earlier, snapshot) && !accept) throw new StopError(words.otherMeaning(earlier?.title ?? '', snapshot.title ?? ''));
  const changes = last
    ? changesBetween(last.data, snapshot)
    : snapshot.values.flatMap((value) => ('value' in value ? [{ kind: 'new' as const, ...value }] : []));
  if (changes.length === 0 && last) return words.unchanged(last.date);
  const counts = words.changes(changes);
  const file = `snapshots/${snapshot.indicator}/${snapshot.retrieved}.json`;
  if (check) return words.wouldWrite(`${name}/${file}`, counts);
  if (last?.date === snapshot.retrieved) throw new StopError(words.alreadyToday(`${name}/${file}`));
  writeOnce(join(path, file), snapshotText(snapshot), aside);
  return words.written(`${name}/${file}`, counts);
};

const told = (error: unknown, words: ImportWords): string => {
  if (error instanceof StopError) return error.message;
  if (error instanceof AskError) return words.failed(error.url, words.problem(error.problem), error.attempts);
  if (error instanceof AnswerFault) return words.fault(error.fault);
  throw error;
};

const isSameDisk = (one: string, other: string): boolean => {
  const deviceOf = (path: string): number => {
    try {
      return statSync(path).dev;
    } catch {
      return deviceOf(dirname(resolve(path)));
    }
  };
  return deviceOf(one) === deviceOf(other);
};
