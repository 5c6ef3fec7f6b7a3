// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { iconFolder, projectFolder } from '../script/places.mjs';

/** @typedef {{ electronDist: string, electronVersion: string }} StandIn the Electron of a test build */

/** The name of the program's file, also on Linux' command line. */
export const EXECUTABLE = 'kinderwerk-in-beeld';

/**
 * Where electron-builder leaves the program of a Linux system before it is put into files.
 *
 * @param {string} output
 */
export function unpackedFolder(output) {
  return join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
}

/** The two kinds of file that open with a double click. */
export const FILE_KINDS = /** @type {const} */ ([
  {
    ext: 'beeld',
    mimeType: 'application/x-kinderwerk-beeld',
    description: 'Presentatie van Kinderwerk in beeld',
  },
  {
    ext: 'sessie',
    mimeType: 'application/x-kinderwerk-sessie',
    description: 'Groepen van Kinderwerk in beeld',
  },
]);

/** @param {boolean} testBuild */
export function productNameOf(testBuild) {
  return testBuild ? 'Kinderwerk in beeld (testversie)' : 'Kinderwerk in beeld';
}

/**
 * What electron-builder is asked for.
 *
 * @param {string} output
 * @param {StandIn} [standIn] makes a test build: it says so in its name, and so wherever the program names itself
 * @returns {import('electron-builder').Configuration}
 */
export function packaging(output, standIn) {
  const productName = productNameOf(standIn !== undefined);
  return {
    appId: 'nl.kinderwerk.beeld',
    productName,
    executableName: EXECUTABLE,
    // The program asks for its own name: it stands in the package.json that goes along.
    extraMetadata: { productName },
    copyright: 'MIT',
    directories: { output, buildResources: iconFolder },
    // Everything is in the bundles: no package goes along.
    files: [
      'package.json',
      'LICENSE',
      'resources/decks/**',
      'out/{main,preload,renderer,page}/**',
      '!out/*/licences.json',
      '!**/node_modules/**',
    ],
    asar: true,
    npmRebuild: false,
    // macOS names its languages without the country.
    electronLanguages: process.platform === 'darwin' ? ['nl', 'en'] : ['nl', 'en-US'],
    electronFuses: FUSES,
    fileAssociations: FILE_KINDS.map((kind) => ({ ...kind, name: kind.description, role: 'Editor' })),
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    ...standIn,
    ...systems(),
    // The stand-in's own start, which a program does not need.
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
    publish: null,
  };
}

/**
 * What an installed program may not be used for. It has no cookies to encrypt, and encrypting them would ask a
 * Mac's user for the key chain.
 */
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** @returns {import('electron-builder').Configuration} */
function systems() {
  const entitlements = join(projectFolder, 'build/pack/mac/entitlements.plist');
  return {
    win: { target: ['nsis', 'portable'], icon: join(iconFolder, 'icon.ico') },
    // For this user only: asks for no rights, and so for no administrator.
    nsis: {
      oneClick: true,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      installerLanguages: ['nl_NL', 'en_US'],
      artifactName: '${name}-${version}-setup.${ext}',
    },
    portable: { requestExecutionLevel: 'user', artifactName: '${name}-${version}-portable.${ext}' },
    mac: {
      category: 'public.app-category.education',
      target: ['dmg', 'zip'].map((target) => ({ target, arch: ['universal'] })),
      icon: join(iconFolder, 'icon.icns'),
      hardenedRuntime: true,
      entitlements,
      entitlementsInherit: entitlements,
      notarize: Boolean(
        process.env.APPLE_API_KEY ?? process.env.APPLE_ID ?? process.env.APPLE_KEYCHAIN_PROFILE,
      ),
    },
    // deb and tar.gz are made from the unpacked folder: see dist.mjs.
    linux: {
      target: ['AppImage'],
      category: 'Education;Office;Presentation',
      icon: join(iconFolder, 'icon'),
      // What its windows call themselves.
      desktop: { entry: { StartupWMClass: EXECUTABLE } },
      // Wayland lets no program choose the screen of its windows.
      executableArgs: ['--ozone-platform=x11'],
    },
  };
}
