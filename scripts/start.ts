/** `npm start`: checks, builds and serves the site, and prints its address. PORT chooses the port, BASE_PATH the path in front. */
import { buildCommand } from './lib/buildCommand.ts';
import { basePath, serve } from './lib/serve.ts';
import { run, StopError } from './lib/stop.ts';

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves `dist`, or says which port to take instead. */
const serveSite = async (port: number, base: string) => {
  try {
    return await serve('dist', { port, base });
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new StopError(
      `Portti ${port} on jo käytössä. Sulje siinä oleva ohjelma tai valitse toinen: PORT=${port + 1} npm start (The port is taken; choose another.)`,
    );
  }
};

await run(async () => {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StopError(`PORT ei voi olla "${process.env['PORT']}". (Give a port number.)`);
  const base = basePath(process.env['BASE_PATH']);
  // A taken port is better told before the build than after it.
  await (await serveSite(port, base)).close();
  process.env['SITE_URL'] ??= `http://localhost:${port}`;
  const code = await buildCommand([], (text) => process.stdout.write(text));
  if (code !== 0) return code;
  const { url } = await serveSite(port, base);
  process.stdout.write(`\n  ${url}${base}/\n\n  Sivusto on auki tässä osoitteessa; Ctrl+C lopettaa. (Serving; Ctrl+C stops.)\n`);
  return 0;
});
