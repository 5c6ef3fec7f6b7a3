// @ts-check
import { makePackedBuilds } from '../packed-builds.mjs';
import { runScript } from '../plain-error.mjs';

await runScript(async () => {
  await makePackedBuilds();
  return 0;
});
