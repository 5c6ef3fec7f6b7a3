import { flushSync } from 'svelte';

/** Types as a keyboard does: where the caret is, over what is selected, and heard by the page. */
export const insertText = (text: string) => document.execCommand('insertText', false, text);

/** A text box as everybody knows it, beside the field that should be one. */
export function plainBox(field: HTMLElement | undefined) {
  if (field === undefined) throw new Error('no field');
  const isBox = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const shown = () => (isBox ? field.value : field.textContent);
  const caretTo = (place: 'start' | 'end') => {
    if (isBox) {
      const at = place === 'start' ? 0 : field.value.length;
      field.setSelectionRange(at, at);
      return;
    }
    getSelection()?.selectAllChildren(field);
    if (place === 'start') getSelection()?.collapseToStart();
    else getSelection()?.collapseToEnd();
  };
  field.focus();
  flushSync();
  caretTo('end');
  let [before, after] = [shown(), ''];
  return {
    field,
    shown,
    text: () => before + after,
    type(text: string) {
      insertText(text);
      before += text;
    },
    delete() {
      // A script cannot put the caret into an element without any text; a person can.
      if (!isBox && before.length + after.length < 2) return;
      document.execCommand('delete');
      before = before.slice(0, -1);
    },
    home() {
      caretTo('start');
      [before, after] = ['', before + after];
    },
  };
}
