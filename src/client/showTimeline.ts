/** A library as bars along the years, under columns that tell how many entries were running. */
import { rowAt, yearsText } from '../library/rowAt.ts';
import { escapeHtml, rowLink } from '../library/rowHtml.ts';
import { runningByYear, type TimeBar, timeBar, timeSpan } from '../library/timeline.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import type { Shown } from './showList.ts';

/** The bar with an end that is shut, a tip that points on, or a dashed line where nobody tells the end. */
const barSvg = ({ x, width, ends }: TimeBar): string => {
  const bar = `<rect class="time-bar" x="${x.toFixed(2)}" y="2" width="${Math.max(width, 0.8).toFixed(2)}" height="8" />`;
  const end = x + width;
  const open = ends === 'open' ? `<path class="time-open" d="M${end.toFixed(2)} 0v12" />` : '';
  const unknown = ends === 'unknown' ? `<path class="time-unknown" d="M${end.toFixed(2)} 6H${Math.min(100, end + 12).toFixed(2)}" />` : '';
  return `<svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bar}${open}${unknown}</svg>`;
};

/** Draws the columns of the whole set, and the bars of as many entries as the list shows. */
export const showTimeline = (panel: HTMLElement, { rows, limit, compare }: Shown, loaded: LoadedLibrary): void => {
  const { index, names } = loaded;
  const { words, now } = index;
  const span = timeSpan(names, now);
  const running = runningByYear(rows, names, span, now);
  const most = Math.max(1, ...running);
  const peak = span.from + running.indexOf(most);
  const step = 100 / running.length;
  const columns = running.map(
    (count, at) =>
      `<rect class="time-column" x="${(at * step).toFixed(2)}" y="${(40 - (count / most) * 40).toFixed(2)}" width="${(step * 0.86).toFixed(2)}" height="${((count / most) * 40).toFixed(2)}" />`,
  );
  const told = words.timePeak
    .replace('{from}', String(span.from))
    .replace('{to}', String(span.to - 1))
    .replace('{year}', String(peak))
    .replace('{n}', String(most));
  const lines = rows.slice(0, limit).map((at) => {
    const bar = timeBar(at, names, span, now);
    const years = `${yearsText(at, names)}${bar.ends === 'unknown' ? ` (${words.yearUnknownEnd})` : ''}`;
    return `<li class="time-row">${rowLink(rowAt(at, loaded, '', compare))} <span class="time-years">${escapeHtml(years)}</span>${barSvg(bar)}</li>`;
  });
  panel.innerHTML = `<figure class="time-sum"><figcaption>${escapeHtml(words.timeHint)} ${rows.length > 0 ? escapeHtml(told) : ''}</figcaption><svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">${columns.join('')}</svg><p class="time-scale" aria-hidden="true"><span>${span.from}</span><span>${span.to - 1}</span></p></figure><ol class="time-rows" aria-label="${escapeHtml(words.time)}">${lines.join('')}</ol>`;
};
