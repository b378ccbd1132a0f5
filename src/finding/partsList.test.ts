import { expect, test } from 'vitest';
import { partsList } from './partsList.ts';

test('parts that stand first and keys of those that stand last; short nouns and what does not add up are left out', () => {
  expect(partsList(['koulusegregaatiota\tnimisana\t5,13', 'osallisuus\tnimisana\t10', 'tie\tnimisana\t3', 'väärin\tseikkasana\t2,2'])).toBe(
    'koulu\n\nosallisus segregaati\n',
  );
});
