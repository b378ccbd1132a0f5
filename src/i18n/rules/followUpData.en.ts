/** English wordings of what the check has against follow-up data. */
import type { FollowUpDataProblem } from './followUpParams.ts';
import type { RuleText, Suggestion } from './params.ts';

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Did you mean "${suggestion.match}"?` : '');

const what = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return `The file of observations "${problem.written}" is not a CSV file.`;
    case 'empty':
      return 'The file of observations is empty.';
    case 'broken-quote':
      return 'A quotation mark is left open or stands in the middle of a cell; from this row on the file can’t be read.';
    case 'repeated-column':
      return `The column "${problem.written}" is there twice.`;
    case 'no-column':
      return `The column "${problem.written}" is missing from the first row.`;
    case 'too-many-cells':
      return `The row has more cells than the first row: "${problem.written}" is left over.`;
    case 'no-value':
      return 'The row has neither a value nor a reason why there is none.';
    case 'value-and-reason':
      return `The row has a value and also a reason why it is missing ("${problem.written}").`;
    case 'unknown-column':
      return `The column "${problem.written}" is not known.${meant(problem.suggestion)}`;
    case 'unknown-measure':
      return `The plan has no measure "${problem.written}".${meant(problem.suggestion)}`;
    case 'unknown-reason':
      return `The reason "${problem.written}" is not known.${meant(problem.suggestion)}`;
    case 'period':
      return {
        ambiguous: `In "${problem.written}" it is not clear which number is the day and which the month.`,
        serial: `"${problem.written}" is a spreadsheet’s number of a day; it would mean ${problem.meant ?? ''}.`,
        'not-a-period': `"${problem.written}" is not a year, a month or a day.`,
      }[problem.fault];
    case 'number':
      return {
        ambiguous: `In "${problem.written}" it is not clear whether the mark parts thousands or decimals.`,
        date: `"${problem.written}" is a date and not a number: the spreadsheet may have changed it.`,
        'not-a-number': `"${problem.written}" is not a number.`,
        negative: `The column "${problem.name}" can’t hold a negative number ("${problem.written}").`,
        'not-whole': `The column "${problem.name}" holds whole numbers, not "${problem.written}".`,
      }[problem.fault];
    case 'repeated':
      return `The same measure has the same period on line ${problem.otherLine} already (${problem.written}).`;
  }
};

const cure = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return 'Save the observations as a CSV file, such as follow-up.csv.';
    case 'empty':
      return 'Write the columns on the first row: period,measure,value,missing,n,uncertainty,note.';
    case 'broken-quote':
      return 'Add the quotation mark that is missing. Within a cell a quotation mark is written twice.';
    case 'repeated-column':
      return 'Remove one of the columns.';
    case 'no-column':
      return `Add the column ${problem.written}.`;
    case 'too-many-cells':
      return 'Part the columns with semicolons, or put numbers with a decimal comma in quotation marks: "14,5".';
    case 'no-value':
      return 'Write the value in the column value, or the reason in the column missing, such as not-collected.';
    case 'value-and-reason':
      return 'Leave one of them out. A missing value is left empty; it is not zero.';
    case 'unknown-column':
    case 'unknown-measure':
    case 'unknown-reason':
      return problem.suggestion ? `Write: ${problem.suggestion.write}` : `Use one of these: ${(problem.known ?? []).join(', ')}`;
    case 'period':
      return problem.fault === 'serial' ? 'Format the cell as text and write the day as 2021-05-12.' : 'Write it as 2021, 2021-05 or 2021-05-12.';
    case 'number':
      return {
        ambiguous: 'Write it without a mark for thousands, or part them with a space: 1 234 or 1.23.',
        date: 'Format the cell as text and write the number again.',
        'not-a-number': 'Write the number alone. If there is no value, leave the cell empty and write the reason in the column missing.',
        negative: 'Write zero or a greater number.',
        'not-whole': 'Write a whole number.',
      }[problem.fault];
    case 'repeated':
      return 'Merge the rows, or mend the period.';
  }
};

export const followUpDataEn: RuleText<FollowUpDataProblem> = {
  title: 'Follow-up data',
  message: what,
  hint: cure,
  help: 'The observations stand beside the experiment in a CSV file, whose first row names the columns: `period,measure,value,missing,n,uncertainty,note`. Commas, semicolons, decimal commas and the encodings of spreadsheets are understood as long as they can be read in one way only. Otherwise the check tells the line and the place. In place of a value you may write why there is none (`not-collected`): a missing value is not zero.',
};
