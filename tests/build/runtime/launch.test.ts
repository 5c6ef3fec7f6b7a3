import { describe, expect, it } from 'vitest';
import { electronSwitches, exportLine, hasScreen } from '../../../build/runtime/launch.mjs';
import { projectFolder } from '../../../build/script/places.mjs';

describe('a screen', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %o is there: %s', (platform, env, there) => {
    expect(hasScreen(env, platform)).toBe(there);
  });
});

describe('the switches of Electron', () => {
  const linux = { platform: 'linux', sandbox: true } as const;

  it('are none on macOS and Windows', () => {
    expect(electronSwitches({ screen: true }, { platform: 'darwin', sandbox: false })).toEqual([]);
    expect(electronSwitches({ screen: false }, { platform: 'win32' })).toEqual([]);
  });

  it('leave the sandbox on wherever it can be built', () => {
    const env = { DISPLAY: ':0' };
    expect(electronSwitches({ screen: true }, { ...linux, env })).not.toContain('--no-sandbox');
    expect(electronSwitches({ screen: true }, { ...linux, env, sandbox: false })).toContain('--no-sandbox');
  });

  it('choose X11 before Wayland, which cannot place windows', () => {
    const both = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' };
    expect(electronSwitches({ screen: true }, { ...linux, env: both })).toEqual(['--ozone-platform=x11']);
  });

  it('choose Wayland where there is nothing else', () => {
    const env = { WAYLAND_DISPLAY: 'wayland-0' };
    expect(electronSwitches({ screen: true }, { ...linux, env })).toEqual(['--ozone-platform=wayland']);
  });

  it('need no screen for an export, also where there is one', () => {
    const switches = electronSwitches({ screen: false }, { ...linux, env: { DISPLAY: ':0' } });
    expect(switches).toEqual(expect.arrayContaining(['--ozone-platform=headless', '--disable-gpu']));
  });
});

it('an export hands the words on as they were typed, behind the app and out of reach of Chromium', () => {
  const words = ['my deck.beeld', '--pdf', 'a b.pdf', '--steps'];
  expect(exportLine(words).slice(-words.length - 3)).toEqual([projectFolder, '--', 'export', ...words]);
});
