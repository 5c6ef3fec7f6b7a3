import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { Dictionaries } from '../../../src/main/spelling/dictionaries';
import type { Question } from '../../../src/main/spelling/speller-messages';
import { Speller, type SpellerThread } from '../../../src/main/spelling/speller';

/** A thread that keeps what it is asked until the test answers. */
class HeldThread extends EventEmitter implements SpellerThread {
  readonly asked: Question[] = [];
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  unref(): void {
    // It is no thread.
  }
}

function heldSpeller() {
  const thread = new HeldThread();
  const start = vi.fn(() => thread);
  const onFault = vi.fn();
  return { thread, start, onFault, speller: new Speller(start, onFault) };
}

describe('the thread with the dictionaries', () => {
  it('is started by the first word, and only once', () => {
    const { start, speller, thread } = heldSpeller();
    void speller.wrongOf('nl', []);
    expect(start).not.toHaveBeenCalled();
    void speller.wrongOf('nl', ['een']);
    void speller.suggestions('nl', 'en');
    expect(start).toHaveBeenCalledOnce();
    expect(thread.asked.map(({ wants, words }) => [wants, words])).toEqual([
      ['wrong', ['een']],
      ['suggestions', ['en']],
    ]);
  });

  it('may answer in any order', async () => {
    const { speller, thread } = heldSpeller();
    const [first, second] = [speller.wrongOf('nl', ['a']), speller.wrongOf('en', ['b'])];
    for (const { id, words } of thread.asked.toReversed()) thread.emit('message', { id, words });
    expect(await Promise.all([first, second])).toEqual([['a'], ['b']]);
  });

  it('that breaks down leaves every word right, and is not started again', async () => {
    const { speller, thread, start, onFault } = heldSpeller();
    const waiting = speller.wrongOf('nl', ['a']);
    const error = new Error('no memory');
    thread.emit('error', error);
    expect(await waiting).toEqual([]);
    expect(await speller.wrongOf('nl', ['b'])).toEqual([]);
    expect(start).toHaveBeenCalledOnce();
    expect(onFault).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('suggestions', () => {
  it('are looked up as soon as a word is wrong, so that the menu need not wait', async () => {
    const suggestions = vi.fn((word: string) => [`${word}!`]);
    const knows = (word: string) => word === 'goed';
    const dictionaries = new Dictionaries(() => Promise.resolve({ knows, suggestions }));
    const question = { id: 1, language: 'nl', words: ['goed', 'fuot'] } as const;
    expect(await dictionaries.answer({ ...question, wants: 'wrong' })).toEqual(['fuot']);
    await vi.waitFor(() => {
      expect(suggestions.mock.calls).toEqual([['fuot']]);
    });
    expect(await dictionaries.answer({ ...question, words: ['fuot'], wants: 'suggestions' })).toEqual([
      'fuot!',
    ]);
    expect(suggestions).toHaveBeenCalledOnce();
  });
});
