import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, indicator, snapshot } from '../test/sample.ts';

test("the unit is the indicator's English unit", async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'indicators/turnout/index.md': indicator(),
    'snapshots/turnout/2026-11-01.json': snapshot({ unit: 'per cent' }),
  };
  expect(await problemsOf('snapshot-unit', texts)).toEqual([
    'snapshots/turnout/2026-11-01.json 6:11 Yksikkö "per cent" ei ole sama kuin indikaattorin englanninkielinen yksikkö "%".',
  ]);
});
