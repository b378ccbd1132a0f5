/** Data of every kind for tests of properties. */
import fc from 'fast-check';

/** Up to eight areas with up to eight years, values of any size and sign or none. */
export const anyRows: fc.Arbitrary<(number | undefined)[][]> = fc.integer({ min: 1, max: 8 }).chain((years) =>
  fc.constantFrom(10, 1000, 1e6).chain((most) =>
    fc.array(fc.array(fc.option(fc.double({ min: -most, max: most, noNaN: true }), { nil: undefined }), { minLength: years, maxLength: years }), {
      minLength: 1,
      maxLength: 8,
    }),
  ),
);

export const namesOf: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom('Ii', 'Helsinki', 'Jyväskylä', 'Uusikaarlepyy', 'Pohjois-Karjalan maakunta', 'Keskuskaupunkiseudunyhteistyöalue', 'koko maa'),
  { minLength: 8, maxLength: 8 },
);
