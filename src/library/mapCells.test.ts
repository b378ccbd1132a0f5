import { describe, expect, it } from 'vitest';
import { cellsOfPlaces, countCells, mapCells, nextCell } from './mapCells.ts';

const cells = mapCells({ x: [10, 14, 100, 100], y: [10, 12, 10, 90] }, 24);

describe('the map', () => {
  it('takes places together that lie in one square', () => {
    expect(cells).toEqual([
      { x: 100, y: 10, places: [2] },
      { x: 12, y: 11, places: [0, 1] },
      { x: 100, y: 90, places: [3] },
    ]);
  });

  it('counts an entry once in a cell and once in each of its cells', () => {
    expect(countCells(3, cellsOfPlaces(cells, 4), [0, 2], [[0, 1], [0], [1, 3]])).toEqual([[], [0, 2], [2]]);
  });

  it('is walked with the arrows, and stays where nothing lies ahead', () => {
    expect(nextCell(cells, 1, 'ArrowRight')).toBe(0);
    expect(nextCell(cells, 0, 'ArrowDown')).toBe(2);
    expect(nextCell(cells, 0, 'ArrowUp')).toBe(0);
    expect(nextCell(cells, 2, 'Home')).toBe(0);
    expect(nextCell(cells, 0, 'End')).toBe(2);
    expect(nextCell(cells, 0, 'Tab')).toBe(0);
  });
});
