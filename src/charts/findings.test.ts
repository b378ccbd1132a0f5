import { expect, test } from 'vitest';
import { changeFinding, distributionFinding, heatFinding, mapFinding, rankingFinding } from './findings.ts';
import { dataOf } from './golden/cases.ts';
import { manyCases } from './golden/manyCases.ts';
import { heatTable } from './heatTable.ts';

const of = (name: string) => manyCases[name]!;
const langs = ['fi', 'sv', 'en'] as const;

test('changes', () => {
  expect(langs.map((lang) => changeFinding(of('country'), { lang, decimals: 1 }))).toMatchInlineSnapshot(`
    [
      "Vuodesta 2019 vuoteen 2023 arvo nousi 3 alueella ja laski 1 alueella. Suurin nousu: Helsinki (+4,7). Suurin lasku: Oulu (−3,2). Vertailuna koko maa (+0,3). Luku puuttuu: Jyväskylä.",
      "Från 2019 till 2023 steg värdet i 3 områden och sjönk det i 1 område. Största ökningen: Helsinki (+4,7). Största minskningen: Oulu (−3,2). Som jämförelse koko maa (+0,3). Värde saknas: Jyväskylä.",
      "From 2019 to 2023 the value rose in 3 areas and fell in 1 area. Largest rise: Helsinki (+4.7). Largest fall: Oulu (−3.2). For comparison, koko maa (+0.3). No value: Jyväskylä.",
    ]
  `);
});

test('rankings', () => {
  expect(langs.map((lang) => rankingFinding(of('country'), { lang, decimals: 1 }))).toMatchInlineSnapshot(`
    [
      "2023: suurin Espoo (10,2), pienin Turku ja Oulu (−1,4). Vertailuna koko maa (2,5). Luku puuttuu: Jyväskylä.",
      "2023: högst Espoo (10,2), lägst Turku och Oulu (−1,4). Som jämförelse koko maa (2,5). Värde saknas: Jyväskylä.",
      "2023: highest Espoo (10.2), lowest Turku and Oulu (−1.4). For comparison, koko maa (2.5). No value: Jyväskylä.",
    ]
  `);
});

test('distributions', () => {
  expect(langs.map((lang) => distributionFinding(of('country'), { lang, decimals: 1 }))).toMatchInlineSnapshot(`
    [
      "Vuonna 2023 arvot ulottuvat luvusta −1,4 (Turku ja Oulu) lukuun 10,2 (Espoo). Mediaani on 3,7. Vertailuna koko maa (2,5). Luku puuttuu: Jyväskylä.",
      "År 2023 sträcker sig värdena från −1,4 (Turku och Oulu) till 10,2 (Espoo). Medianen är 3,7. Som jämförelse koko maa (2,5). Värde saknas: Jyväskylä.",
      "In 2023 the values run from −1.4 (Turku and Oulu) to 10.2 (Espoo). The median is 3.7. For comparison, koko maa (2.5). No value: Jyväskylä.",
    ]
  `);
});

test('heat tables', () => {
  const areas = of('country').areas;
  const column = { id: 'x', title: 'X', unit: '%', decimals: 1, data: of('country') };
  const words = (by: 'rank' | 'distance') => langs.map((lang) => heatFinding(heatTable([column], areas, { lang, by, noData: '–' }), lang));
  expect([...words('rank'), ...words('distance')]).toMatchInlineSnapshot(`
    [
      "Taulukossa on 6 aluetta ja 1 indikaattori. Väri ja järjestysluku kertovat alueen sijan kussakin indikaattorissa: 1 on suurin arvo. Yksi luku puuttuu.",
      "Tabellen har 6 områden och 1 indikator. Färgen och ordningstalet visar områdets plats inom varje indikator: 1 är det högsta värdet. Ett värde saknas.",
      "The table has 6 areas and 1 indicator. Colour and number tell the rank of the area within each indicator: 1 is the highest value. One value is missing.",
      "Taulukossa on 6 aluetta ja 1 indikaattori. Väri ja numero 1–5 kertovat, kuinka kaukana arvo on indikaattorin mediaanista: 1 on kauimpana alapuolella, 5 kauimpana yläpuolella. Yksi luku puuttuu.",
      "Tabellen har 6 områden och 1 indikator. Färgen och siffran 1–5 visar hur långt värdet är från indikatorns median: 1 är längst under, 5 längst över. Ett värde saknas.",
      "The table has 6 areas and 1 indicator. Colour and the number 1–5 tell how far the value is from the median of the indicator: 1 is farthest below, 5 farthest above. One value is missing.",
    ]
  `);
});

test('maps name their places when these are few', () => {
  const named = ['Oslo', 'Wien'].map((name) => ({ name }));
  expect(langs.map((lang) => mapFinding(named, lang))).toMatchInlineSnapshot(`
    [
      "Kartalla on 2 paikkaa. Paikat: Oslo ja Wien.",
      "Kartan visar 2 platser. Platser: Oslo och Wien.",
      "The map shows 2 places. Places: Oslo and Wien.",
    ]
  `);
  expect(mapFinding([], 'fi')).toBe('Kartalla ei ole yhtään paikkaa.');
  expect(
    mapFinding(
      Array.from({ length: 48 }, () => ({ name: 'A' })),
      'fi',
    ),
  ).toBe('Kartalla on 48 paikkaa.');
});

test('nothing rose, or nothing moved at all', () => {
  const areas = ['A', 'B'].map((name) => ({ id: name, name }));
  const words = (rows: number[][]) => langs.map((lang) => changeFinding(dataOf(areas, 2020, rows), { lang, decimals: 0 }));
  expect(
    words([
      [5, 3],
      [5, 5],
    ]),
  ).toMatchInlineSnapshot(`
    [
      "Vuodesta 2020 vuoteen 2021 arvo laski 1 alueella. Arvo pysyi ennallaan 1 alueella. Suurin lasku: A (−2).",
      "Från 2020 till 2021 sjönk värdet i 1 område. Värdet var oförändrat i 1 område. Största minskningen: A (−2).",
      "From 2020 to 2021 the value fell in 1 area. It stayed the same in 1 area. Largest fall: A (−2).",
    ]
  `);
  expect(
    words([
      [5, 5],
      [5, 5],
    ]),
  ).toMatchInlineSnapshot(`
    [
      "Vuodesta 2020 vuoteen 2021 arvo ei muuttunut.",
      "Från 2020 till 2021 ändrades inte värdet.",
      "From 2020 to 2021 the value did not change.",
    ]
  `);
});

test('one value, one year and no value', () => {
  const fi = { lang: 'fi', decimals: 1 } as const;
  for (const finding of [changeFinding, rankingFinding, distributionFinding]) expect(finding(of('one-value'), fi)).toBe('2020: Helsinki (4,2).');
  for (const finding of [changeFinding, rankingFinding, distributionFinding]) {
    expect(finding(of('empty'), fi)).toBe('Kuviossa ei ole yhtään lukua.');
    expect(finding(of('all-missing'), fi)).toBe('Kuviossa ei ole yhtään lukua.');
  }
});
