import { describe, expect, it } from 'vitest';
import { inParts, queryV1, queryV2, readTableV1, selectionOf, tableFile, tableId, variableOf } from './pxTable.ts';

const before = {
  title: 'Tietoon tulleet rikokset muuttujina Alue, Rikosnimike, Tiedot ja Vuosi',
  variables: [
    { code: 'Alue', text: 'Alue', values: ['SSS', 'KU049', 'KU257'], valueTexts: ['KOKO MAA', 'Espoo', 'Kirkkonummi'] },
    { code: 'Rikosnimike', text: 'Rikosnimike', values: ['RLL', '00B'], valueTexts: ['Rikokset yhteensä', 'Henkeen ja terveyteen kohdistuneet rikokset'] },
    { code: 'Tiedot', text: 'Tiedot', values: ['rik_lkm', 'rik_1000'], valueTexts: ['Lukumäärä', 'Tuhatta asukasta kohti'] },
    { code: 'Sukupuoli', text: 'Sukupuoli', values: ['0', '1'], valueTexts: ['Yhteensä', 'Miehet'], elimination: true },
    { code: 'Vuosi', text: 'Vuosi', values: ['2019', '2020', '2021'], valueTexts: ['2019', '2020', '2021*'], time: true },
  ],
};
const since = {
  title: 'Väestö',
  variables: [
    { code: 'alue_23_20260101', text: 'Alue', values: ['KU049', 'KU179'], valueTexts: ['Espoo', 'Jyväskylä'] },
    { code: 'contentscode', text: 'Tiedot', values: ['vaerak-vaesto', 'synt-vaesto2'], valueTexts: ['Väestö', 'Muu'] },
    { code: 'timeperiod_y', text: 'Vuosi', values: ['2024'], valueTexts: ['2024'], time: true },
  ],
};

describe('a PxWeb table', () => {
  it('is found in its folder by its number, under its old and its new name', () => {
    const folder = (...ids: string[]) => JSON.stringify([{ id: 'sub', type: 'l', text: 'Kansio' }, ...ids.map((id) => ({ id, type: 't', text: id }))]);
    expect(tableFile(folder('statfin_vaerak_pxt_11ra.px', 'statfin_vaerak_pxt_11re.px'), '11ra')).toBe('statfin_vaerak_pxt_11ra.px');
    expect(tableFile(folder('11ra.px', '11re.px'), '11ra')).toBe('11ra.px');
    expect(() => tableFile(folder('11re.px'), '11ra')).toThrow('"wanted":"11ra","known":["11re.px"]');
    expect(tableId(JSON.stringify({ tables: [{ id: 'statfin_vaerak_11ra' }, { id: 'X' }] }), '11ra')).toBe('statfin_vaerak_11ra');
  });

  it('tells its area, year and content by kind, not by name', () => {
    const codes = (table: unknown) => (['area', 'time', 'content'] as const).map((role) => variableOf(readTableV1(JSON.stringify(table)), role).code);
    expect(codes(before)).toEqual(['Alue', 'Vuosi', 'Tiedot']);
    expect(codes(since)).toEqual(['alue_23_20260101', 'timeperiod_y', 'contentscode']);
  });

  it('is asked for our areas, every year, one content, and what the indicator names', () => {
    const table = readTableV1(JSON.stringify(before));
    const wanted = { contents: ['rik_1000'], where: [{ variable: 'rikos', values: ['henkeen ja terveyteen kohdistuneet rikokset'] }] };
    const selection = selectionOf(table, wanted);
    expect(selection).toEqual([
      { code: 'Alue', values: ['SSS', 'KU049'] },
      { code: 'Rikosnimike', values: ['00B'] },
      { code: 'Tiedot', values: ['rik_1000'] },
      { code: 'Vuosi', values: ['2019', '2020', '2021'] },
    ]);
    expect(JSON.parse(queryV1(selection))).toMatchObject({
      query: [{ code: 'Alue', selection: { filter: 'item', values: ['SSS', 'KU049'] } }, {}, {}, {}],
      response: { format: 'json-stat2' },
    });
    expect(JSON.parse(queryV2(selection)).selection[3]).toEqual({ variableCode: 'Vuosi', valueCodes: ['2019', '2020', '2021'] });
  });

  it('finds a content under its code of today too', () => {
    expect(selectionOf(readTableV1(JSON.stringify(since)), { contents: ['vaesto'] })[1]).toEqual({ code: 'contentscode', values: ['vaerak-vaesto'] });
  });

  it('says what is lacking: a content, a value, a variable that must be named, our areas', () => {
    const table = readTableV1(JSON.stringify(before));
    expect(() => selectionOf(table, { contents: ['rik_2000'], where: [{ variable: 'Rikos', values: ['00B'] }] })).toThrow(
      '"wanted":"rik_2000","known":["rik_lkm","rik_1000"]',
    );
    expect(() => selectionOf(table, { contents: ['rik_1000'] })).toThrow('"variable":"Rikosnimike"');
    expect(() => selectionOf(table, { contents: ['rik_1000'], where: [{ variable: 'Rikosnimike', values: ['999'] }] })).toThrow('"wanted":"999"');
    const abroad = { ...since, variables: since.variables.map((one) => (one.text === 'Alue' ? { ...one, values: ['SE1'], valueTexts: ['Stockholm'] } : one)) };
    expect(() => selectionOf(readTableV1(JSON.stringify(abroad)), { contents: ['vaesto'] })).toThrow('no-areas');
    expect(() => readTableV1('{"title":"x","variables":[{"code":"a","text":"a","values":["1","2"],"valueTexts":["1"]}]}')).toThrow('incomplete');
  });

  it('is asked in parts when one query would ask for too many cells', () => {
    const selection = [
      { code: 'Alue', values: ['a', 'b'] },
      { code: 'Vuosi', values: ['1', '2', '3', '4', '5'] },
    ];
    expect(inParts(selection, 'Vuosi', 4).map((part) => part[1]?.values)).toEqual([['1', '2'], ['3', '4'], ['5']]);
    expect(inParts(selection, 'Vuosi', 100)).toHaveLength(1);
    expect(inParts(selection, 'Vuosi', 1).map((part) => part[1]?.values)).toEqual([['1'], ['2'], ['3'], ['4'], ['5']]);
  });
});
