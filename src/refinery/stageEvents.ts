/** The stages of an experiment's refinery as events in order of time. */
import type { DataOf } from '../schema/entry.ts';
import type { refineryStages, stageStates } from '../schema/vocabulary.ts';

export interface StageEvent {
  stage: (typeof refineryStages)[number];
  state: (typeof stageStates)[number];
  /** As exact as it is known; undefined when it is not. */
  date: string | undefined;
  place: string | undefined;
  participants: number | undefined;
  /** What tells it apart from others of its kind: the reviewer, the measure. */
  name: string | undefined;
  /** Anchor on the page of the experiment. */
  anchor: string;
  /** Where in the entry it stands; items of lists by their keys. */
  path: string[];
}

type Experiment = Pick<DataOf<'experiments'>, 'refinery' | 'followUp'>;

/** Dated events first, the earliest before; a year alone stands before its months. Those without a date keep the order of the stages. */
export const stageEvents = ({ refinery, followUp }: Experiment): StageEvent[] => {
  const events: StageEvent[] = [];
  const add = (stage: StageEvent['stage'], of: Partial<StageEvent> & Pick<StageEvent, 'state'>, anchor: string, path: string[], name?: string): void => {
    events.push({ stage, state: of.state, date: of.date, place: of.place, participants: of.participants, name, anchor, path });
  };
  const { visualModel, audienceTest, peerReviews, presentation } = refinery ?? {};
  if (visualModel) add('visual-model', visualModel, 'stage-visual-model', ['refinery', 'visualModel']);
  if (audienceTest) add('audience-test', audienceTest, 'stage-audience-test', ['refinery', 'audienceTest']);
  for (const review of peerReviews ?? [])
    add('peer-review', review, `stage-review-${review.id}`, ['refinery', 'peerReviews', review.id], review.anonymous ? undefined : review.reviewer);
  if (presentation) add('presentation', presentation, 'stage-presentation', ['refinery', 'presentation']);
  if (followUp?.next) add('follow-up', { state: 'planned', date: followUp.next }, 'follow-up', ['followUp']);
  const time = ({ date }: StageEvent): string => date ?? '9999';
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (time(a.event) < time(b.event) ? -1 : time(a.event) > time(b.event) ? 1 : a.index - b.index))
    .map(({ event }) => event);
};
