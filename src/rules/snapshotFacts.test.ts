import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, indicator, snapshot } from '../test/sample.ts';

test('a snapshot agrees with its folder, its date, its sources and itsel', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'indicators/turnout/index.md': indicator(),
    'snapshots/turn-out/2026-11-02.json': snapshot({
      values: '{ "area": "564", "period": "2021", "value": 1, "source": "b" }, { "area": "564", "period": "2021", "missing": "suppressed" }',
    }),
  };
  expect(await problemsOf('snapshot-facts', texts)).toEqual([
    'snapshots/turn-out/2026-11-02.json 2:16 Otos on kansiossa "turn-out", mutta indikaattoriksi on merkitty "turnout".',
    'snapshots/turn-out/2026-11-02.json 3:16 Tiedoston nimessä on päivä 2026-11-02, mutta hakupäivä (retrieved) on 2026-11-01.',
    'snapshots/turn-out/2026-11-02.json 9:62 Lähdettä "b" ei ole otoksen lähteissä.',
    'snapshots/turn-out/2026-11-02.json 9:69 Alueelle ja vuodelle 564 2021 on kaksi arvoa.',
  ]);
});
