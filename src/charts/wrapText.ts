/** Breaks a text into lines no wider than a width: at blanks, then within words; what does not fit on the last line ends in an ellipsis. */
import { textWidth } from './textWidth.ts';

/** At least one line; a single piece may be wider when not even a syllable fits. */
export const wrapText = (text: string, width: number, size: number, most = 3): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, size)) {
    const longer = line + piece.text;
    if (line && textWidth(visible(longer, piece.hyphen), size) > width) {
      lines.push(line);
      line = piece.text.trimStart();
    } else line = longer;
    if (piece.hyphen) line += '\u00ad';
  }
  lines.push(line);
  const shown = lines.slice(0, most).map((each) => visible(each.trimEnd(), each.endsWith('\u00ad')));
  if (lines.length > most) shown[most - 1] = shortened(shown[most - 1] ?? '', width, size);
  return shown;
};

/** Letters are left out until the ellipsis fits too. */
const shortened = (line: string, width: number, size: number): string => {
  let text = line.replace(/[-\s]+$/, '');
  while (text.length > 1 && textWidth(`${text}…`, size) > width) text = text.slice(0, -1).trimEnd();
  return `${text}…`;
};

interface Piece {
  text: string;
  /** Whether a hyphen shows when the line ends here. */
  hyphen: boolean;
}

/** Words, and the parts of those words that are wider than a line by themselves. */
const pieces = (text: string, width: number, size: number): Piece[] =>
  text
    .trim()
    .split(/(?=[ \t\n])|(?<=[-–/])(?=\p{L})/u)
    .flatMap((word) => {
      if (textWidth(word.trim(), size) <= width) return [{ text: word, hyphen: false }];
      const parts = syllables(word);
      return parts.map((part, index) => ({ text: part, hyphen: index < parts.length - 1 }));
    });

/** Soft hyphens when the author gave them, else the Finnish rule: a syllable begins at a consonant before a vowel; three letters at least stay together. */
const syllables = (word: string): string[] =>
  word.includes('\u00ad') ? word.split('\u00ad') : word.split(/(?<=\p{L}{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2})/iu);

/** Soft hyphens inside are not shown; the one at the end of a line is. */
const visible = (line: string, hyphen: boolean): string => line.replaceAll('\u00ad', '') + (hyphen ? '-' : '');
