/** Writes an SVG element: numbers are rounded to a tenth, attributes without a value are left out, children are markup already. */
export const element = (name: string, attributes: Record<string, string | number | undefined>, ...children: readonly string[]): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`]))
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
};

/** A length to a tenth of a unit, never minus zero. */
export const rounded = (length: number): number => Math.round(length * 10) / 10 + 0;

/** Text made safe for markup and attributes; characters that XML does not allow are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Class names joined; what is false is left out. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
