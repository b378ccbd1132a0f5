import { describe, expect, test } from 'vitest';
import { expectGolden } from './golden/expectGolden.ts';
import { lineageCases } from './golden/lineageCases.ts';
import { lineage } from './lineage.ts';

const options = { id: 'lineage', title: 'Mallin polku', desc: 'Kuvaus' };

describe('golden lineages', () => {
  for (const [name, data] of Object.entries(lineageCases))
    for (const width of [340, 720]) test(`${name}, ${width} wide`, () => expectGolden(`lineage-${name}-${width}`, lineage(data, { ...options, width }).svg));
});

test('a line leads from each origin to the model and from it to each adopter, and no box meets another', () => {
  for (const data of Object.values(lineageCases))
    for (const width of [340, 720]) {
      const { svg, boxes, height } = lineage(data, { ...options, width });
      expect(svg.match(/lineage-edge/g) ?? []).toHaveLength(data.origins.length + data.adopters.length);
      for (const [index, box] of boxes.entries()) {
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(index + 1))
          expect(
            box.left + box.width <= other.left ||
              other.left + other.width <= box.left ||
              box.top + box.height <= other.top ||
              other.top + other.height <= box.top,
          ).toBe(true);
      }
      expect(svg).not.toMatch(/NaN|undefined|style=/);
    }
});
