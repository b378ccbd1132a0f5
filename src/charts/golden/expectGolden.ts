/** Compares a drawing with the one that people have looked at; tests only. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** On a difference the new drawing is left beside the old one as `<name>.changed.svg`. */
export const expectGolden = (name: string, svg: string): void => {
  const golden = new URL(`${name}.svg`, import.meta.url);
  const changed = new URL(`${name}.changed.svg`, import.meta.url);
  const readable = `${svg.replaceAll('><', '>\n<')}\n`;
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === readable;
  if (same) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, readable);
  throw new Error(`src/charts/golden/${name}.svg differs from what is drawn now. Look at ${name}.changed.svg; if it is right, rename it to ${name}.svg.`);
};
