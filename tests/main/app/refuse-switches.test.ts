import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { refuseSwitches } from '../../../src/main/app/refuse-switches';

const app = vi.hoisted(() => ({
  isPackaged: true,
  setPath: vi.fn(),
  getPath: () => '/map',
  getName: () => 'Kinderwerk in beeld',
}));
vi.mock('electron', () => ({ app }));

beforeEach(() => {
  app.isPackaged = true;
  app.setPath.mockClear();
});

/** A command line with these switches. */
function lineOf(...names: readonly string[]) {
  const left = new Set(names);
  return {
    left,
    hasSwitch: (name: string) => left.has(name),
    removeSwitch: (name: string) => void left.delete(name),
  };
}

/** What opens the program to a debugger, runs another, loads code, or writes where a switch says. */
const TAKEN_AWAY = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'log-net-log',
  'ssl-key-log-file',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'load-extension',
  'disable-web-security',
  'disk-cache-dir',
  'crash-dumps-dir',
  'proxy-server',
];
const TOO_LATE = ['js-flags', 'enable-logging', 'log-file', 'trace-startup', 'enable-tracing'];
const HARMLESS = ['force-device-scale-factor', 'lang', 'ozone-platform', 'no-sandbox'];

it('takes away what nobody needs, refuses what is too late, and leaves the rest', () => {
  fc.assert(
    fc.property(
      fc.subarray(TAKEN_AWAY),
      fc.subarray(TOO_LATE),
      fc.subarray(HARMLESS),
      (taken, late, harmless) => {
        const line = lineOf(...taken, ...late, ...harmless);
        const refused = refuseSwitches(line);
        expect(refused === undefined).toBe(late.length === 0);
        if (refused !== undefined) expect(late).toContain(refused);
        expect([...line.left].toSorted()).toEqual([...late, ...harmless].toSorted());
      },
    ),
  );
});

it('keeps its own folder where it is', () => {
  refuseSwitches(lineOf('user-data-dir'));
  expect(app.setPath).toHaveBeenCalledWith('userData', expect.stringContaining('Kinderwerk in beeld'));
});

it('leaves a program alone that is being developed', () => {
  app.isPackaged = false;
  const line = lineOf('remote-debugging-port', 'js-flags');
  expect(refuseSwitches(line)).toBeUndefined();
  expect(line.left.size).toBe(2);
});
