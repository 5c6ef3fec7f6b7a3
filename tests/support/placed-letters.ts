/** A letter that a page shows, and where: on paper, in points. */
export interface PlacedLetter {
  readonly letter: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
}

type Matrix = readonly [number, number, number, number, number, number];
interface State {
  readonly at: Matrix;
  readonly font: string;
  readonly size: number;
}

const ONE: Matrix = [1, 0, 0, 1, 0, 0];
const TOKEN =
  /\((?<text>[^)]*)\)|\[(?<parts>[^\]]*)\]|<<[^>]*>>|\/(?<name>\w+)|(?<number>-?[\d.]+)|(?<word>[A-Za-z*]+)/gu;

/** What is done first by one matrix, then by another. */
function then([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p];
}

/**
 * Carries out the content of a page by the rules of PDF, as far as they are about letters of two bytes each.
 *
 * @param width of a letter in a font, in thousandths of its size
 */
export function placedLetters(
  content: string,
  width: (font: string, letter: string) => number,
): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  const kept: State[] = [];
  let state: State = { at: ONE, font: '', size: 0 };
  let [line, pen] = [ONE, ONE];
  let before: string[] = [];
  const advance = (thousandths: number) => {
    pen = then([1, 0, 0, 1, (thousandths * state.size) / 1000, 0], pen);
  };
  const show = (text: string) => {
    for (const letter of text.match(/../gsu) ?? []) {
      const [, , , , x, y] = then(pen, state.at);
      placed.push({ letter, font: state.font, x, y });
      advance(width(state.font, letter));
    }
  };
  const showParts = (parts: string) => {
    for (const { groups } of parts.matchAll(TOKEN)) {
      if (groups?.text === undefined) advance(-Number(groups?.number));
      else show(groups.text);
    }
  };
  const place = (next: Matrix) => {
    line = next;
    pen = next;
  };
  const matrix = (): Matrix => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = before.map(Number);
    return [a, b, c, d, e, f];
  };
  const carryOut: Readonly<Record<string, () => void>> = {
    q: () => kept.push(state),
    Q: () => (state = kept.pop() ?? state),
    cm: () => (state = { ...state, at: then(matrix(), state.at) }),
    BT: () => {
      place(ONE);
    },
    Tm: () => {
      place(matrix());
    },
    Td: () => {
      place(then([1, 0, 0, 1, Number(before[0]), Number(before[1])], line));
    },
    Tf: () => (state = { ...state, font: before[0] ?? '', size: Number(before[1]) }),
    Tj: () => {
      show(before[0] ?? '');
    },
    TJ: () => {
      showParts(before[0] ?? '');
    },
  };
  for (const { groups } of content.matchAll(TOKEN)) {
    const { word, text, parts, name, number } = groups ?? {};
    if (word === undefined) before.push(text ?? parts ?? name ?? number ?? '');
    else {
      carryOut[word]?.();
      before = [];
    }
  }
  return placed;
}
