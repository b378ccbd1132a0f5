/** English texts of the worksheets. */
import type { WorksheetTexts } from './fi.ts';

export const en: WorksheetTexts = {
  heading: 'Worksheets to print',
  print: 'Print on A4. The sheet can be written on with a pen; after the workshop the answers go into the form “Add an experiment”.',
  name: 'Experiment',
  date: 'Day and place',
  team: 'Present (roles, no names)',
  example: 'A filled-in example: the made-up training profile',
  after: 'Write down right after the workshop: what you learnt, what you changed and what stayed open.',
  sheets: {
    'visual-model': {
      title: 'Worksheet 1: visual model',
      lead: 'The experiment on one page: from need to change. Begin at the right: what is different when the experiment has worked?',
      facts: [
        ['Time', '2 hours'],
        ['Who', 'the city team and at least one person whom the experiment concerns'],
        ['Before', 'gather what is known of the need, with its sources'],
      ],
      parts: [
        { title: 'Need', hint: 'What is wrong now, and how do we know?', lines: 3, half: true },
        { title: 'For whom', hint: 'Who are they, and who is easily left out?', lines: 3, half: true },
        { title: 'Activities', hint: 'What is done? Three to five things.', lines: 4, half: true },
        { title: 'Participants and resources', hint: 'Who does it, with what time and money?', lines: 4, half: true },
        { title: 'Direct outputs', hint: 'What comes at once, what can be counted?', lines: 3, half: true },
        { title: 'Expected change', hint: 'What changes in people’s everyday lives?', lines: 3, half: true },
        { title: 'Long-term impact', hint: 'Where does this lead in some years?', lines: 2 },
        { title: 'Assumptions', hint: 'What must be true for the activities to lead to the change?', lines: 3, half: true },
        { title: 'Risks', hint: 'What may go wrong, and whom would it harm?', lines: 3, half: true },
        { title: 'What we learnt, what we changed', hint: '', lines: 3 },
      ],
    },
    'audience-test': {
      title: 'Worksheet 2: audience test',
      lead: 'Take an unfinished idea to those whom it concerns, and let their answers change it.',
      facts: [
        ['Time', '1–2 hours in a place where people are anyway'],
        ['Who', 'at least five people, also those who do not come when invited'],
        ['Before', 'make something that can be tried: a picture, a cardboard model, an acted scene'],
      ],
      parts: [
        { title: 'What we want to know', hint: 'At most three questions.', lines: 3 },
        { title: 'How we try it', hint: 'What do people do, not only say?', lines: 3 },
        {
          title: 'What we saw and heard',
          hint: 'One line for each observation. No names, nothing by which a person is known.',
          columns: ['Who (role)', 'What they did or said', 'What it means for us'],
          rows: [],
          blank: 7,
        },
        { title: 'Whom we did not reach', hint: 'And how could they be reached?', lines: 2 },
        { title: 'What we learnt', hint: '', lines: 3, half: true },
        { title: 'What we change', hint: '', lines: 3, half: true },
      ],
    },
    'peer-review': {
      title: 'Worksheet 3: peer review',
      lead: 'A colleague from another city or a researcher reads the model and asks what the team no longer sees itself.',
      facts: [
        ['Time', '1.5 hours: 20 minutes of presentation, then questions'],
        ['Who', 'one or two reviewers who have not taken part'],
        ['Before', 'send the model and the lessons of the test a week ahead'],
      ],
      parts: [
        { title: 'The team’s questions to the reviewer', hint: 'At most three things that you would like answered.', lines: 3 },
        {
          title: 'Rating by criterion',
          hint: '1 = weak, 5 = strong. Leave empty what you can’t judge.',
          columns: ['Criterion', '1–5', 'Reason'],
          rows: [
            'The need is real and shown',
            'Brings something new to its place',
            'It is clear how the change comes about',
            'Those concerned take part, the quietest too',
            'Can be done with the time and means there are',
            'Risks to people are known and handled',
            'The change can be followed',
            'Costs are known and in proportion',
            'Could work elsewhere',
            'Can last after the experiment',
          ],
        },
        { title: 'The review in words', hint: 'What is strongest, what would you mend first?', lines: 3 },
        { title: 'The team’s answer', hint: 'What do we change, what not, and why?', lines: 3 },
      ],
    },
    presentation: {
      title: 'Worksheet 4: presentation',
      lead: 'Tell the idea in public so that the audience can ask and can find it afterwards.',
      facts: [
        ['Time', '7 minutes of talk, at least as much for questions'],
        ['Who', 'an audience that includes those whom the experiment concerns'],
        ['Before', 'rehearse once with somebody who does not know the experiment'],
      ],
      parts: [
        { title: 'One sentence that we want to be remembered', hint: '', lines: 2 },
        { title: 'Need', hint: 'One true situation in which nobody can be recognised.', lines: 3, half: true },
        { title: 'What we do', hint: 'Three things.', lines: 3, half: true },
        { title: 'What we changed after feedback', hint: 'The test and the review.', lines: 3, half: true },
        { title: 'How we know whether it helped', hint: 'Measure, baseline, target, day.', lines: 3, half: true },
        { title: 'What we do not know yet', hint: '', lines: 2 },
        { title: 'Questions that we were asked', hint: '', columns: ['Question', 'What we answered', 'What we do about it'], rows: [], blank: 5 },
        { title: 'What we learnt, what we change', hint: '', lines: 3 },
      ],
    },
  },
};
