/** Where each experiment stands: its phase, which stages sources document, and whether a follow-up is due. */
import type { DataOf } from '../schema/entry.ts';
import { refineryStages, type stageStates } from '../schema/vocabulary.ts';

type Experiment = Pick<DataOf<'experiments'>, 'status' | 'period' | 'refinery' | 'followUp'>;
type State = (typeof stageStates)[number];

/** Phases of the board, in the order of its columns. */
export const boardPhases = ['planned', 'refining', 'ongoing', 'ended', 'made-permanent', 'unknown'] as const;
export type BoardPhase = (typeof boardPhases)[number];

export interface DueFollowUp {
  /** What is due: the next follow-up of the plan, or the one so many years after the end. */
  kind: 'next' | 'later' | 'nothing-planned';
  /** Day on which it is due or was. */
  date: string;
  /** Years since the end of the experiment, of `later` and `nothing-planned`. */
  after: number | undefined;
  isOverdue: boolean;
}

export interface BoardRow {
  phase: BoardPhase;
  /** What is known of each stage; undefined when no source tells of it, which is not the same as that it did not take place. */
  stages: Record<(typeof refineryStages)[number], State | undefined>;
  /** First and last year; the last is this year when the work goes on. */
  years: readonly [number, number];
  due: DueFollowUp[];
}

/** `today` is YYYY-MM-DD. */
export const boardRow = (experiment: Experiment, today: string): BoardRow => {
  const { status, period } = experiment;
  const stages = stagesOf(experiment);
  const begun = refineryStages.some((stage) => stage !== 'follow-up' && stages[stage] === 'done');
  const phase = status === 'planned' && begun ? 'refining' : status === 'discontinued' ? 'ended' : status;
  const first = Number(period.start.slice(0, 4));
  const goesOn = status === 'ongoing' || status === 'made-permanent';
  const last = goesOn ? Number(today.slice(0, 4)) : Number((period.end ?? period.start).slice(0, 4));
  return { phase, stages, years: [first, Math.max(first, last)], due: dueOf(experiment, today) };
};

const stagesOf = ({ refinery, followUp }: Experiment): BoardRow['stages'] => {
  const { visualModel, audienceTest, peerReviews, presentation } = refinery ?? {};
  const known = (state: State | undefined): State | undefined => (state === 'not-documented' ? undefined : state);
  const reviews = (peerReviews ?? []).map(({ state }) => state);
  const followed = followUp?.observations !== undefined || followUp?.later?.some(({ state }) => state === 'done');
  return {
    'visual-model': known(visualModel?.state),
    'audience-test': known(audienceTest?.state),
    'peer-review': reviews.includes('done') ? 'done' : reviews.includes('planned') ? 'planned' : undefined,
    presentation: known(presentation?.state),
    'follow-up': followed ? 'done' : followUp ? 'planned' : undefined,
  };
};

/** Years after the end at which a look back is asked for. */
export const looksBack = [10, 5, 1] as const;

/** The last day that a date as exact as it is known may mean. */
const endOf = (edtf: string): string => (edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-28` : edtf);

const yearsLater = (edtf: string, years: number): string => `${Number(edtf.slice(0, 4)) + years}${endOf(edtf).slice(4)}`;

/**
 * What the plan says comes first. Without a plan, an experiment that ended a year, five or ten years ago is due for a look back;
 * only the longest of these is told. Nothing is due while it goes on.
 */
const dueOf = ({ status, period, followUp }: Experiment, today: string): DueFollowUp[] => {
  const due: DueFollowUp[] = [];
  const add = (kind: DueFollowUp['kind'], date: string, after?: number): void => {
    due.push({ kind, date, after, isOverdue: date < today });
  };
  if (followUp?.next) add('next', followUp.next);
  const { end } = period;
  for (const later of followUp?.later ?? [])
    if (end !== undefined && later.state !== 'done' && !(followUp?.next && later.state === 'planned')) add('later', yearsLater(end, later.after), later.after);
  const hasEnded = status === 'ended' || status === 'discontinued';
  const passed = looksBack.find((after) => end !== undefined && hasEnded && yearsLater(end, after) <= today);
  if (!followUp && end !== undefined && passed !== undefined) add('nothing-planned', yearsLater(end, passed), passed);
  return due.sort((a, b) => (a.date < b.date ? -1 : 1));
};
