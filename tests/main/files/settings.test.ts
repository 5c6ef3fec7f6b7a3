import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STOPPED } from '../../../src/core/show/clock';
import { parseSettings, SettingsFile } from '../../../src/main/files/settings';
import { ownFolder } from '../../support/folders';

const fresh = parseSettings('{}');
const whole = {
  language: 'en',
  bounds: { x: -1280, y: 0, width: 900, height: 600 },
  folder: '/home/trainer',
  consoleBounds: { x: 0, y: 0, width: 1024, height: 700, maximized: true },
  screens: { 'beamer | laptop': { room: 'laptop', trainer: 'beamer' } },
  bindings: [{ key: 'AudioVolumeUp', action: 'next' }],
  notesSize: 2,
  notesShare: 0.5,
  layouts: [
    {
      slide: 'ranking',
      heads: ['wijk', 'aandeel'],
      turned: false,
      found: ['words', 'figures percent'],
      roles: ['name', 'figure'],
      unit: 'percent',
    },
  ],
  ended: false,
  failedStarts: 0,
  recent: ['/home/trainer/deck.beeld'],
  welcomed: false,
  spelling: false,
  left: {
    file: '/home/trainer/deck.beeld',
    editor: 'behind',
    position: { slide: 3, step: 1 },
    clock: { visits: [{ slide: 'doelen', from: 5 }], endAt: null },
    at: { wall: 9, steady: 8, uptime: 7 },
  },
} as const;

describe('what the program remembers', () => {
  it('is Dutch and nothing else at first', () => {
    expect(fresh).toEqual({
      language: 'nl',
      screens: {},
      bindings: [],
      notesSize: 0,
      notesShare: 0.36,
      layouts: [],
      ended: true,
      failedStarts: 0,
      recent: [],
      welcomed: true,
      spelling: true,
    });
  });

  it('is read back as it was written', () => {
    expect(parseSettings(JSON.stringify(whole))).toEqual(whole);
  });

  it.each(['', '{', 'null', '[]', '12', '"nl"', '{"language":'])(
    'is fresh when the file holds %j',
    (text) => {
      expect(parseSettings(text)).toEqual(fresh);
    },
  );

  it('keeps what is sound and drops what is not', () => {
    const { bounds, ...rest } = parseSettings(
      JSON.stringify({ ...whole, bounds: { x: 1, y: 2, width: 'breed', height: null } }),
    );
    expect(bounds).toBeUndefined();
    expect(rest).toMatchObject({ language: 'en', folder: '/home/trainer', left: whole.left });
  });

  it.each([
    ['language', { language: 'fr' }],
    ['folder', { folder: 7 }],
    ['consoleBounds', { consoleBounds: { x: 1 } }],
    ['screens', { screens: { a: 2 } }],
    ['bindings', { bindings: [{ key: 'i', action: 'quit' }] }],
    ['notesShare', { notesShare: 0.9 }],
    ['notesShare', { notesShare: 0 }],
    ['notesSize', { notesSize: 40 }],
    ['notesSize', { notesSize: 1.5 }],
    ['ended', { ended: 'ja' }],
    ['left', { left: { file: '/deck.beeld' } }],
    ['left', { left: { file: '/deck.beeld', position: { slide: 'drie', step: 0 } } }],
  ] as const)('drops a %s that cannot be', (key, wrong) => {
    expect(parseSettings(JSON.stringify({ ...whole, ...wrong }))[key]).toEqual(fresh[key]);
  });

  it('keeps the place of a talk whose clock is damaged', () => {
    const damaged = { ...whole.left, clock: { visits: 'veel' }, at: 'toen' };
    expect(parseSettings(JSON.stringify({ ...whole, left: damaged })).left).toEqual({
      file: whole.left.file,
      position: whole.left.position,
      clock: STOPPED,
      editor: whole.left.editor,
    });
  });

  it('of an older or newer version is taken over as far as it is known', () => {
    expect(parseSettings('{"folder":"/home/trainer","theme":"dark"}')).toEqual({
      ...fresh,
      folder: '/home/trainer',
    });
  });
});

describe('the file of it', () => {
  it('may be missing: then nobody has been welcomed yet', async () => {
    const folder = await ownFolder();
    const settings = await SettingsFile.open(join(folder, 'settings.json'));
    expect(settings.current).toEqual({ ...fresh, welcomed: false });
  });

  it('is written when it is flushed, in a folder that need not be there yet, and leaves no rest', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'nieuw', 'settings.json');
    const settings = await SettingsFile.open(file);
    settings.change({ folder: '/a' });
    settings.change({ left: whole.left });
    await settings.flush();
    expect(await readdir(join(folder, 'nieuw'))).toEqual(['settings.json']);
    expect((await SettingsFile.open(file)).current).toEqual({
      ...fresh,
      welcomed: false,
      folder: '/a',
      left: whole.left,
    });
  });

  it('tells at once what changed, before it is written', async () => {
    const folder = await ownFolder();
    const settings = await SettingsFile.open(join(folder, 'settings.json'));
    settings.change({ language: 'en' });
    expect(settings.current.language).toBe('en');
    await settings.flush();
  });

  it('is not touched when nothing changed', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'settings.json');
    await writeFile(file, '{ "folder": "/met/spaties" }');
    await (await SettingsFile.open(file)).flush();
    expect(await readFile(file, 'utf8')).toBe('{ "folder": "/met/spaties" }');
  });
});
