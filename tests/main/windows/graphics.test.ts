import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lacksGraphics, noteGraphics } from '../../../src/main/windows/graphics';

vi.mock('electron', () => ({ app: {} }));

const DAY = 24 * 3_600_000;

describe('what a start found out about the graphics processor', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graphics-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is unknown at first: then it is tried', () => {
    expect(lacksGraphics(folder, Date.now())).toBe(false);
  });

  it.each(['disabled_software', 'disabled_off'])('is kept if there is none to use (%s)', (compositing) => {
    noteGraphics(folder, compositing);
    expect(lacksGraphics(folder, Date.now() + 29 * DAY)).toBe(true);
  });

  it('is found out anew after a month, and with a clock that ran wrong', () => {
    noteGraphics(folder, 'disabled_software');
    expect(lacksGraphics(folder, Date.now() + 31 * DAY)).toBe(false);
    expect(lacksGraphics(folder, Date.now() - 31 * DAY)).toBe(false);
  });

  it.each(['enabled', 'enabled_on', 'unavailable_software'])(
    'is forgotten once there is one (%s)',
    (compositing) => {
      noteGraphics(folder, 'disabled_software');
      noteGraphics(folder, compositing);
      expect(lacksGraphics(folder, Date.now())).toBe(false);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is not taken from what is no file of ours', () => {
    mkdirSync(join(folder, 'zonder-videokaart'));
    expect(lacksGraphics(folder, Date.now())).toBe(false);
  });
});
