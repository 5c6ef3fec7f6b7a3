// @ts-check
import { parseArgs } from 'node:util';
import { localTool, run } from './script/commands.mjs';
import { PlainError, runScript } from './script/plain-error.mjs';
import { withOwnMounts } from './test/own-mounts.mjs';

const USAGE = 'usage: npm run faults -- [--hours N] [--faults N] [--talks N]';
const OPTIONS = /** @type {const} */ ({
  hours: { type: 'string', default: '1' },
  faults: { type: 'string' },
  talks: { type: 'string', default: '1' },
});

await runScript(() => {
  const { hours, faults = Infinity, talks } = parseArgs({ options: OPTIONS }).values;
  if (![hours, faults, talks].every((each) => Number(each) > 0)) throw new PlainError(USAGE);
  const env = {
    ...process.env,
    KIB_FAULT_HOURS: hours,
    KIB_FAULTS: String(faults),
    KIB_FAULT_TALKS: talks,
  };
  return run(withOwnMounts([...localTool('@playwright/test', 'playwright'), 'test', 'many-faults']), { env });
});
