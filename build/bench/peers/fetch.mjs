// @ts-check
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { capture, npm } from '../../script/commands.mjs';
import { cacheFolder } from '../../script/places.mjs';
import { PlainError } from '../../script/plain-error.mjs';

const packages = ['reveal.js@6.0.2', 'chart.js@4.6.1', '@marp-team/marp-cli@4.5.1'];

/**
 * The programs that ours is measured beside, from the npm registry, once: they are no packages of ours.
 *
 * @returns {Promise<string>} the `node_modules` that they are in
 */
export async function fetchPeers() {
  const folder = join(cacheFolder(), `peers-${packages.join('-').replace(/[^\w.-]/g, '-')}`);
  const modules = join(folder, 'node_modules');
  if (existsSync(join(modules, '@marp-team', 'marp-cli', 'package.json'))) return modules;
  await mkdir(folder, { recursive: true });
  console.log('Fetching reveal.js and Marp…');
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  const { code, output } = await capture([...npm(), ...words]);
  if (code !== 0) throw new PlainError(`npm could not fetch the peers:\n${output.trim()}`);
  return modules;
}
