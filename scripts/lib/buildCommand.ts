/** The command `build`: content check, Astro's build, then the comparison of what was read with what was published. */
import { parseArgs } from 'node:util';
import { readDisk } from '../../src/reading/disk.ts';
import { checkCommand } from './checkCommand.ts';
import { contentFolder } from './contentFolder.ts';
import { readPublished } from './published.ts';
import { reconcile } from './reconcile.ts';
import { runScript } from './runTool.ts';

/** Lines of Astro's report that say that something is wrong. */
const warnings = (output: string): string[] => output.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line));

/** Returns the exit code; progress and problems go to `print`. */
export const buildCommand = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { outDir: { type: 'string', default: 'dist' } } });
  const folder = contentFolder(undefined);
  const report: string[] = [];
  const wrong = await checkCommand([], (text) => report.push(text));
  if (wrong !== 0) {
    print(report.join(''));
    print('Sivustoa ei rakennettu, koska sisällössä on virheitä. (Not built: the content has errors.)\n');
    return wrong;
  }
  print(`${report.join('').trimEnd().split('\n').at(-1) ?? ''}\nRakennetaan sivusto… (Building.)\n`);
  const built = await runScript('astro/bin/astro.mjs', ['build', '--outDir', values.outDir], { env: { CONTENT_DIR: folder.path } });
  if (built.code !== 0) {
    print(built.output);
    return built.code;
  }
  for (const line of warnings(built.output)) print(`${line}\n`);
  const published = readPublished(values.outDir);
  const missing = reconcile(readDisk(folder.path), published);
  if (missing.length > 0) {
    print(
      `Sisältö ja julkaistu sivusto eroavat. (Content and published site differ.)\n${missing.map(({ file, what }) => `${folder.name}/${file}\n  ${what}\n`).join('')}`,
    );
    return 1;
  }
  print(`${values.outDir}: ${[...published.files].filter((file) => file.endsWith('.html')).length} sivua, ${built.seconds.toFixed(1)} s\n`);
  return 0;
};
