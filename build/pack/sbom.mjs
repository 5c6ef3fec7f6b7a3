// @ts-check
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { buildMoment } from './build-moment.mjs';
import { capture, npm } from '../script/commands.mjs';
import { bundledPackages } from '../app/licences.mjs';
import { PlainError } from '../script/plain-error.mjs';

/**
 * @typedef {{ 'bom-ref': string, name: string, scope?: string, properties?: unknown }} Component
 * @typedef {{ ref: string, dependsOn?: string[] }} Dependency
 * @typedef {{ timestamp: string, lifecycles: unknown, component: Component }} Metadata
 * @typedef {{ serialNumber: string, metadata: Metadata, components: Component[], dependencies: Dependency[] }} Sbom
 */

/**
 * Writes what the program is made of, as CycloneDX: npm describes all packages of the project, and those stay
 * that are in the program, with its Electron.
 *
 * @param {string} file
 * @param {string} electronVersion
 */
export async function writeSbom(file, electronVersion) {
  const shipped = bundledPackages().map(({ name, version }) => `${name}@${version}`);
  const electron = {
    'bom-ref': `electron@${electronVersion}`,
    type: 'framework',
    name: 'electron',
    version: electronVersion,
    purl: `pkg:npm/electron@${electronVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const sbom = shippedOnly(await ofAllPackages(), shipped, electron, new Date((await buildMoment()) * 1000));
  await writeFile(file, `${JSON.stringify(sbom, null, 2)}\n`);
}

/**
 * Of an SBOM of everything, that of what is shipped. npm calls all of it optional, since the packages are needed
 * to build only; in the program they are required. What is drawn by chance is made from the content instead.
 *
 * @param {Sbom} all
 * @param {readonly string[]} shipped `NAME@VERSION`
 * @param {Component} electron
 * @param {Date} moment
 * @returns {Sbom}
 * @throws {PlainError} when it does not know one of them
 */
export function shippedOnly(all, shipped, electron, moment) {
  const known = new Set(all.components.map((each) => each['bom-ref']));
  const unknown = shipped.filter((ref) => !known.has(ref));
  if (unknown.length > 0) throw new PlainError(`Not in npm's list of packages: ${unknown.join(', ')}.`);
  const components = all.components
    .filter((each) => shipped.includes(each['bom-ref']))
    .map((each) => ({ ...each, scope: 'required', properties: [] }));
  const refs = [...shipped, electron['bom-ref']];
  const { component } = all.metadata;
  const root = component['bom-ref'];
  return {
    ...all,
    serialNumber: `urn:uuid:${uuidOf([root, ...refs].join('\n'))}`,
    metadata: {
      ...all.metadata,
      // npm names it as the folder that it lies in.
      component: { ...component, name: root.slice(0, root.lastIndexOf('@')) },
      timestamp: moment.toISOString(),
      lifecycles: [{ phase: 'build' }],
    },
    components: [...components, electron],
    dependencies: [
      { ref: root, dependsOn: refs },
      ...all.dependencies
        .filter(({ ref }) => shipped.includes(ref))
        .map(({ ref, dependsOn = [] }) => ({
          ref,
          dependsOn: dependsOn.filter((each) => shipped.includes(each)),
        })),
    ],
  };
}

/** @returns {Promise<Sbom>} */
async function ofAllPackages() {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const { code, output } = await capture([...npm(), 'sbom', '--silent', ...options]);
  if (code !== 0) throw new PlainError(`npm could not list the packages:\n${output.trim()}`);
  return /** @type {Sbom} */ (JSON.parse(output));
}

/**
 * A name as a UUID of version 5's form.
 *
 * @param {string} content
 */
function uuidOf(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
