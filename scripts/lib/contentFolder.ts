/** Where the content is and which of its files a command is about. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { StopError } from './stop.ts';

export interface ContentFolder {
  path: string;
  /** Name of the folder as people see it from where they stand. */
  name: string;
}

const slashed = (path: string): string => path.split(sep).join('/');

/** The content folder: `--content`, else `CONTENT_DIR`, else `content`. */
export const contentFolder = (argument: string | undefined): ContentFolder => {
  const given = argument ?? process.env['CONTENT_DIR'] ?? 'content';
  const path = resolve(given);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new StopError(`Kansiota ${given} ei ole. Anna sisältökansio: --content KANSIO (No such folder.)`);
  const near = relative(process.cwd(), path);
  return { path, name: slashed(near === '' ? '.' : near.startsWith('..') ? path : near) };
};

/** Says whether a file of the folder is one of the paths or lies under one; without paths every file is. */
export const wantedFiles = (folder: ContentFolder, paths: readonly string[]): ((file: string) => boolean) => {
  if (paths.length === 0) return () => true;
  const places = paths.map((path) => {
    const found = [resolve(path), resolve(folder.path, path)].find((candidate) => existsSync(candidate));
    if (found === undefined) throw new StopError(`Tiedostoa tai kansiota ${path} ei ole. (No such file or folder.)`);
    const place = slashed(relative(folder.path, found));
    if (place === '..' || place.startsWith('../')) throw new StopError(`${path} ei ole sisältökansiossa ${folder.name}. (Not in the content folder.)`);
    return place;
  });
  return (file) => places.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
};
