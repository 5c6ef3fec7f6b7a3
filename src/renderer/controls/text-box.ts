/** An element for typing text, whatever its kind. */
export interface EditBox {
  readonly read: () => string;
  readonly write: (text: string) => void;
}

export function boxOf(element: HTMLElement): EditBox {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return {
      read: () => element.value,
      write(text) {
        element.value = text;
      },
    };
  }
  return {
    read: () => element.textContent,
    write(text) {
      element.textContent = text;
      if (element === document.activeElement) caretToEnd(element);
    },
  };
}

/** Inserts a text at the caret, replacing the selection. */
export function insertAtCaret(text: string): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const node = document.createTextNode(text);
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
  const field = node.parentElement;
  field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
}

/** By position in the element: if that is empty, selecting its text would find that of another. */
function caretToEnd(element: HTMLElement): void {
  getSelection()?.collapse(element, element.childNodes.length);
}

/** The text of an element before and after what is selected in it. */
export function aroundCaret(element: HTMLElement): { readonly before: string; readonly after: string } {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return { before: element.textContent, after: '' };
  const selected = selection.getRangeAt(0);
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(element);
  before.setEnd(selected.startContainer, selected.startOffset);
  after.selectNodeContents(element);
  after.setStart(selected.endContainer, selected.endOffset);
  return { before: before.toString(), after: after.toString() };
}
