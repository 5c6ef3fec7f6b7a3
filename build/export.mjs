// @ts-check
import { exportLine, runElectron } from './runtime/launch.mjs';
import { userFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { provision } from './runtime/provision.mjs';

await runScript(async () => runElectron(await provision(), exportLine(process.argv.slice(2)), userFolder()));
