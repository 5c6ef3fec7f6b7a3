// @ts-check
import { parseArgs } from 'node:util';
import { localTool, run } from './script/commands.mjs';
import { PlainError, runScript } from './script/plain-error.mjs';
import { withOwnMounts } from './test/own-mounts.mjs';

const USAGE = 'usage: npm run faults -- [--hours N] [--faults N] [--talks N] [--starts each]';
const OPTIONS = /** @type {const} */ ({
  hours: { type: 'string', default: '1' },
  faults: { type: 'string' },
  talks: { type: 'string', default: '1' },
  starts: { type: 'string', default: 'some' },
});

await runScript(() => {
  const { hours, faults = Infinity, talks, starts } = parseArgs({ options: OPTIONS }).values;
  const isSound =
    [hours, faults, talks].every((each) => Number(each) > 0) && ['some', 'each'].includes(starts);
  if (!isSound) throw new PlainError(USAGE);
  const env = {
    ...process.env,
    KIB_FAULT_HOURS: hours,
    KIB_FAULTS: String(faults),
    KIB_FAULT_TALKS: talks,
    KIB_FAULT_STARTS: starts,
  };
  return run(withOwnMounts([...localTool('@playwright/test', 'playwright'), 'test', 'many-faults']), { env });
});
