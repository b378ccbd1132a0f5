import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { experiment } from '../test/sample.ts';

const withPicture = (more: string): string => experiment({ extra: `refinery: { visualModel: { state: done, picture: a.svg, pictureText: Piha.${more} } }\n` });

test('an own picture says who made it and on which terms it may be used', async () => {
  expect(await problemsOf('picture-without-credit', { 'experiments/e/index.md': withPicture(', pictureLicence: cc-by-4.0') })).toEqual([
    'experiments/e/index.md 16:13 Kuvan "a.svg" tekijää ei kerrota.',
  ]);
  expect(await problemsOf('picture-without-credit', { 'experiments/e/index.md': withPicture(', pictureCredit: Oulu') })).toEqual([
    'experiments/e/index.md 16:13 Kuvan "a.svg" käyttöehtoja ei kerrota.',
  ]);
  expect(await problemsOf('picture-without-credit', { 'experiments/e/index.md': withPicture(', pictureCredit: Oulu, pictureLicence: cc0-1.0') })).toEqual([]);
});
