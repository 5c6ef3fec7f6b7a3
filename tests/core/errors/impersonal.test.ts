import { describe, expect, it } from 'vitest';
import { impersonal } from '../../../src/core/errors/impersonal';

const linux = { app: '/opt/kinderwerk/resources/app.asar', home: '/home/jan' };
const windows = {
  app: 'C:\\Program Files\\Kinderwerk\\resources\\app.asar',
  home: 'C:\\Users\\Jan de Vries',
};

describe('a text for the log', () => {
  it.each([
    [
      "ENOENT: no such file or directory, open '/home/jan/Mijn map/Jan.beeld'",
      "ENOENT: no such file or directory, open '‹…›'",
    ],
    ['cannotRead: /home/jan/Mijn map/Jan.beeld', 'cannotRead: ‹…›'],
    ['at /media/usb stick/Jan.beeld', 'at ‹…›'],
    ['at file:///mnt/jan/x.js:3:4', 'at ‹…›'],
    ['at (/mnt/share/jan/x.beeld)', 'at (‹…›)'],
  ])('has no place of a person: %s', (text, expected) => {
    expect(impersonal(text, linux)).toBe(expected);
  });

  it('has none of Windows either', () => {
    const text = "EPERM, open 'C:\\Users\\Jan de Vries\\Documents\\x.beeld' at D:\\Jan\\x.beeld";
    expect(impersonal(text, windows)).toBe("EPERM, open '‹…›' at ‹…›");
  });

  it('still says where in the program it happened', () => {
    const stack = [
      'TypeError: x is undefined',
      '    at apply (file:///opt/kinderwerk/resources/app.asar/out/main/index.js:12:34)',
      '    at run (app://bundle/assets/main-AbC.js:1:200)',
      '    at process.processTicks (node:internal/process/task_queues:95:5)',
    ].join('\n');
    expect(impersonal(stack, linux)).toBe(stack.replace('file:///opt/kinderwerk/resources/app.asar', 'app'));
    const inWindows = 'at C:\\Program Files\\Kinderwerk\\resources\\app.asar\\out\\main\\index.js:1:2';
    expect(impersonal(inWindows, windows)).toBe('at app\\out\\main\\index.js:1:2');
    const asAddress = 'at file:///C:/Program Files/Kinderwerk/resources/app.asar/out/main/index.js:1:2';
    expect(impersonal(asAddress, windows)).toBe('at app/out/main/index.js:1:2');
  });

  it('leaves plain words as they are', () => {
    expect(impersonal('50/50, en/of 3 / 4', linux)).toBe('50/50, en/of 3 / 4');
  });
});
