/** The sheet of the concept map: a region that scrolls, with a drawing that grows in it. */

/** Times that the drawing grows at most. */
const mostZoom = 4;

/** The next size: 1 is the whole map, which a step of 0 goes back to. */
export const nextZoom = (zoom: number, step: number): number => {
  const next = step === 0 ? 1 : Math.min(mostZoom, Math.max(1, zoom * step));
  return Math.abs(next - 1) < 0.01 ? 1 : next;
};

/** Draws at the size; what was in the middle of the region stays there. Its least width is that of the styles, in rem. */
export const growSheet = (sheet: Element, svg: SVGElement, zoom: number): void => {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight, scrollLeft, scrollTop } = sheet;
  const [x, y] = [(scrollLeft + clientWidth / 2) / scrollWidth, (scrollTop + clientHeight / 2) / scrollHeight];
  svg.style.inlineSize = zoom === 1 ? '' : `${zoom * 100}%`;
  svg.style.minInlineSize = zoom === 1 ? '' : `${zoom * 52}rem`;
  sheet.scrollTo(x * sheet.scrollWidth - sheet.clientWidth / 2, y * sheet.scrollHeight - sheet.clientHeight / 2);
};

/** Scrolls so that a mark of the drawing stands in the middle. */
export const centreOn = (sheet: Element, mark: Element): void => {
  const [box, spot] = [sheet.getBoundingClientRect(), mark.getBoundingClientRect()];
  sheet.scrollBy(spot.left + spot.width / 2 - box.left - box.width / 2, spot.top + spot.height / 2 - box.top - box.height / 2);
};
