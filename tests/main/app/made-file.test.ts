import { beforeEach, expect, it, vi } from 'vitest';

const system = vi.hoisted(() => ({ opened: [] as string[], shown: [] as string[], answer: '' }));
vi.mock('electron', () => ({
  shell: {
    openPath: (file: string) => {
      system.opened.push(file);
      return Promise.resolve(system.answer);
    },
    showItemInFolder: (file: string) => system.shown.push(file),
  },
}));
const { MadeFile } = await import('../../../src/main/app/made-file');

beforeEach(() => {
  Object.assign(system, { opened: [], shown: [], answer: '' });
});

it('nothing is opened before something was made', async () => {
  const made = new MadeFile();
  expect([await made.open('file'), await made.open('folder')]).toEqual([false, false]);
  expect([system.opened, system.shown]).toEqual([[], []]);
});

it.each(['/map/deck.pdf', '/map/deck.pptx', '/map/deck.html', '/map/a b.csv'])(
  'the file that was made last is opened, or shown in its folder: %s',
  async (file) => {
    const made = new MadeFile();
    made.keep('/map/eerder.pdf');
    made.keep(file);
    expect([await made.open('file'), await made.open('folder')]).toEqual([true, true]);
    expect([system.opened, system.shown]).toEqual([[file], [file]]);
  },
);

it('says that the system has no program for it', async () => {
  system.answer = 'no application';
  const made = new MadeFile();
  made.keep('/map/deck.pdf');
  expect(await made.open('file')).toBe(false);
});
