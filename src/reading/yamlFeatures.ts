/** YAML features that content may not use: anchors, aliases and tags. Found in the text, before anything is expanded. */
export interface YamlFeature {
  kind: 'anchor' | 'alias' | 'tag';
  text: string;
  /** Line and column in the YAML, from 1. */
  line: number;
  column: number;
}

const suspicious = /(?:^|[\s[{,])[&*!][^\s*]/m;
const blockStart = /(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;
const valueStart = /^(\s*(?:- +)*(?:(?:[\w.-]+|"[^"]*"|'[^']*') *: +)?)(?:[|>]|([&*!][^\s,[\]{}]+)|[[{])/;
const inFlow = /([[{,:]\s*)([&*!][^\s,[\]{}]+)/g;
const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const kinds = { '&': 'anchor', '*': 'alias', '!': 'tag' } as const;

const featureOf = (text: string, line: number, column: number): YamlFeature => ({
  kind: text.startsWith('&') ? kinds['&'] : text.startsWith('*') ? kinds['*'] : kinds['!'],
  text,
  line,
  column,
});

/** The features in the order in which they stand; block texts, quoted texts and comments are not looked into. */
export const yamlFeaturesIn = (yaml: string): YamlFeature[] => {
  if (!suspicious.test(yaml)) return [];
  const found: YamlFeature[] = [];
  let blockIndent = -1;
  for (const [index, line] of yaml.split('\n').entries()) {
    const indent = line.search(/\S/);
    if (indent === -1) continue;
    if (blockIndent >= 0 && indent > blockIndent) continue;
    blockIndent = blockStart.test(line.trimEnd()) ? indent : -1;
    const plain = line.replace(quoted, (text) => '"'.padEnd(text.length, '"'));
    const start = valueStart.exec(plain);
    if (start?.[2]) found.push(featureOf(start[2], index + 1, (start[1]?.length ?? 0) + 1));
    else if (start && /[[{]$/.test(start[0]))
      for (const match of plain.matchAll(inFlow)) found.push(featureOf(match[2] ?? '', index + 1, match.index + (match[1]?.length ?? 0) + 1));
  }
  return found;
};
