import { expect, it } from 'vitest';
import { sourcesToTry } from '../../../build/runtime/runtime.mjs';
import { standInExists } from '../../../build/runtime/stand-in.mjs';

const fresh = {
  override: false,
  installed: false,
  standInExists: true,
  standInReady: false,
  downloadFailedLately: false,
};

it('the Electron that the user names comes before all others', () => {
  expect(sourcesToTry({ ...fresh, override: true, installed: true, standInReady: true })).toEqual([
    'override',
  ]);
});

it('an Electron that is already installed is used as it is', () => {
  expect(sourcesToTry({ ...fresh, installed: true, standInReady: true })).toEqual(['installed']);
});

it('on a new computer the official download is tried before the stand-in', () => {
  expect(sourcesToTry(fresh)).toEqual(['download', 'stand-in']);
});

it('a download that failed lately is not tried again where the stand-in is ready', () => {
  expect(sourcesToTry({ ...fresh, standInReady: true, downloadFailedLately: true })).toEqual(['stand-in']);
});

it('a ready stand-in gives way to the official Electron once the failure is long ago', () => {
  expect(sourcesToTry({ ...fresh, standInReady: true })).toEqual(['download', 'stand-in']);
});

it('a download that failed lately is tried again where there is nothing else', () => {
  expect(sourcesToTry({ ...fresh, downloadFailedLately: true })).toEqual(['download', 'stand-in']);
  expect(sourcesToTry({ ...fresh, standInExists: false, downloadFailedLately: true })).toEqual(['download']);
});

it.each([
  ['linux', 'x64', true],
  ['linux', 'arm64', false],
  ['darwin', 'x64', false],
  ['win32', 'x64', false],
] as const)('on %s with %s there is a stand-in: %s', (platform, arch, exists) => {
  expect(standInExists(platform, arch)).toBe(exists);
});
