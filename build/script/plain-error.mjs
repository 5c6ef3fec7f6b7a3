// @ts-check

/** A failure whose message is all the user needs: it is shown without a stack. */
export class PlainError extends Error {}

/**
 * Runs a script and leaves with its exit code; a PlainError is one line and code 1, anything else a crash.
 *
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
