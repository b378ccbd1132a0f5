import { describe, expect, it } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { city, concept, experiment, work } from '../test/sample.ts';
import { buildGraph } from './build.ts';
import { relatedEntries } from './related.ts';

const graphOf = (files: Readonly<Record<string, string>>) =>
  buildGraph(readContent(Object.entries(files).map(([file, text]) => ({ file, text, size: text.length }))).entries, []);
const all = () => true;

const files = {
  'cities/oulu/index.md': city(),
  'cities/turku/index.md': city({ title: 'Turku', code: "'853'" }),
  'concepts/participation/index.md': concept({ body: 'Katso [@arnstein1969].\n' }),
  'concepts/power/index.md': concept({ title: 'Valta', body: 'Samaa sanoo [@arnstein1969].\n' }),
  'concepts/trust/index.md': concept({ title: 'Luottamus' }),
  'literature/arnstein1969/index.md': work(),
  'experiments/budget/index.md': experiment(),
  'experiments/panel/index.md': experiment({ title: 'Paneeli', concepts: '[participation, trust]' }),
};

describe('related entries', () => {
  it('have something in common that few others have, and say what', () => {
    const related = relatedEntries(graphOf(files), 'concepts/power', all);
    expect(related.map(({ key, common }) => [key, common])).toEqual([['concepts/participation', ['literature/arnstein1969']]]);
  });

  it('are none that the page links to, or that link to it', () => {
    const linked = {
      ...files,
      'concepts/power/index.md': concept({ title: 'Valta', body: 'Vrt. [osallisuus](../participation/index.md) [@arnstein1969].\n' }),
    };
    expect(relatedEntries(graphOf(linked), 'concepts/power', all).map(({ key }) => key)).not.toContain('concepts/participation');
    expect(relatedEntries(graphOf(linked), 'concepts/participation', all).map(({ key }) => key)).not.toContain('concepts/power');
  });

  it('of an experiment are those of its city and of its concepts', () => {
    const [nearest] = relatedEntries(graphOf(files), 'experiments/budget', all);
    expect(nearest?.key).toBe('experiments/panel');
    expect([...(nearest?.common ?? [])].sort()).toEqual(['cities/oulu', 'concepts/participation']);
  });

  it('are only those that may be shown, and nothing is shared through what may not', () => {
    expect(relatedEntries(graphOf(files), 'experiments/budget', (key) => key !== 'experiments/panel').map(({ key }) => key)).not.toContain('experiments/panel');
    expect(relatedEntries(graphOf(files), 'concepts/power', (key) => !key.startsWith('literature/'))).toEqual([]);
  });

  it('are never more than asked for, and not all of one collection', () => {
    const many = {
      ...files,
      ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`experiments/e${at}/index.md`, experiment({ title: `Kokeilu ${at}` })])),
    };
    const related = relatedEntries(graphOf(many), 'experiments/budget', all);
    expect(related.length).toBe(4);
    expect(related.every(({ key }) => key.startsWith('experiments/'))).toBe(true);
  });

  it('of an entry that nothing is connected with are none', () => {
    expect(relatedEntries(graphOf(files), 'cities/turku', all)).toEqual([]);
  });
});
