import { escaped } from '../../../../core/markup/xml-text';
import type { Slide } from '../../../../core/deck/types';
import type { Texts } from '../../../../core/i18n/texts';
import { noteParts, type NotePart } from '../../../../core/slide/note-parts';
import { slideTree } from './masters';
import type { ShapeXml } from './shapes';
import type { Locale } from './text';
import { el, NS, part } from './xml';
import type { Notes } from '../../../../core/export/export-choice';

type Paragraphs = readonly (readonly NotePart[])[];

/** The notes under a slide, or `undefined`: the text that goes along, and what to ask the room. */
export function notesOf(slide: Slide, notes: Notes, texts: Texts['slide']): Paragraphs | undefined {
  if (notes === 'none') return undefined;
  const text = notes === 'trainer' ? slide.notes : slide.handout;
  const paragraphs = [
    ...(text === undefined ? [] : noteParts(text)),
    ...(slide.question === undefined
      ? []
      : [[{ text: `${texts.discuss}: `, strong: true }, ...noteParts(slide.question).flat()]]),
  ];
  return paragraphs.length === 0 ? undefined : paragraphs;
}

/** The page of notes that goes with a slide. */
export function notesXml(paragraphs: Paragraphs, locale: Locale): string {
  const body: ShapeXml = (id) =>
    placed(
      id,
      'body',
      1,
      el(
        'p:txBody',
        {},
        el('a:bodyPr'),
        el('a:lstStyle'),
        ...paragraphs.map((one) => paragraphXml(one, locale)),
      ),
    );
  const tree = slideTree([(id) => placed(id, 'sldImg', 2, ''), body]);
  return part(el('p:notes', NS, tree, el('p:clrMapOvr', {}, el('a:masterClrMapping'))));
}

function placed(id: number, type: 'sldImg' | 'body', idx: number, words: string): string {
  const locks = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: `${type}-${id}` }),
      el('p:cNvSpPr', {}, el('a:spLocks', locks)),
      el('p:nvPr', {}, el('p:ph', { type, idx })),
    ),
    el('p:spPr'),
    words,
  );
}

function paragraphXml(parts: readonly NotePart[], locale: Locale): string {
  const runs = parts.map(({ text, strong }) =>
    el(
      'a:r',
      {},
      el('a:rPr', { lang: locale, b: strong ? 1 : undefined, dirty: 0 }),
      el('a:t', {}, escaped(text)),
    ),
  );
  return el('a:p', {}, ...runs);
}
