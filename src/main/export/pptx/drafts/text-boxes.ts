import { preset } from '../ooxml/geometry';
import { emu, type Rectangle } from '../ooxml/measures';
import { frameXml, named, type ShapeXml } from '../ooxml/shapes';
import { flowing, paragraphsXml, type Locale, type Paragraph, type Run } from '../ooxml/text';
import { el } from '../ooxml/xml';

export interface TextLook {
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Padding in stage units: left, top, right, bottom. */
  readonly insets?: readonly [number, number, number, number];
  readonly wrap?: boolean;
  /** Its outline and fill, if it is more than text. */
  readonly body?: string;
}

/** A text box. Its text shrinks if someone makes it too long. */
export function textBox(
  box: Rectangle,
  paragraphs: readonly Paragraph[],
  locale: Locale,
  look: TextLook = {},
): ShapeXml {
  return (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named(id, `text-${id}`, ''),
        el('p:cNvSpPr', { txBox: look.body ? undefined : 1 }),
        el('p:nvPr'),
      ),
      el('p:spPr', {}, frameXml(box), look.body ?? preset('rect') + el('a:noFill')),
      textBody(paragraphs, locale, look),
    );
}

/** The headline, in the placeholder that outlines and screen readers use. */
export function titleBox(
  box: Rectangle,
  paragraph: Paragraph,
  locale: Locale,
  anchor: 't' | 'b' = 't',
): ShapeXml {
  return (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named(id, `title-${id}`, ''),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'title' })),
      ),
      el('p:spPr', {}, frameXml(box)),
      textBody([paragraph], locale, { anchor }),
    );
}

/** Words in the face of headlines. */
export const strong = (text: string, size: number, colour: string): Run => ({
  text: flowing(text),
  size,
  colour,
  bold: true,
  display: true,
});

function textBody(paragraphs: readonly Paragraph[], locale: Locale, look: TextLook): string {
  const [left, top, right, bottom] = look.insets ?? [0, 0, 0, 0];
  return el(
    'p:txBody',
    {},
    el(
      'a:bodyPr',
      {
        wrap: look.wrap === false ? 'none' : 'square',
        lIns: emu(left),
        tIns: emu(top),
        rIns: emu(right),
        bIns: emu(bottom),
        anchor: look.anchor ?? 't',
      },
      el('a:normAutofit'),
    ),
    el('a:lstStyle'),
    paragraphsXml(paragraphs, locale),
  );
}
