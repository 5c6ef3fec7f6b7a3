// @ts-check
import { buildApp } from './app/app-build.mjs';
import { runScript } from './script/plain-error.mjs';

await runScript(async () => {
  await buildApp();
  return 0;
});
