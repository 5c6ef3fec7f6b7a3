// @ts-check
import { electronSwitches, exportLine, hasScreen, runElectron } from './runtime/launch.mjs';
import { pdfWithoutScreen, projectFolder, userFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { provision } from './runtime/provision.mjs';

await runScript(async () => {
  const executable = await provision();
  const words = process.argv.slice(2);
  if (hasScreen()) {
    return runElectron(
      executable,
      [...electronSwitches({ screen: true }), projectFolder, ...words],
      userFolder(),
    );
  }
  console.log(`There is no screen here, so the presentation becomes a PDF: ${pdfWithoutScreen}`);
  return runElectron(executable, exportLine([...words, '--pdf', pdfWithoutScreen]), userFolder());
});
