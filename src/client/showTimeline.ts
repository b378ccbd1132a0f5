/** A library as bars along the years, under columns that tell how many entries were running. */
import { rowAt, yearsText } from '../library/rowAt.ts';
import { escapeHtml, rowLink } from '../library/rowHtml.ts';
import { runningByYear, type TimeBar, type TimeSpan, timeBar, timeSpan } from '../library/timeline.ts';
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

/** The columns of the whole set with a sentence that says what they show. */
const sumHtml = (rows: readonly number[], { index, names }: LoadedLibrary, span: TimeSpan): string => {
  const { words, now } = index;
  const running = runningByYear(rows, names, span, now);
  const most = Math.max(1, ...running);
  const told = words.timePeak
    .replace('{from}', String(span.from))
    .replace('{to}', String(span.to - 1))
    .replace('{year}', String(span.from + running.indexOf(most)))
    .replace('{n}', String(most));
  const step = 100 / running.length;
  const columns = running.map((count, at) => {
    const height = (count / most) * 40;
    return `<rect class="time-column" x="${(at * step).toFixed(2)}" y="${(40 - height).toFixed(2)}" width="${(step * 0.86).toFixed(2)}" height="${height.toFixed(2)}" />`;
  });
  return `<figure class="time-sum"><figcaption>${escapeHtml(words.timeHint)} ${rows.length > 0 ? escapeHtml(told) : ''}</figcaption><svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">${columns.join('')}</svg><p class="time-scale" aria-hidden="true"><span>${span.from}</span><span>${span.to - 1}</span></p></figure>`;
};

/** Draws the bars of some entries; from 0 with the columns of the whole set above them. */
export const showTimeline = (panel: HTMLElement, { rows, compare }: Shown, loaded: LoadedLibrary, from: number, to: number): void => {
  const { index, names } = loaded;
  const span = timeSpan(names, index.now);
  const lines = rows.slice(from, to).map((at) => {
    const bar = timeBar(at, names, span, index.now);
    const years = `${yearsText(at, names)}${bar.ends === 'unknown' ? ` (${index.words.yearUnknownEnd})` : ''}`;
    return `<li class="time-row">${rowLink(rowAt(at, loaded, '', compare))} <span class="time-years">${escapeHtml(years)}</span>${barSvg(bar)}</li>`;
  });
  if (from > 0) panel.querySelector('.time-rows')?.insertAdjacentHTML('beforeend', lines.join(''));
  else panel.innerHTML = `${sumHtml(rows, loaded, span)}<ol class="time-rows" aria-label="${escapeHtml(index.words.time)}">${lines.join('')}</ol>`;
};
