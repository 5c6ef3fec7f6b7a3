// @ts-check
import { capture } from '../script/commands.mjs';

/**
 * The moment that files of a build are dated at, so that the same source makes the same files: that of the
 * environment (reproducible-builds.org), else that of the last commit, else the first day that a zip can hold.
 *
 * @returns {Promise<number>} seconds since 1970
 */
export async function buildMoment(env = process.env) {
  const asked = Number(env.SOURCE_DATE_EPOCH);
  if (asked > 0) return asked;
  const { code, output } = await capture(['git', 'log', '-1', '--format=%ct']).catch(() => ({
    code: 1,
    output: '',
  }));
  return code === 0 ? Number(output) : Date.UTC(1980, 0, 1) / 1000;
}
