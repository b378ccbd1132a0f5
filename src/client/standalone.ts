/** An SVG of the page as a file of its own: what styles it on the page is written into its elements. */

/** Properties that the figures' styles set. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'opacity',
  'paint-order',
  'display',
];

const namespace = 'http://www.w3.org/2000/svg';

const made = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
};

/** Words in lines of at most so many letters. */
export const lettersWrapped = (text: string, most: number): string[] =>
  text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

/** What stands around the drawing in its file. */
export interface Caption {
  title: string;
  source: string;
  background: string;
  ink: string;
}

/** The text of the file: the drawing under its title and over its source. Presentation attributes, since the site's content policy allows no inline styles. */
export const standalone = (svg: SVGSVGElement, { title, source, background, ink }: Caption): string => {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of properties) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  const { width, height } = svg.viewBox.baseVal;
  const [titleLines, sourceLines] = [lettersWrapped(title, Math.floor(width / 9.5)), lettersWrapped(source, Math.floor(width / 6.2))];
  const [above, below, side] = [titleLines.length * 24 + 20, sourceLines.length * 16 + 24, 16];
  const box = { x: -side, y: -above, width: width + 2 * side, height: height + above + below };
  copy.prepend(made('rect', { ...box, fill: background }));
  copy.append(
    ...titleLines.map((line, index) =>
      made('text', { x: 0, y: index * 24 + 20 - above, 'font-size': 18, 'font-weight': 600, 'font-family': 'sans-serif', fill: ink }, line),
    ),
    ...sourceLines.map((line, index) => made('text', { x: 0, y: height + 20 + index * 16, 'font-size': 12, 'font-family': 'sans-serif', fill: ink }, line)),
  );
  const attributes = { xmlns: namespace, width: box.width, height: box.height, viewBox: `${box.x} ${box.y} ${box.width} ${box.height}` };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
};
