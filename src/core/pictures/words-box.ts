import { attributesOf, type Tag } from '../markup/xml-tags';

/** How words in a page look, as far as its own styles say. */
export interface WordsLook {
  readonly size?: number;
  readonly fill?: string;
  readonly bold: boolean;
  /** The declarations of all its elements; of several the last holds. */
  readonly styles: ReadonlyMap<string, string>;
}

/** Where words go in a drawing, in its own units. */
export interface WordsBox {
  /** Where a line starts, has its middle, or ends. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  readonly top: number;
  /** Half way all lines, if they are to be in the middle. */
  readonly middle: number | undefined;
}

export function lookIn(tags: readonly Tag[]): WordsLook {
  const styles = new Map(
    tags
      .filter(({ kind }) => kind !== 'close')
      .flatMap(({ attributes }) => declarationsOf(attributesOf(attributes).get('style') ?? ''))
      // Programs set letters to nothing around the ones they mean.
      .filter(([property, value]) => property !== 'font-size' || (pixels(value) ?? 0) > 0),
  );
  const of = (property: string) => styles.get(property) ?? '';
  const size = pixels(of('font-size'));
  const fill = COLOUR.exec(of('color'))?.[0];
  const bold = /^(?:bold|[6-9]00)$/u.test(of('font-weight'));
  return { ...(size !== undefined && { size }), ...(fill !== undefined && { fill }), bold, styles };
}

const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]+|rgb\([\d,\s.%]+\))$/iu;

function declarationsOf(style: string): readonly (readonly [string, string])[] {
  return style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    return [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const];
  });
}

/** By its own attributes, or by its styles. `undefined` if neither says where the words are. */
export function boxOf(attributes: ReadonlyMap<string, string>, { styles }: WordsLook): WordsBox | undefined {
  return ownBox(attributes, styles) ?? styledBox(styles);
}

type Styles = WordsLook['styles'];

function ownBox(attributes: ReadonlyMap<string, string>, styles: Styles): WordsBox | undefined {
  const of = (name: string) => pixels(attributes.get(name));
  const [width, height, x = 0, y = 0] = ['width', 'height', 'x', 'y'].map(of);
  if (width === undefined || height === undefined) return undefined;
  const anchor = anchorOf(styles);
  const isOneLine = styles.get('white-space') === 'nowrap';
  return {
    x: alongside(x, width, anchor),
    anchor,
    width: isOneLine ? Infinity : width,
    top: y,
    middle: y + height / 2,
  };
}

/** As draw.io does, whose pages are as large as the drawing: the room in front of and above the words. */
function styledBox(styles: Styles): WordsBox | undefined {
  const of = (name: string) => pixels(styles.get(name));
  const [width, left, top] = ['width', 'margin-left', 'padding-top'].map(of);
  if (width === undefined || left === undefined || top === undefined) return undefined;
  // A label of an arrow has a box of one pixel, and as much room as it needs.
  const isPoint = width < 4;
  const anchor = isPoint ? 'middle' : anchorOf(styles);
  const isMiddle = styles.get('align-items')?.includes('center');
  return {
    x: alongside(left, width, anchor),
    anchor,
    width: isPoint ? Infinity : width,
    top,
    middle: isMiddle ? top : undefined,
  };
}

function anchorOf(styles: Styles): WordsBox['anchor'] {
  const align = styles.get('text-align') ?? 'center';
  if (/^(?:left|start)$/u.test(align)) return 'start';
  return /^(?:right|end)$/u.test(align) ? 'end' : 'middle';
}

function alongside(x: number, width: number, anchor: WordsBox['anchor']): number {
  return anchor === 'start' ? x : x + (anchor === 'end' ? width : width / 2);
}

/** A length in pixels, with or without its unit. */
function pixels(text = ''): number | undefined {
  const number = /^(-?\d+(?:\.\d+)?)(?:px)?$/u.exec(text.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}
