import type { Measured } from '../../core/checks/advise';
import type { Path } from '../../core/deck/problem';
import type { Slide } from '../../core/deck/types';
import { plainAt } from '../../core/editing/plain-at';
import { namedItems } from '../../core/slide/named-items';
import type { Lettered } from '../../charts/slide-chart';
import { pathInSlide } from './field-name';

/** Measures the slide that is drawn in an element. */
export function measured(screen: HTMLElement, slide: Slide): Measured {
  const lettered = letteredIn(screen);
  const words = smallestWords(screen);
  const chart = { size: lettered?.smallest ?? Infinity, path: [listOf(slide)] };
  return {
    headlineLines: linesOf(screen.querySelector('h1')),
    cut: (lettered?.cut ?? []).map((text) => ({ text, path: pathOf(slide, text) ?? chart.path })),
    smallest: chart.size < words.size ? chart : words,
  };
}

function linesOf(headline: HTMLElement | null): number {
  if (headline === null) return 1;
  const lineHeight = Number.parseFloat(getComputedStyle(headline).lineHeight);
  return Math.max(1, Math.round(headline.getBoundingClientRect().height / lineHeight));
}

function letteredIn(screen: HTMLElement): Lettered | undefined {
  const { lettered } = screen.querySelector<HTMLElement>('canvas[data-lettered]')?.dataset ?? {};
  return lettered === undefined ? undefined : (JSON.parse(lettered) as Lettered);
}

/** The smallest words on the slide beside those in a chart. */
function smallestWords(screen: HTMLElement): Measured['smallest'] {
  const unit = (screen.querySelector('.stage')?.getBoundingClientRect().width ?? 0) / 1920;
  const sizes = [...screen.querySelectorAll<HTMLElement>('.slide *')].filter(isRead).map((element) => ({
    size: Number.parseFloat(getComputedStyle(element).fontSize) / unit,
    path: pathInSlide(element.closest<HTMLElement>('[data-field]')?.dataset.field ?? 'slide.source'),
  }));
  return sizes.reduce((least, each) => (each.size < least.size ? each : least), {
    size: Infinity,
    path: [],
  });
}

/** Whether an element has words of its own that the room reads. */
function isRead(element: HTMLElement): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
  return own && element.closest('.hidden, [aria-hidden="true"]') === null;
}

/** The list that a chart is drawn from. */
const listOf = (slide: Slide) => namedItems(slide)?.key ?? 'rows';

/** The way to the text on a slide that was cut to this. */
function pathOf(slide: Slide, cut: string): Path | undefined {
  const start = cut.replace(/…$/u, '').trimEnd();
  const find = (value: unknown, path: Path): Path | undefined => {
    if (typeof value === 'string') return value.startsWith(start) ? path : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, item] of Object.entries(value)) {
      const found = find(item, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const lists = [listOf(slide), 'periods', 'answers'];
  return lists.map((key) => find(plainAt(slide, [key]), [key])).find((path) => path !== undefined);
}
