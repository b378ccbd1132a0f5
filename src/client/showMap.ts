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
  /** The cell whose entries stand below the map. */
  open: number | undefined;
  /** Units of the drawing in a pixel of the screen. */
  unit: number;
}

const drawn = new WeakMap<HTMLElement, Drawn>();

/** Size of a square whose places are taken together, in pixels: a finger's width. Each circle can be hit in as wide a ring. */
const cellSize = 24;

/** Entries of a place that are named below the map; the list holds the rest. */
const mostNamed = 30;

const draw = (panel: HTMLElement, map: LibraryMap, loaded: LoadedLibrary): Drawn => {
  const { words } = loaded.index;
  const unit = map.width / Math.max(280, Math.min(panel.clientWidth, map.width * 1.4));
  const cells = mapCells(map, cellSize * unit);
  panel.innerHTML = `<p class="hint" id="library-map-hint">${escapeHtml(words.mapHint)}</p><svg class="library-map" viewBox="0 0 ${map.width} ${map.height}" role="group" aria-label="${escapeHtml(words.map)}" aria-describedby="library-map-hint"><path class="map-land" d="${map.land}" />${cells
    .map(
      ({ x, y }, at) =>
        `<g class="map-cell" role="button" data-cell="${at}" tabindex="-1" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle class="map-hit" r="${((cellSize / 2) * unit).toFixed(1)}" /><circle class="map-dot" /><text text-anchor="middle" font-size="${(11 * unit).toFixed(1)}" dy="${(4 * unit).toFixed(1)}" aria-hidden="true"></text></g>`,
    )
    .join('')}</svg><p class="visually-hidden" role="status" data-place-said></p><div class="map-place"></div>`;
  const made: Drawn = {
    cells,
    cellOf: cellsOfPlaces(cells, map.x.length),
    marks: [...panel.querySelectorAll<SVGGElement>('.map-cell')],
    found: [],
    open: undefined,
    unit,
  };
  const svg = panel.querySelector('svg');
  svg?.addEventListener('click', (event) => openCell(panel, event.target, loaded, map));
  svg?.addEventListener('keydown', (event) => press(panel, event, loaded, map));
  drawn.set(panel, made);
  return made;
};

const markOf = (target: EventTarget | null): SVGGElement | undefined =>
  target instanceof Element ? (target.closest<SVGGElement>('.map-cell') ?? undefined) : undefined;

/** Most places that a cell is called by. */
const mostPlaces = 3;

/** What a cell is called: the places in it of the entries that show, the first three. */
const nameOf = (at: number, { found, cellOf }: Drawn, map: LibraryMap): string => {
  const names = new Set<string>();
  for (const row of found[at] ?? []) {
    for (const place of map.places[row] ?? []) if (cellOf[place] === at) names.add(map.names[place] ?? '');
    if (names.size > mostPlaces) break;
  }
  const first = [...names].slice(0, mostPlaces).join(', ');
  return names.size > mostPlaces ? `${first} …` : first;
};

const isSame = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((row, at) => row === b[at]);

/** Names the entries of the open cell below the map; the choices may have changed what is in it. */
const showPlace = (panel: HTMLElement, here: Drawn, loaded: LoadedLibrary, map: LibraryMap): void => {
  const out = panel.querySelector('.map-place');
  if (!out) return;
  const rows = (here.open === undefined ? undefined : here.found[here.open]) ?? [];
  if (rows.length === 0) here.open = undefined;
  for (const [at, mark] of here.marks.entries()) {
    const pressed = String(at === here.open);
    if (mark.getAttribute('aria-pressed') !== pressed) mark.setAttribute('aria-pressed', pressed);
  }
  const links = rows.slice(0, mostNamed).map((row) => `<li>${rowLink(rowAt(row, loaded, '', []))}</li>`);
  const rest = rows.length > mostNamed ? `<p class="hint">${escapeHtml(loaded.index.words.mapRest.replace('{n}', String(rows.length - mostNamed)))}</p>` : '';
  const name = here.open === undefined ? '' : nameOf(here.open, here, map);
  const html = rows.length === 0 ? '' : `<h2 class="map-place-name">${escapeHtml(name)}</h2><ul class="plain-links">${links.join('')}</ul>${rest}`;
  if (html || out.childElementCount > 0) out.innerHTML = html;
};

const openCell = (panel: HTMLElement, target: EventTarget | null, loaded: LoadedLibrary, map: LibraryMap): void => {
  const mark = markOf(target);
  const here = drawn.get(panel);
  if (!mark || !here) return;
  here.open = Number(mark.dataset['cell']);
  showPlace(panel, here, loaded, map);
  const said = panel.querySelector('[data-place-said]');
  if (said) said.textContent = loaded.index.words.mapOpened.replace('{place}', mark.getAttribute('aria-label') ?? '');
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
    if (isSame(before[at], here.found[at])) continue;
    mark.setAttribute('display', count > 0 ? 'inline' : 'none');
    if (count === 0) continue;
    mark.setAttribute('aria-label', (count === 1 ? words.mapCellOne : words.mapCell.replace('{n}', String(count))).replace('{place}', nameOf(at, here, map)));
    mark.children[1]?.setAttribute('r', ((count === 1 ? 5 : Math.min(cellSize / 2 + 4, 7 + Math.sqrt(count) * 1.4)) * here.unit).toFixed(1));
    const text = mark.lastElementChild;
    if (text) text.textContent = count > 1 ? String(count) : '';
  }
  showPlace(panel, here, loaded, map);
};
