// @ts-check
import { exportLine, runElectron } from './launch.mjs';
import { userFolder } from './places.mjs';
import { runScript } from './plain-error.mjs';
import { provision } from './provision.mjs';

await runScript(async () => runElectron(await provision(), exportLine(process.argv.slice(2)), userFolder()));
