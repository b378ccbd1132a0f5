import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectGolden } from './golden/expectGolden.ts';
import { modelCases, modelOf, modelWords } from './golden/modelCases.ts';
import { textWidth } from './textWidth.ts';
import { visualModel } from './visualModel.ts';
import type { ModelBox } from './visualModelPlan.ts';

const options = { id: 'model', title: 'Malli', desc: 'Kuvaus', words: modelWords.fi };

describe('golden visual models', () => {
  for (const [name, { data, lang }] of Object.entries(modelCases))
    for (const width of [340, 720])
      test(`${name}, ${width} wide`, () => expectGolden(`model-${name}-${width}`, visualModel(data, { ...options, width, words: modelWords[lang] }).svg));
});

const sticksOut = ({ left, width, lines, heading }: ModelBox, size: number): string[] =>
  [...heading, ...lines]
    .map((line) => ({ x: line.x, text: 'mark' in line && line.mark ? `${line.mark} ${line.text}` : line.text }))
    .filter(({ x, text }) => x + textWidth(text, size) > left + width)
    .map(({ text }) => text);

test('the drawing is an image with a name, without inline style, and every text is in it whole', () => {
  const { svg } = visualModel(modelCases['changed']!.data, { ...options, width: 720, title: 'A & B' });
  expect(svg).toContain('role="img" aria-labelledby="model-720-title model-720-desc"');
  expect(svg).toContain('<title id="model-720-title">A &amp; B</title>');
  expect(svg).not.toMatch(/\sstyle=|<style|NaN|undefined|Infinity|…/);
});

test('changes are told by words and not by colour alone', () => {
  const { svg } = visualModel(modelCases['changed']!.data, { ...options, width: 720 });
  expect([...svg.matchAll(/model-mark">([^<]+)</g)].map(([, mark]) => mark)).toEqual(['Muuttunut:', 'Uusi:', 'Poistettu:', 'Poistettu:', 'Uusi:']);
});

test('a part without anything says so', () => {
  expect(visualModel(modelCases['empty']!.data, { ...options, width: 340 }).svg.match(/ei kuvattu/g)).toHaveLength(9);
});

test('whatever the texts, no box meets another, and words that can be broken stay inside', () => {
  const text = fc.array(fc.constantFrom('piha', 'kaupunki', 'sosiaalinen', 'vuorovaikutus', 'ja', 'x', 'yhteisöllisyys', 'x'.repeat(70), '\u{1f600}'), {
    minLength: 1,
    maxLength: 30,
  });
  const items = fc.array(
    fc.record({ text: text.map((words) => words.join(' ')), change: fc.constantFrom('added' as const, 'changed' as const, 'removed' as const, undefined) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(items, { minLength: 9, maxLength: 9 }), fc.constantFrom(340, 720), (parts, width) => {
      const { boxes, height, svg } = visualModel(modelOf(parts), { ...options, width });
      for (const [index, box] of boxes.entries()) {
        expect(sticksOut(box, width < 500 ? 14 : 15)).toEqual([]);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(index + 1))
          expect(box.left + box.width <= other.left || other.left + other.width <= box.left || box.top + box.height <= other.top).toBe(true);
        for (const { y } of box.lines) expect(y).toBeLessThan(box.top + box.height);
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 100 },
  );
});
