import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { PdfFinisher, type FinishThread } from '../../../src/main/export/pdf-finisher';
import { pageOf } from '../../support/plain-pdf';

/** A thread that keeps what it is asked until the test answers. */
class HeldThread extends EventEmitter implements FinishThread {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
}

function heldFinisher() {
  const thread = new HeldThread();
  const stop = new AbortController();
  const onFault = vi.fn();
  const finisher = new PdfFinisher({ signal: stop.signal, onFault }, () => thread);
  return { thread, stop, onFault, finisher };
}

const plain = pageOf('q Q');

describe('finishing a PDF', () => {
  it('gives what the thread makes of it, and ends the thread', async () => {
    const { thread, finisher, onFault } = heldFinisher();
    const finishing = finisher.finish(plain);
    expect(thread.postMessage).toHaveBeenCalledExactlyOnceWith(plain);
    const made = { bytes: new Uint8Array(3), pages: 7 };
    thread.emit('message', made);
    expect(await finishing).toBe(made);
    expect(thread.terminate).toHaveBeenCalled();
    expect(onFault).not.toHaveBeenCalled();
  });

  it('keeps the PDF of Chromium if the thread breaks down, before it has it or after, and tells why', async () => {
    for (const isEarly of [true, false]) {
      const { thread, finisher, onFault } = heldFinisher();
      if (isEarly) thread.emit('error', new Error('no memory'));
      const finishing = finisher.finish(plain);
      if (!isEarly) thread.emit('error', new Error('no memory'));
      expect(await finishing).toEqual({ bytes: plain, pages: 1 });
      expect(onFault).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('pdf: Error: no memory'));
    }
  });

  it('keeps it also if there is no thread at all', async () => {
    const onFault = vi.fn();
    const finisher = new PdfFinisher({ onFault }, () => {
      throw new Error('no such file');
    });
    expect(await finisher.finish(plain)).toEqual({ bytes: plain, pages: 1 });
    expect(onFault).toHaveBeenCalledOnce();
  });

  it('keeps it if the thread never answers', async () => {
    vi.useFakeTimers();
    const { thread, finisher, onFault } = heldFinisher();
    const finishing = finisher.finish(plain);
    await vi.runAllTimersAsync();
    expect(await finishing).toEqual({ bytes: plain, pages: 1 });
    expect(thread.terminate).toHaveBeenCalled();
    expect(onFault).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('stops at once if it is cancelled, before it begins or in the middle', async () => {
    for (const isEarly of [true, false]) {
      const { thread, stop, finisher, onFault } = heldFinisher();
      if (isEarly) stop.abort();
      const finishing = finisher.finish(plain);
      stop.abort();
      await expect(finishing).rejects.toMatchObject({ code: 'cancelled' });
      expect(thread.terminate).toHaveBeenCalled();
      expect(onFault).not.toHaveBeenCalled();
    }
  });
});
