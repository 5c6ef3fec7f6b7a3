// @ts-check
import { buildApp } from './app-build.mjs';
import { runScript } from './plain-error.mjs';

await runScript(async () => {
  await buildApp();
  return 0;
});
