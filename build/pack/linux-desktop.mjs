// @ts-check
import { EXECUTABLE, FILE_KINDS } from './packaging.mjs';

/**
 * The entry in the menu of a Linux desktop (freedesktop.org's Desktop Entry Specification).
 *
 * @param {string} name of the program, for people
 */
export function desktopEntry(name) {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    'Comment=Presents a data report in a room',
    'Comment[nl]=Een rapport met cijfers presenteren in een zaal',
    // Wayland lets no program choose the screen of its windows.
    `Exec=${EXECUTABLE} --ozone-platform=x11 %f`,
    `Icon=${EXECUTABLE}`,
    'Terminal=false',
    'Categories=Education;Office;Presentation;',
    `MimeType=${FILE_KINDS.map(({ mimeType }) => `${mimeType};`).join('')}`,
    `StartupWMClass=${EXECUTABLE}`,
    '',
  ].join('\n');
}

/** The two kinds of file for a Linux desktop (freedesktop.org's Shared MIME-info Database). */
export function mimePackage() {
  const kinds = FILE_KINDS.map(
    ({ ext, mimeType, description }) => `  <mime-type type="${mimeType}">
    <comment>${description}</comment>
    <sub-class-of type="application/yaml"/>
    <icon name="${iconName(mimeType)}"/>
    <glob pattern="*.${ext}"/>
  </mime-type>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
${kinds.join('\n')}
</mime-info>
`;
}

/** @param {string} mimeType */
export function iconName(mimeType) {
  return mimeType.replace('/', '-');
}

/**
 * Of what Debian wants to know of a package.
 *
 * @param {{ version: string, arch: string, kilobytes: number, depends: readonly string[] }} facts
 */
export function debControl({ version, arch, kilobytes, depends }) {
  return [
    `Package: ${EXECUTABLE}`,
    `Version: ${version}`,
    `Architecture: ${arch}`,
    'Maintainer: Kinderwerk in beeld <maintainers@kinderwerk-in-beeld.invalid>',
    `Installed-Size: ${kilobytes}`,
    `Depends: ${depends.join(', ')}`,
    'Section: education',
    'Priority: optional',
    'Description: presents a data report in a room, offline',
    ' Section by section, with animated charts, by keyboard or clicker, on one screen or two.',
    '',
  ].join('\n');
}
