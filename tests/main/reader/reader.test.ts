import { describe, expect, it, vi } from 'vitest';
import { Reader, type LaunchReader } from '../../../src/main/reader/reader';
import type { Order, Report } from '../../../src/main/reader/reader-messages';
import { ToldReading } from '../../../src/main/reader/told-reading';

const EMPTY = { refused: { code: 'empty' } } as const;
const done: Report = { type: 'done', reading: EMPTY };

/** A reader whose processes do as `answer` says, and what became of each. */
function reader(answer: (order: Order, tell: (report: Report) => void, die: () => void) => void, time = 20) {
  const ended: boolean[] = [];
  const launch: LaunchReader = ({ onReport, onGone }) => {
    const number = ended.push(false) - 1;
    return {
      send(order) {
        queueMicrotask(() => {
          answer(order, onReport, onGone);
        });
      },
      end() {
        ended[number] = true;
      },
    };
  };
  return { reader: new Reader(launch, { time, idle: 10_000 }), ended };
}

describe('a reader', () => {
  it('keeps one process at hand for the next file', async () => {
    const { reader: each, ended } = reader((_, tell) => {
      tell({ type: 'read' });
      tell(done);
    });
    expect(await each.read('table', 'a')).toEqual(EMPTY);
    expect(await each.read('table', 'b')).toEqual(EMPTY);
    expect(ended).toEqual([false]);
  });

  it('tells when it looks at the disk and when the disk has answered, in that order', async () => {
    const heard: string[] = [];
    const { reader: each } = reader((_, tell) => {
      tell({ type: 'begun' });
      tell({ type: 'read' });
      tell(done);
    });
    await each.read('table', 'a', undefined, {
      onBegun: () => heard.push('begun'),
      onBytes: () => heard.push('bytes'),
    });
    expect(heard).toEqual(['begun', 'bytes']);
  });

  it('reads files side by side, and ends what it needs no more', async () => {
    const waiting: (() => void)[] = [];
    const { reader: each, ended } = reader((_, tell) => {
      waiting.push(() => {
        tell(done);
      });
    });
    const both = [each.read('table', 'a'), each.read('table', 'b')];
    await vi.waitFor(() => {
      expect(waiting).toHaveLength(2);
    });
    for (const go of waiting) go();
    expect(await Promise.all(both)).toEqual([EMPTY, EMPTY]);
    expect(ended.toSorted()).toEqual([false, true]);
  });

  it.each([
    ['takes too long to make sense of', (tell: (report: Report) => void) => tell({ type: 'read' })],
    ['ends its process', (_: unknown, die: () => void) => die()],
  ])('ends a file that %s, and reads the next in another process', async (_, act) => {
    let first = true;
    const { reader: each, ended } = reader((__, tell, die) => {
      if (first) act(tell, die);
      else tell(done);
      first = false;
    });
    await expect(each.read('table', 'a.csv')).rejects.toMatchObject({
      code: 'cannotRead',
      subject: 'a.csv',
      detail: 'tooMuch',
    });
    expect(await each.read('table', 'b')).toEqual(EMPTY);
    expect(ended).toEqual([true, false]);
  });

  it('waits for a disk as long as the trainer does', async () => {
    const { reader: each, ended } = reader(() => undefined, 1);
    const stop = new AbortController();
    const read = each.read('deck', 'traag.beeld', stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 30);
    await expect(read).rejects.toMatchObject({ detail: 'stopped' });
    expect(ended).toEqual([true]);
  });

  it('hands on what is known to be wrong, and what is our own fault', async () => {
    const known: Report = { type: 'known', code: 'cannotRead', subject: 'a', detail: 'ENOENT' };
    const { reader: each } = reader(({ asked }, tell) => {
      tell(asked === 'a' ? known : { type: 'fault', text: 'stack' });
    });
    await expect(each.read('deck', 'a')).rejects.toMatchObject({ code: 'cannotRead', detail: 'ENOENT' });
    await expect(each.read('deck', 'b')).rejects.toThrow('stack');
  });
});

describe('what the trainer is told of the reading', () => {
  it('is nothing where it takes but a moment', async () => {
    const told: unknown[] = [];
    const { reader: each } = reader((_, tell) => {
      tell(done);
    });
    await new ToldReading(each, (file) => told.push(file), 1_000).read('table', 'a');
    expect(told).toEqual([]);
  });

  it('is what is waited for, until it is there or given up', async () => {
    const told: unknown[] = [];
    const { reader: each } = reader(() => undefined);
    const reading = new ToldReading(each, (file) => told.push(file), 1);
    const read = reading.read('table', 'a.csv');
    await vi.waitFor(() => {
      expect(told).toEqual(['a.csv']);
    });
    reading.stop();
    await expect(read).rejects.toMatchObject({ detail: 'stopped' });
    expect(told).toEqual(['a.csv', undefined]);
  });
});
