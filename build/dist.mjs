// @ts-check
import { packProgram } from './pack.mjs';
import { distFolder } from './places.mjs';
import { runScript } from './plain-error.mjs';

await runScript(async () => {
  await packProgram(distFolder, { onlyFolder: process.argv.includes('--dir') });
  console.log(distFolder);
  return 0;
});
