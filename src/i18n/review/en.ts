/** English texts of the comment on a pull request. */
import type { ReviewTexts } from './fi.ts';

const things = (n: number): string => (n === 1 ? '1 thing' : `${n} things`);

export const en: ReviewTexts = {
  welcome: 'Welcome, and thank you for your first proposal! A machine checks the files at once. Then a person reads the text and answers here.',
  fine: (checked) => `The check found no errors (${checked === 1 ? '1 entry' : `${checked} entries`}). Next a person reads the text.`,
  wrong: (errors) => `${things(errors)} still to mend. This message is renewed when you change the files.`,
  warnings: (warnings) => `${warnings === 1 ? '1 remark' : `${warnings} remarks`}: see whether they hold. They do not stand in the way of publication.`,
  more: (n) => `… and ${things(n)} more.`,
  warning: 'Remark',
  how: 'How to mend it: open the tab “Files changed” above, choose the three dots at the file and “Edit file”, make the change and save. You can also ask in this conversation.',
  preview: 'The site with this change (download “preview” and unpack it):',
};
