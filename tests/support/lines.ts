interface Line {
  readonly block: Element | null;
  readonly top: number;
  text: string;
}

/** The text of an element as it is broken into lines on screen, block by block. */
export function linesIn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  let space = '';
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const block = blockOf(currentNode.parentElement);
    for (const { index, 0: found } of (currentNode.textContent ?? '').matchAll(/\S+|\s+/gu)) {
      if (found.trim() === '') space = ' ';
      else {
        add(lines, { block, ...boxOf(currentNode, index, found.length), text: found }, space);
        space = '';
      }
    }
  }
  return lines.map((line) => line.text);
}

/** Goes on with the last line, or begins one. Letters of one line differ in height by less than half of it. */
function add(lines: Line[], { height, ...word }: Line & { readonly height: number }, space: string): void {
  const line = lines.at(-1);
  const goesOn = line?.block === word.block && Math.abs(word.top - line.top) < height / 2;
  if (goesOn) line.text += space + word.text;
  else lines.push(word);
}

function boxOf(node: Node, from: number, length: number): { readonly top: number; readonly height: number } {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + length);
  const { top, height } = range.getBoundingClientRect();
  return { top, height };
}

/** What an element stands in that begins its own lines. Pieces of a broken word do not. */
function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** Elements with text that sticks out of the box, or is cut off by an ancestor. Half a pixel is nothing. */
export function outside(box: Element, tolerance = 0.5): readonly string[] {
  const limits = box.getBoundingClientRect();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = (currentNode.textContent ?? '').trim();
    if (text === '' || currentNode.parentElement?.closest('.hidden, style') != null) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const inside =
      left >= limits.left - tolerance &&
      right <= limits.right + tolerance &&
      top >= limits.top - tolerance &&
      bottom <= limits.bottom + tolerance;
    if (!inside) found.push(text);
  }
  return found;
}
