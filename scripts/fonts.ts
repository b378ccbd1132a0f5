/**
 * Makes the site's fonts from the Fontsource packages: only the characters and weights that the site uses, and fallback faces
 * whose measures match, so that nothing moves when the fonts arrive. Run by `npm run fonts`; the results are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

const folder = 'src/styles/fonts';
const range = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Finnish, Swedish, English and the signs they are set with. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„†•…‰‹›€−×→←↑↓ ŒœŠšŽž`;
/** Other European names. */
const extended = range(0x100, 0x17f);

interface Face {
  name: string;
  file: string;
  family: string;
  style: 'normal' | 'italic';
  text: string;
  weight: { min: number; max: number } | number;
  unicode: string;
}

const latinRange = 'U+0000-00FF, U+0152-0153, U+2000-206F, U+20AC, U+2190-2193, U+2212, U+00D7';
const extendedRange = 'U+0100-017F';
const literata = '@fontsource-variable/literata/files/literata';
const sans = '@fontsource-variable/public-sans/files/public-sans';

const faces: Face[] = [
  {
    name: 'literata',
    file: `${literata}-latin-wght-normal`,
    family: 'Literata',
    style: 'normal',
    text: latin,
    weight: { min: 400, max: 650 },
    unicode: latinRange,
  },
  {
    name: 'literata-extended',
    file: `${literata}-latin-ext-wght-normal`,
    family: 'Literata',
    style: 'normal',
    text: extended,
    weight: { min: 400, max: 650 },
    unicode: extendedRange,
  },
  { name: 'literata-italic', file: `${literata}-latin-wght-italic`, family: 'Literata', style: 'italic', text: latin, weight: 400, unicode: latinRange },
  {
    name: 'public-sans',
    file: `${sans}-latin-wght-normal`,
    family: 'Public Sans',
    style: 'normal',
    text: latin,
    weight: { min: 400, max: 700 },
    unicode: latinRange,
  },
  {
    name: 'public-sans-extended',
    file: `${sans}-latin-ext-wght-normal`,
    family: 'Public Sans',
    style: 'normal',
    text: extended,
    weight: { min: 400, max: 700 },
    unicode: extendedRange,
  },
  { name: 'public-sans-italic', file: `${sans}-latin-wght-italic`, family: 'Public Sans', style: 'italic', text: latin, weight: 400, unicode: latinRange },
];

mkdirSync(folder, { recursive: true });
const css: string[] = ['/* Made by scripts/fonts.ts; edit that instead. */'];
for (const { name, file, family, style, text, weight, unicode } of faces) {
  const font = await subsetFont(readFileSync(`node_modules/${file}.woff2`), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum', 'onum', 'pnum'],
    variationAxes: { wght: typeof weight === 'number' ? weight : { ...weight } },
  });
  writeFileSync(`${folder}/${name}.woff2`, font);
  console.log(`${name.padEnd(24)}${(font.length / 1000).toFixed(1).padStart(6)} kB`);
  const weights = typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
  css.push(
    `@font-face {\n  font-family: '${family}';\n  font-style: ${style};\n  font-weight: ${weights};\n  font-display: swap;\n  src: url('./fonts/${name}.woff2') format('woff2');\n  unicode-range: ${unicode};\n}`,
  );
}
for (const [family, file, fallback] of [
  ['Literata', literata, georgia],
  ['Public Sans', sans, arial],
] as const) {
  const metrics = { ...(await fromBuffer(readFileSync(`node_modules/${file}-latin-wght-normal.woff2`))), familyName: family };
  css.push(createFontStack([metrics, fallback]).fontFaces.trim());
}
writeFileSync('src/styles/fonts.css', `${css.join('\n\n')}\n`);
