import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation, work } from '../test/sample.ts';

const differences = (body: string, translated: string) =>
  problemsOf('translation-differs', {
    'concepts/participation/index.md': concept({ body }),
    'concepts/participation/en.md': translation({ body: translated }),
    'literature/arnstein1969/index.md': work(),
    'literature/dempsey2011/index.md': work({ title: 'Other', issued: '2011' }),
  });

test('a figure of the source text stands in the translation, in its own dress', async () => {
  expect(await differences('Asukkaita oli 50 000, osuus 1,5 % vuonna 2019.', 'There were 50,000 residents, a share of 1.5% in 2019.')).toEqual([]);
  expect(await differences('Osuus oli 33 %.', 'The share was 35%.')).toEqual([
    'concepts/participation/en.md 8:1 Käännöksessä on muut luvut kuin alkutekstissä: puuttuu 33 %, ylimääräinen 35%.',
  ]);
});

test('dates, centuries and small numbers may be written in the way of the language', async () => {
  expect(
    await differences(
      '15.5.–22.6.2019 tavattiin kaksitoista kertaa; 1990-luvulla ja 1800-luvulla kello 21.',
      'Between 15 May and 22 June 2019 they met 12 times; in the 1990s and the 19th century, at 9 pm.',
    ),
  ).toEqual([]);
});

test('the same sources carry both', async () => {
  expect(await differences('Tikapuut [@arnstein1969, s. 217].', 'The ladder [@arnstein1969, p. 217].')).toEqual([]);
  expect(await differences('Tikapuut [@arnstein1969].', 'The ladder [@dempsey2011].')).toEqual([
    'concepts/participation/en.md 8:1 Käännöksessä on muut viitteet kuin alkutekstissä: puuttuu @arnstein1969, ylimääräinen @dempsey2011.',
  ]);
});
