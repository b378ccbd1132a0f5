/** What draws the rows of a library in the view that is chosen; all but the list are fetched when they are first looked at. */
import type { LibraryState, LibraryView } from '../library/libraryState.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import { type Shown, showList } from './showList.ts';

/** Draws rows from one number to another; from 0 everything anew. */
export type Drawer = (shown: Shown, from: number, to: number) => void;

/** What a view needs to be drawn: itself, for the state of the moment. */
type Maker = (root: HTMLElement, results: HTMLElement, state: LibraryState) => Drawer;

const panelOf = (root: HTMLElement, view: LibraryView): HTMLElement => {
  const panel = root.querySelector<HTMLElement>(`[data-panel=${view}]`);
  if (!panel) throw new Error(`no panel for ${view}`);
  return panel;
};

const makerOf = async (view: LibraryView, loaded: LoadedLibrary): Promise<Maker> => {
  if (view === 'table') {
    const { showTable } = await import('./showTable.ts');
    return (root, _, state) => (shown, from, to) => showTable(panelOf(root, view), shown, state, loaded, from, to);
  }
  if (view === 'time') {
    const { showTimeline } = await import('./showTimeline.ts');
    return (root) => (shown, from, to) => showTimeline(panelOf(root, view), shown, loaded, from, to);
  }
  if (view === 'list') return (_, results) => (shown, from, to) => showList(results, shown, loaded, from, to);
  const [{ showMap }, map] = await Promise.all([import('./showMap.ts'), loaded.map()]);
  return (root, results) => (shown, from, to) => {
    if (from === 0) showMap(panelOf(root, view), shown, loaded, map);
    showList(results, shown, loaded, from, to);
  };
};

/**
 * What draws, kept for each view once it is there: asking for a module again, even one that has come, lets the browser lay out and paint a frame
 * in which the counts are new and the rows are not.
 */
export const useDrawers = (root: HTMLElement, results: HTMLElement, loaded: LoadedLibrary) => {
  const makers = new Map<LibraryView, Maker>();
  return {
    /** The drawer of the state's view, when it is there already. */
    ready: (state: LibraryState): Drawer | undefined => makers.get(state.view)?.(root, results, state),
    /** The same when it has come; the map has the list below it, which says the same. */
    get: async (state: LibraryState): Promise<Drawer> => {
      const maker = await makerOf(state.view, loaded);
      makers.set(state.view, maker);
      return maker(root, results, state);
    },
  };
};
