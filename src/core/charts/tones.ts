import { luminance } from '../look/contrast';
import { INK, PAPER, RESTING, WHITE } from '../look/palette';

/** Mixes `share` of one `#RRGGBB` into another, as CSS does. */
export function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  const mix = from.map((part, i) => Math.round(part * share + (to[i] ?? 0) * (1 - share)));
  return `#${mix.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** From 0.05 to 1.05: the contrast of two colours is their quotient. */
const lightness = (colour: string): number => luminance(colour) + 0.05;

/** White or ink, whichever reads better on a colour. */
export function inkOn(colour: string): string {
  const light = lightness(colour);
  return lightness(WHITE) / light >= light / lightness(INK) ? WHITE : INK;
}

/** The range of luminance in which neither white nor ink is readable enough; tones stay above it. */
const LIGHT = { from: 0.34, to: 0.78 } as const;
const OTHER_TONES = { from: 0.34, to: 0.7 } as const;
/** The ends of the range of neutral greys, as cool as a neutral bar. */
const COOL = mixed(INK, RESTING, 0.5);
const MIST = '#EEF1F8';

/** A colour and lighter tones of it, each with a readable figure on it. */
export function tonesOf(colour: string, count: number): readonly string[] {
  return [colour, ...evenly(count - 1, LIGHT).map((light) => tint(colour, light, PAPER))].slice(0, count);
}

/** The colour of a bar: neutral unless it is highlighted, and lighter if it stands back. */
export function barTone(
  { highlighted, faded }: { readonly highlighted: boolean; readonly faded: boolean },
  colour: string,
): string {
  const tone = highlighted ? colour : RESTING;
  return faded ? mixed(tone, PAPER, 0.55) : tone;
}

/** Neutral tones, from strong to weak; all of them weaker than any section’s colour. */
export function restingTones(count: number): readonly string[] {
  return count === 1 ? [RESTING] : evenly(count, OTHER_TONES).map((light) => tint(COOL, light, MIST));
}

/** `count` values of luminance at equal perceptual distances. */
function evenly(
  count: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  if (count === 1) return [Math.sqrt(from * to)];
  return Array.from({ length: Math.max(0, count) }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

/** The mix of a colour with another that has a given luminance. */
function tint(colour: string, light: number, towards: string): string {
  let [low, high] = [0, 1];
  for (let i = 0; i < 12; i += 1) {
    const share = (low + high) / 2;
    if (lightness(mixed(colour, towards, share)) > light) low = share;
    else high = share;
  }
  return mixed(colour, towards, low);
}

/**
 * A tone for each part of a whole, in order: highlighted parts get tones of the colour, the others of grey. The
 * strongest tones are at the outside, where opinions are strongest.
 */
export function partTones(highlighted: readonly boolean[], colour: string): readonly string[] {
  const lights = spreadOut(highlighted, true, (count) => tonesOf(colour, count));
  const rests = spreadOut(highlighted, false, restingTones);
  return highlighted.map((is, i) => (is ? lights.get(i) : rests.get(i)) ?? RESTING);
}

function spreadOut(
  highlighted: readonly boolean[],
  which: boolean,
  tones: (count: number) => readonly string[],
): ReadonlyMap<number, string> {
  const places = [...highlighted.keys()].filter((i) => highlighted[i] === which);
  const atEnd = highlighted[0] !== which && highlighted.at(-1) === which;
  const all = atEnd ? tones(places.length).toReversed() : tones(places.length);
  return new Map(places.map((place, i) => [place, all[i] ?? RESTING]));
}
