/** Places that lie too near each other to be told apart, taken together. */
import type { LibraryMap } from './libraryData.ts';

export interface MapCell {
  /** Middle of its places, in units of the drawing. */
  x: number;
  y: number;
  places: readonly number[];
}

const middleOf = (places: readonly number[], x: readonly number[], y: readonly number[]): MapCell => {
  const middle = (of: readonly number[]): number => places.reduce((sum, place) => sum + (of[place] ?? 0), 0) / places.length;
  return { x: middle(x), y: middle(y), places };
};

/** Places by squares of the given size, and squares whose middles are nearer than that as one; from left to right and from top to bottom. */
export const mapCells = ({ x, y }: Pick<LibraryMap, 'x' | 'y'>, size: number): MapCell[] => {
  const groups = new Map<string, number[]>();
  for (let place = 0; place < x.length; place++) {
    const key = `${Math.floor((x[place] ?? 0) / size)} ${Math.floor((y[place] ?? 0) / size)}`;
    const mine = groups.get(key);
    if (mine) mine.push(place);
    else groups.set(key, [place]);
  }
  const cells: MapCell[] = [];
  for (const places of groups.values()) {
    let cell = middleOf(places, x, y);
    // A cell that has grown may have come near another one.
    for (let near = nearTo(cells, cell, size); near >= 0; near = nearTo(cells, cell, size)) {
      const [other] = cells.splice(near, 1);
      cell = middleOf([...(other?.places ?? []), ...cell.places], x, y);
    }
    cells.push(cell);
  }
  return cells.map((cell) => ({ ...cell, places: [...cell.places].sort((a, b) => a - b) })).sort((a, b) => a.y - b.y || a.x - b.x);
};

const nearTo = (cells: readonly MapCell[], { x, y }: MapCell, size: number): number => cells.findIndex((cell) => Math.hypot(cell.x - x, cell.y - y) < size);

/** The cell of each place. */
export const cellsOfPlaces = (cells: readonly MapCell[], places: number): Int32Array => {
  const cellOf = new Int32Array(places).fill(-1);
  for (const [at, cell] of cells.entries()) for (const place of cell.places) cellOf[place] = at;
  return cellOf;
};

/** Entries at each cell among the given rows; an entry of several places stands in each of their cells once. */
export const countCells = (cells: number, cellOf: Int32Array, rows: readonly number[], places: readonly (readonly number[])[]): number[][] => {
  const found = Array.from({ length: cells }, (): number[] => []);
  for (const row of rows) {
    for (const place of places[row] ?? []) {
      const mine = found[cellOf[place] ?? -1];
      if (mine && mine.at(-1) !== row) mine.push(row);
    }
  }
  return found;
};

/** The cell that an arrow key leads to: the nearest in the direction, what lies aside counting double; the same one when there is none. */
export const nextCell = (cells: readonly { x: number; y: number }[], at: number, key: string): number => {
  const here = cells[at];
  const dx = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const dy = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (!here || (dx === 0 && dy === 0)) return key === 'Home' ? 0 : key === 'End' ? cells.length - 1 : at;
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, cell] of cells.entries()) {
    const along = (cell.x - here.x) * dx + (cell.y - here.y) * dy;
    const aside = Math.abs((cell.x - here.x) * dy) + Math.abs((cell.y - here.y) * dx);
    if (index !== at && along > 0 && along + 2 * aside < least) {
      best = index;
      least = along + 2 * aside;
    }
  }
  return best;
};
