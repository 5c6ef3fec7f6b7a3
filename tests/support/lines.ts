/** The text of an element as it is broken into lines on screen, block by block. */
export function linesIn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) lines.push(...linesOfText(walker.currentNode));
  return lines;
}

function linesOfText(node: Node): readonly string[] {
  const text = node.textContent ?? '';
  const range = document.createRange();
  const lines: { readonly top: number; text: string }[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { top, height } = range.getBoundingClientRect();
    const line = lines.at(-1);
    // Letters of one line differ in height by less than half of it.
    if (line !== undefined && Math.abs(top - line.top) < height / 2) line.text += ` ${word}`;
    else lines.push({ top, text: word });
  }
  return lines.map((line) => line.text);
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
