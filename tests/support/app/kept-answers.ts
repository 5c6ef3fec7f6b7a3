import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, JSHandle } from '@playwright/test';

type Asking = (work: unknown, argument: unknown) => Promise<unknown>;
type Asked = ElectronApplication | JSHandle;

let asked = 0;
/** Milliseconds. */
const CALM = 20;

/**
 * Has every function that is evaluated in the program run exactly once, and its answer kept until it is heard: a busy
 * V8 may clear an answer away before it is given, which Playwright reports as a failure.
 */
export function withKeptAnswers<T extends Asked>(target: T): T {
  const evaluate = keeping(target.evaluate.bind(target) as Asking);
  const handle = keeping(target.evaluateHandle.bind(target) as Asking);
  return Object.assign(target, {
    evaluate,
    evaluateHandle: async (work: unknown, argument?: unknown) =>
      withKeptAnswers((await handle(work, argument)) as JSHandle),
  });
}

function keeping(ask: Asking): Asking {
  return async (work, argument) => {
    const id = (asked += 1);
    return heard(() => ask(once(String(work)), [id, argument]));
  };
}

/** Asks what may be asked again, until the answer is heard: a busy V8 may clear some away in a row. */
export async function heard<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!String(error).includes('garbage collected')) throw error;
      await setTimeout(CALM);
    }
  }
}

/** What Playwright takes for a function, by the text that it sends. */
function once(source: string): () => void {
  const text = `(target, [id, argument]) => {
    const answers = (globalThis.answersToTests ??= new Map());
    if (!answers.has(id)) answers.set(id, (${source})(target, argument));
    answers.delete(id - 20);
    return answers.get(id);
  }`;
  return Object.assign(() => undefined, { toString: () => text });
}
