import { describe, expect, it, vi } from 'vitest';
import { LatestWriter, type Writing } from '../../../src/main/files/latest-writer';

/** A disk that writes a thing a turn, says what it wrote, and refuses while `full`. */
function slowDisk(own: Partial<Writing<string>> = {}) {
  const written: string[] = [];
  const failures: unknown[] = [];
  const disk = { full: false, writing: 0 };
  const writer = new LatestWriter<string>({
    async put(place, wanted) {
      disk.writing += 1;
      expect(disk.writing, 'two writings at once').toBe(1);
      await new Promise(setImmediate);
      disk.writing -= 1;
      if (disk.full) throw new Error('ENOSPC');
      written.push(`${place}: ${wanted}`);
    },
    onFailure: (error) => failures.push(error),
    pause: 0,
    ...own,
  });
  return { writer, written, failures, disk };
}

describe('a writer of what is wanted last', () => {
  it('writes of many changes in one place the last, and all places', async () => {
    const { writer, written } = slowDisk();
    for (const text of ['a', 'b', 'c']) writer.write('one', text);
    writer.write('two', 'z');
    await writer.flush();
    expect(written).toEqual(['one: c', 'two: z']);
  });

  it('writes by itself, once for all that changed within the pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { writer, written } = slowDisk({ pause: 400 });
      writer.write('one', 'a');
      vi.advanceTimersByTime(399);
      writer.write('one', 'b');
      expect(written).toEqual([]);
      vi.advanceTimersByTime(1);
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      expect(written).toEqual(['one: b']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('never writes two things at once, however it is pressed, and ends with the last', async () => {
    const { writer, written } = slowDisk();
    const flushes = [];
    for (let i = 0; i < 20; i++) {
      writer.write('one', String(i));
      flushes.push(writer.flush());
      if (i % 3 === 0) await new Promise(setImmediate);
    }
    await Promise.all(flushes);
    expect(written.at(-1)).toBe('one: 19');
  });

  it('says when it failed, and writes what is newest by then at the next occasion', async () => {
    const { writer, written, failures, disk } = slowDisk();
    disk.full = true;
    writer.write('one', 'a');
    writer.write('two', 'z');
    await writer.flush();
    expect([written, failures.length]).toEqual([[], 2]);
    disk.full = false;
    writer.write('one', 'b');
    await writer.flush();
    expect(written).toEqual(['one: b', 'two: z']);
    await writer.flush();
    expect(written).toHaveLength(2);
  });

  it('keeps of what was not written what must outlive the newer, also when the disk refused it', async () => {
    const { writer, written, disk } = slowDisk({ merge: (before, now) => before + now });
    writer.write('one', 'a');
    writer.write('one', 'b');
    disk.full = true;
    const refused = writer.flush();
    await Promise.resolve();
    writer.write('one', 'c');
    await refused;
    disk.full = false;
    await writer.flush();
    expect(written).toEqual(['one: abc']);
  });
});
