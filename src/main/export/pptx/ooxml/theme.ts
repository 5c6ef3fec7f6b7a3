import { CORAL, INK, PAPER, SECTION_COLOURS, WHITE } from '../../../../core/look/palette';
import { face } from './text';
import { el, NS, part } from './xml';

/** Our colours and typefaces, so that what someone adds to a slide looks like the rest. */
export function themeXml(name: string): string {
  const { what, who, goals, activities, partners, value, numbers } = SECTION_COLOURS;
  const colours = {
    dk1: INK,
    lt1: WHITE,
    dk2: '#2B3760',
    lt2: PAPER,
    accent1: what,
    accent2: who,
    accent3: goals,
    accent4: activities,
    accent5: partners,
    accent6: value,
    hlink: numbers,
    folHlink: CORAL,
  };
  const scheme = Object.entries(colours).map(([key, colour]) =>
    el(`a:${key}`, {}, el('a:srgbClr', { val: colour.slice(1) })),
  );
  const faces = (display: boolean) =>
    face(display) + el('a:ea', { typeface: 'Arial' }) + el('a:cs', { typeface: 'Arial' });
  return part(
    el(
      'a:theme',
      { 'xmlns:a': NS['xmlns:a'], name },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name }, ...scheme),
        el('a:fontScheme', { name }, el('a:majorFont', {}, faces(true)), el('a:minorFont', {}, faces(false))),
        FORMATS,
      ),
    ),
  );
}

const TONE = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const LINE = el('a:ln', { w: 9525 }, TONE);
const EFFECT = el('a:effectStyle', {}, el('a:effectLst'));

/** Flat paint and thin lines in the three strengths that a theme must have. */
const FORMATS = el(
  'a:fmtScheme',
  { name: 'Flat' },
  el('a:fillStyleLst', {}, TONE, TONE, TONE),
  el('a:lnStyleLst', {}, LINE, LINE, LINE),
  el('a:effectStyleLst', {}, EFFECT, EFFECT, EFFECT),
  el('a:bgFillStyleLst', {}, TONE, TONE, TONE),
);
