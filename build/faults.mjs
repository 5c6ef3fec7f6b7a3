// @ts-check
import { parseArgs } from 'node:util';
import { localTool, run } from './script/commands.mjs';
import { PlainError, runScript } from './script/plain-error.mjs';
import { withOwnMounts } from './test/own-mounts.mjs';

await runScript(() => {
  const { values } = parseArgs({ options: { hours: { type: 'string' } } });
  const hours = Number(values.hours ?? 1);
  if (!(hours > 0)) throw new PlainError('usage: npm run faults -- [--hours N]');
  const env = { ...process.env, KIB_FAULT_HOURS: String(hours) };
  return run(withOwnMounts([...localTool('@playwright/test', 'playwright'), 'test', 'many-faults']), { env });
});
