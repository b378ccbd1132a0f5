/** Width of a text set in Public Sans semibold, estimated without a browser; unknown characters count as wide ones. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text.normalize('NFC')) width += widths.get(base(character)) ?? 75;
  return (width * size) / 100;
};

/** A letter without its diacritics, which take no room of their own. */
const base = (character: string): string => character.normalize('NFD').charAt(0);

/** Advance widths in hundredths of the type size, measured from the site's own font at weight 600. */
const widths = new Map<string, number>();
const measured: readonly (readonly [number, string])[] = [
  [0, '\u00ad'],
  [12, '\u202f'],
  [24, " \u00a0'"],
  [26, '.,:;!ij|’·'],
  [32, 'Il()[]'],
  [37, '/\\-{}°'],
  [41, '1Jfrt"*'],
  [49, 'z^§'],
  [52, 'sv_?'],
  [56, 'ace+=<>~y–−o'],
  [59, 'uhknxEL'],
  [62, 'bdpqgF27#'],
  [66, '03456890TYZPBS'],
  [70, 'DRCKUVX$'],
  [75, 'AG&OQ'],
  [79, 'HNw'],
  [84, '@…'],
  [92, 'mM%'],
  [97, 'W'],
  [114, '—'],
];
for (const [width, characters] of measured) for (const character of characters) widths.set(character, width);
