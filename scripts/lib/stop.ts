/** Ends a command that was asked for something it can't do: a message for people and the exit code 2. */
export class StopError extends Error {}

/** Runs a command; a `StopError` or a broken argument becomes one line on standard error and exit code 2. */
export const run = async (command: () => Promise<number> | number): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isArgument = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof StopError) && !isArgument) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

/** The argument when it is one of the choices; else the command stops and names them. */
export const oneOf = <T extends string>(name: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new StopError(`--${name} ei voi olla "${value}". Vaihtoehdot: ${choices.join(', ')}. (Choose one of these.)`);
  return found;
};
