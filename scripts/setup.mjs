/**
 * Runs before every command (`pre…` in package.json) and installs what is missing, so that a fresh clone needs one command.
 * Plain JavaScript for Node 20: the Node that runs the rest comes with the packages. What it says goes to standard error,
 * since standard output belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const say = (text) => process.stderr.write(`${text}\n`);
const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Runs npm with the Node that runs npm now: the one in node_modules may be about to be replaced. */
const npm = (...args) => {
  const cli = process.env['npm_execpath'];
  const isNpm = cli?.endsWith('npm-cli.js');
  const [command, first] = isNpm ? [process.env['npm_node_execpath'] ?? process.execPath, [cli]] : ['npm', []];
  // Without `--include=dev` NODE_ENV=production would leave out everything. npm's output goes to standard error too.
  return (
    spawnSync(command, [...first, ...args, '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 2, 2],
      shell: !isNpm && process.platform === 'win32',
    }).status === 0
  );
};

/** Version of the Node that the commands will find: the packaged one when it works, else the machine's. */
const nodeVersion = () => {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
  return (
    /^v(\d+)\.(\d+)/
      .exec(stdout ?? '')
      ?.slice(1)
      .map(Number) ?? [0, 0]
  );
};
const isNewEnough = ([major = 0, minor = 0]) => major > 22 || (major === 22 && minor >= 18);

const stop = (text) => {
  say(text);
  process.exit(1);
};

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  say('Asennetaan paketit (npm ci); kestää noin minuutin. (Installing packages, about a minute.)');
  if (!npm('ci')) stop('Pakettien asennus ei onnistunut: syy on yllä. Kun se on korjattu, anna sama komento uudelleen. (npm ci failed, see above.)');
}
// Where npm is told not to run install scripts, Node's own package stays empty.
if (!isNewEnough(nodeVersion())) {
  npm('rebuild', 'node', '--ignore-scripts=false');
  if (!isNewEnough(nodeVersion()))
    stop(
      `Tarvitaan Node 22.18 tai uudempi, eikä npm-paketti "node" asentunut. Salli sen asennusskripti (npm rebuild node) tai asenna Node 24. (The npm package "node" did not install: run npm rebuild node, or install Node 24.)`,
    );
}
