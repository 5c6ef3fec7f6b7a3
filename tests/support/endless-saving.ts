import { writeDeck } from '../../src/main/files/deck-file';
import { versionText } from './versions';

/** Saves one version after the other until it is killed, and says of each that it stands. */
const [, , file = '', first = '1'] = process.argv;
for (let version = Number(first); ; version++) {
  await writeDeck(file, versionText(version));
  process.stdout.write(`${version}\n`);
}
