import { webFrame } from 'electron';
import { Verdicts } from '../core/spelling/verdicts';
import { wordsToCheck } from '../core/spelling/words-to-check';
import type { BridgeApi } from '../ipc/api';

/**
 * Has words that are wrong underlined in every field in which spelling matters, once main says that it is to be
 * checked. Nothing waits for it.
 */
export function setupSpelling({ misspelled, subscribe }: Pick<BridgeApi, 'misspelled' | 'subscribe'>): void {
  const verdicts = new Verdicts(misspelled);
  let provides = false;
  subscribe((event) => {
    if (event.type !== 'spelling') return;
    verdicts.forget();
    clearMarks();
    if (event.on && !provides) provide(verdicts);
    provides ||= event.on;
  });
}

function provide(verdicts: Verdicts): void {
  let asked = 0;
  // The language says only of what letters words are made: which words are right, main knows.
  webFrame.setSpellCheckProvider('nl', {
    spellCheck(words, answer) {
      const number = (asked += 1);
      void verdicts.wrongOf(wordsToCheck(words, typedText())).then((wrong) => {
        // In a turn of its own, and only the last question: a page dies of an answer to one that was withdrawn.
        setTimeout(() => {
          if (number === asked) answer(wrong);
        });
      });
    },
  });
}

/** Spelling is checked where somebody types. */
function typedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  return field?.textContent ?? '';
}

/** Chromium takes its lines away where spelling is no longer checked, and looks anew where it is again. */
function clearMarks(): void {
  const fields = document.querySelectorAll<HTMLElement>(
    ':is([contenteditable], textarea, input):not([spellcheck=false])',
  );
  for (const field of fields) {
    field.spellcheck = false;
    setTimeout(() => {
      field.removeAttribute('spellcheck');
    });
  }
}
