/** English texts of the refinery, the follow-up and the operating models. */
import type { RefineryTexts } from './fi.ts';

const participants = (n: number): string => (n === 1 ? '1 participant' : `${n} participants`);

export const en: RefineryTexts = {
  stages: {
    lead: 'The stages in order of time. An open circle means that a stage is only planned, or that nothing is known of it.',
    participants,
    undated: 'the day is not given',
    files: 'Files',
    material: 'Material of the presentation',
    findings: 'Findings',
  },
  model: {
    title: (name) => `Visual model: ${name}`,
    desc: 'The boxes are read in the order of their numbers, from the need to the long-term impact. Assumptions and risks stand below. The same follows as a list.',
    asList: 'The model as a list',
    marks: 'The words “new”, “changed” and “removed” tell what changed in the model since the version before.',
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    empty: 'not described',
    picture: 'The team’s own picture',
    versions: 'Versions of the model',
    versionsLead: (n) => `The model has changed ${n === 1 ? 'once' : `${n} times`}. The newest version is above.`,
    version: (n) => `Version ${n}`,
    newest: (n) => `Version ${n}, the newest`,
    after: {
      'visual-model': 'After the model was drawn, this changed',
      'audience-test': 'After the test with the target group, this changed',
      'peer-review': 'After the peer review, this changed',
      presentation: 'After the presentation, this changed',
      'follow-up': 'After the follow-up, this changed',
    },
    before: 'Before',
    now: 'Now',
    unchanged: 'The fields are the same as in the version before.',
    draw: (n) => `Drawing of version ${n}`,
  },
  review: {
    title: 'Peer reviews',
    lead: 'Scores go from one (weak) to five (strong). They are not added up. Reviews are open.',
    criteria: 'What the criteria mean',
    version: (id) => `Version ${id} of the shared criteria`,
    criterion: 'Criterion',
    outOf: (score) => `${score} / 5`,
    notScored: 'no score',
    anonymous: 'The reviewer’s organisation is not told',
    unknown: 'The reviewer’s organisation is not given',
    inWords: 'The review in words',
  },
};
