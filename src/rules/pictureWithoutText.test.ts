import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, experiment, translation } from '../test/sample.ts';

test('a picture has words', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'a ![](a.svg)\n' }), 'concepts/participation/a.svg': '<svg/>' };
  expect(await problemsOf('picture-without-text', texts)).toEqual(['concepts/participation/index.md 8:3 Kuvalla "a.svg" ei ole tekstivastinetta.']);
});

test('an own picture has words in its own language and in every full translation', async () => {
  const picture = 'refinery: { visualModel: { state: done, picture: a.svg, pictureText: Piha., pictureCredit: Oulu, pictureLicence: cc0-1.0 } }\n';
  const texts = {
    'experiments/e/index.md': experiment({ extra: picture }),
    'experiments/e/en.md': translation(),
    'experiments/e/sv.md': translation({ coverage: 'summary' }).replace('lang: en', 'lang: sv'),
    'experiments/e/a.svg': '<svg/>',
  };
  expect(await problemsOf('picture-without-text', texts)).toEqual(['experiments/e/en.md 1:1 Kuvalla "a.svg" ei ole tekstivastinetta englanniksi.']);
  expect(
    await problemsOf('picture-without-text', { ...texts, 'experiments/e/index.md': experiment({ extra: picture.replace('pictureText: Piha., ', '') }) }),
  ).toEqual([
    'experiments/e/en.md 1:1 Kuvalla "a.svg" ei ole tekstivastinetta englanniksi.',
    'experiments/e/index.md 16:13 Kuvalla "a.svg" ei ole tekstivastinetta.',
  ]);
});
