import { describe, expect, it } from 'vitest';
import { installCommand, measureFor, missing } from '../../../build/runtime/system-packages.mjs';

const gtk = { packages: ['libgtk-3-0'], probe: ['libgtk-3.so.0'] };
const browser = { packages: ['chromium'], probe: ['chromium', 'google-chrome'] };

function system(...present: string[]) {
  const has = (suffix: string) => (name: string) => present.includes(`${suffix} ${name}`);
  return { hasLibrary: has('library'), hasCommand: has('command'), hasFile: has('file') };
}

describe('what is missing', () => {
  it('is everything that is not found', () => {
    expect(missing([gtk, browser], system())).toEqual([gtk, browser]);
  });

  it('leaves out a library that the linker knows', () => {
    expect(missing([gtk, browser], system('library libgtk-3.so.0'))).toEqual([browser]);
  });

  it('leaves out a need that another command meets', () => {
    expect(missing([browser], system('command google-chrome'))).toEqual([]);
  });

  it('leaves out a file that is there', () => {
    const driver = { packages: ['driver'], probe: ['/usr/lib/driver.so'] };
    expect(missing([driver], system('library /usr/lib/driver.so'))).toEqual([driver]);
    expect(missing([driver], system('file /usr/lib/driver.so'))).toEqual([]);
  });

  it('does not take a command for a library', () => {
    expect(missing([gtk], system('command libgtk-3.so.0'))).toEqual([gtk]);
  });
});

describe('what is done about missing packages', () => {
  const someone = { debian: true, root: false, wished: false };
  const root = { ...someone, root: true };

  it('is nothing where none are missing', () => {
    expect(measureFor([], { ...someone, debian: false })).toBe('nothing');
  });

  it('is installing them as root on Debian, wished or not', () => {
    expect(measureFor([gtk], root)).toBe('install');
    expect(measureFor([gtk], { ...root, wished: true })).toBe('install');
  });

  it('is asking the user without the rights to install', () => {
    expect(measureFor([gtk], someone)).toBe('ask');
  });

  it('is becoming root where that was wished', () => {
    expect(measureFor([gtk], { ...someone, wished: true })).toBe('install as root');
  });

  it('is naming them on any other Linux', () => {
    expect(measureFor([gtk], { ...root, debian: false })).toBe('name');
  });
});

it('the install command names the packages and nothing beyond them', () => {
  expect(installCommand(['xvfb', 'openbox'])).toBe('apt-get install -y --no-install-recommends xvfb openbox');
});
