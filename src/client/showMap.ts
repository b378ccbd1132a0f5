/** A library on its map: circles for places, near ones together; the list below says the same. */
import type { LibraryMap } from '../library/libraryData.ts';
import { cellsOfPlaces, countCells, type MapCell, mapCells, nextCell } from '../library/mapCells.ts';
import { rowAt } from '../library/rowAt.ts';
import { escapeHtml, rowLink } from '../library/rowHtml.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import type { Shown } from './showList.ts';

interface Drawn {
  cells: readonly MapCell[];
  cellOf: Int32Array;
  marks: readonly SVGGElement[];
  /** Entries at each cell. */
  found: number[][];
  /** Units of the drawing in a pixel of the screen. */
  unit: number;
}

const drawn = new WeakMap<HTMLElement, Drawn>();

/** Size of a square whose places are taken together, in pixels: a finger's width. */
const cellSize = 24;

const draw = (panel: HTMLElement, map: LibraryMap, loaded: LoadedLibrary): Drawn => {
  const { words } = loaded.index;
  const unit = map.width / Math.max(280, Math.min(panel.clientWidth, map.width * 1.4));
  const cells = mapCells(map, cellSize * unit);
  panel.innerHTML = `<p class="hint" id="library-map-hint">${escapeHtml(words.mapHint)}</p><svg class="library-map" viewBox="0 0 ${map.width} ${map.height}" role="group" aria-label="${escapeHtml(words.map)}" aria-describedby="library-map-hint"><path class="map-land" d="${map.land}" />${cells
    .map(
      ({ x, y }, at) =>
        `<g class="map-cell" role="button" data-cell="${at}" tabindex="-1" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle /><text text-anchor="middle" font-size="${(11 * unit).toFixed(1)}" dy="${(4 * unit).toFixed(1)}" aria-hidden="true"></text></g>`,
    )
    .join('')}</svg><div class="map-place" aria-live="polite"></div>`;
  const made: Drawn = { cells, cellOf: cellsOfPlaces(cells, map.x.length), marks: [...panel.querySelectorAll<SVGGElement>('.map-cell')], found: [], unit };
  const svg = panel.querySelector('svg');
  svg?.addEventListener('click', (event) => openCell(panel, event.target, loaded, map));
  svg?.addEventListener('keydown', (event) => press(panel, event, loaded, map));
  drawn.set(panel, made);
  return made;
};

const markOf = (target: EventTarget | null): SVGGElement | undefined =>
  target instanceof Element ? (target.closest<SVGGElement>('.map-cell') ?? undefined) : undefined;

const nameOf = (cell: MapCell | undefined, map: LibraryMap): string => {
  const names = [...new Set(cell?.places.map((place) => map.names[place] ?? ''))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
};

const openCell = (panel: HTMLElement, target: EventTarget | null, loaded: LoadedLibrary, map: LibraryMap): void => {
  const mark = markOf(target);
  const [here, out] = [drawn.get(panel), panel.querySelector('.map-place')];
  if (!mark || !here || !out) return;
  const at = Number(mark.dataset['cell']);
  for (const other of here.marks) other.setAttribute('aria-pressed', String(other === mark));
  const links = (here.found[at] ?? []).slice(0, 60).map((row) => `<li>${rowLink(rowAt(row, loaded, '', []))}</li>`);
  out.innerHTML = `<h2 class="map-place-name">${escapeHtml(nameOf(here.cells[at], map))}</h2><ul class="plain-links">${links.join('')}</ul>`;
};

/** Arrows go to the nearest place that shows, and only that one is a stop of the tabulator. */
const press = (panel: HTMLElement, event: KeyboardEvent, loaded: LoadedLibrary, map: LibraryMap): void => {
  const [here, mark] = [drawn.get(panel), markOf(event.target)];
  if (!here || !mark) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    openCell(panel, mark, loaded, map);
    return;
  }
  if (!/^(Arrow|Home|End)/.test(event.key)) return;
  event.preventDefault();
  const shown = here.cells.map((_, at) => at).filter((at) => (here.found[at]?.length ?? 0) > 0);
  const next = nextCell(
    shown.flatMap((at) => here.cells[at] ?? []),
    shown.indexOf(Number(mark.dataset['cell'])),
    event.key,
  );
  const target = here.marks[shown[next] ?? -1];
  mark.setAttribute('tabindex', '-1');
  target?.setAttribute('tabindex', '0');
  target?.focus();
};

/** Draws the map once, then only changes the circles that change. */
export const showMap = (panel: HTMLElement, { rows }: Shown, loaded: LoadedLibrary, map: LibraryMap): void => {
  const { words } = loaded.index;
  const here = drawn.get(panel) ?? draw(panel, map, loaded);
  const before = here.found;
  here.found = countCells(here.cells.length, here.cellOf, rows, map.places);
  let hasStop = false;
  for (const [at, mark] of here.marks.entries()) {
    const count = here.found[at]?.length ?? 0;
    const isStop: boolean = count > 0 && !hasStop;
    hasStop = hasStop || isStop;
    const stop = isStop ? '0' : '-1';
    if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop);
    if (before[at]?.length === count) continue;
    mark.setAttribute('display', count > 0 ? 'inline' : 'none');
    if (count === 0) continue;
    mark.setAttribute(
      'aria-label',
      (count === 1 ? words.mapCellOne : words.mapCell.replace('{n}', String(count))).replace('{place}', nameOf(here.cells[at], map)),
    );
    mark.firstElementChild?.setAttribute('r', ((count === 1 ? 5 : Math.min(cellSize / 2 + 4, 7 + Math.sqrt(count) * 1.4)) * here.unit).toFixed(1));
    const text = mark.lastElementChild;
    if (text) text.textContent = count > 1 ? String(count) : '';
  }
  panel.querySelector('.map-place')?.replaceChildren();
};
