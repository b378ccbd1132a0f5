/** What draws the rows of a library in the view that is chosen; all but the list are fetched when they are first looked at. */
import type { LibraryState } from '../library/libraryState.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import { type Shown, showList } from './showList.ts';

/** Draws rows from one number to another; from 0 everything anew. */
export type Drawer = (shown: Shown, from: number, to: number) => void;

/** The drawer of the state's view; the map has the list below it, which says the same. */
export const drawerOf = async (root: HTMLElement, results: HTMLElement, state: LibraryState, loaded: LoadedLibrary): Promise<Drawer> => {
  const { view } = state;
  const panel = root.querySelector<HTMLElement>(`[data-panel=${view}]`) ?? results;
  if (view === 'table') {
    const { showTable } = await import('./showTable.ts');
    return (shown, from, to) => showTable(panel, shown, state, loaded, from, to);
  }
  if (view === 'time') {
    const { showTimeline } = await import('./showTimeline.ts');
    return (shown, from, to) => showTimeline(panel, shown, loaded, from, to);
  }
  if (view === 'list') return (shown, from, to) => showList(results, shown, loaded, from, to);
  const [{ showMap }, map] = await Promise.all([import('./showMap.ts'), loaded.map()]);
  return (shown, from, to) => {
    if (from === 0) showMap(panel, shown, loaded, map);
    showList(results, shown, loaded, from, to);
  };
};
