// @ts-check
import { makePackedBuilds } from '../pack/packed-builds.mjs';
import { runScript } from '../script/plain-error.mjs';

await runScript(async () => {
  await makePackedBuilds();
  return 0;
});
