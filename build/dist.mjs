// @ts-check
import { packProgram } from './pack/pack.mjs';
import { distFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';

await runScript(async () => {
  await packProgram(distFolder, { onlyFolder: process.argv.includes('--dir') });
  console.log(distFolder);
  return 0;
});
