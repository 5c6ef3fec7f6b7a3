import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { finished, type FinishThread } from '../../../src/main/export/pdf-finisher';
import { pageOf } from '../../support/plain-pdf';

/** A thread that keeps what it is asked until the test answers. */
class HeldThread extends EventEmitter implements FinishThread {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
}

const plain = pageOf('q Q');

function heldFinishing(print: () => Promise<Uint8Array> = () => Promise.resolve(plain)) {
  const thread = new HeldThread();
  const stop = new AbortController();
  const onFault = vi.fn();
  const finishing = finished({ signal: stop.signal, onFault }, print, () => thread);
  finishing.catch(() => undefined);
  return { thread, stop, onFault, finishing };
}

const asked = ({ postMessage }: HeldThread) =>
  vi.waitFor(() => {
    expect(postMessage).toHaveBeenCalledExactlyOnceWith({ bytes: plain, numbered: false });
  });

describe('finishing a PDF', () => {
  it('gives what the thread makes of it, and ends the thread', async () => {
    const { thread, finishing, onFault } = heldFinishing();
    await asked(thread);
    const made = { bytes: new Uint8Array(3), pages: 7 };
    thread.emit('message', made);
    expect(await finishing).toBe(made);
    expect(thread.terminate).toHaveBeenCalledOnce();
    expect(onFault).not.toHaveBeenCalled();
  });

  it('keeps the PDF of Chromium if the thread breaks down, before it has it or after, and tells why', async () => {
    for (const isEarly of [true, false]) {
      const { thread, finishing, onFault } = heldFinishing();
      if (!isEarly) await asked(thread);
      thread.emit('error', new Error('no memory'));
      expect(await finishing).toEqual({ bytes: plain, pages: 1 });
      expect(onFault).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('pdf: Error: no memory'));
      expect(thread.terminate).toHaveBeenCalledOnce();
    }
  });

  it('keeps it also if there is no thread at all', async () => {
    const onFault = vi.fn();
    const start = () => {
      throw new Error('no such file');
    };
    expect(await finished({ onFault }, () => Promise.resolve(plain), start)).toEqual({
      bytes: plain,
      pages: 1,
    });
    expect(onFault).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no such file'));
  });

  it('keeps it if the thread never answers, and says that it took too long', async () => {
    vi.useFakeTimers();
    const { thread, finishing, onFault } = heldFinishing();
    await vi.runAllTimersAsync();
    expect(await finishing).toEqual({ bytes: plain, pages: 1 });
    expect(thread.terminate).toHaveBeenCalledOnce();
    expect(onFault).toHaveBeenCalledExactlyOnceWith('pdf: not finished within 120 s');
    vi.useRealTimers();
  });

  it('stops at once if it is cancelled, before it begins or in the middle', async () => {
    for (const isEarly of [true, false]) {
      const { thread, stop, finishing, onFault } = heldFinishing();
      if (!isEarly) await asked(thread);
      stop.abort();
      await expect(finishing).rejects.toMatchObject({ code: 'cancelled' });
      expect(thread.postMessage).toHaveBeenCalledTimes(isEarly ? 0 : 1);
      expect(thread.terminate).toHaveBeenCalledOnce();
      expect(onFault).not.toHaveBeenCalled();
    }
  });

  it('ends the thread if nothing is printed', async () => {
    const { thread, finishing } = heldFinishing(() => Promise.reject(new Error('no paper')));
    await expect(finishing).rejects.toThrow('no paper');
    expect(thread.postMessage).not.toHaveBeenCalled();
    expect(thread.terminate).toHaveBeenCalledOnce();
  });
});
