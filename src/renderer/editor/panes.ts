import { flushSync } from 'svelte';
import { tabStops } from '../controls/tab-stops';

/** The panes of the editor in the order of reading, each with what it begins with if not with its first tab stop. */
const PANES = {
  strip: ['.strip', '[aria-current="true"]'],
  slide: ['.stage-room', 'h1 [role=textbox]'],
  // The figures, if there are any, are what one comes for; the tabs above the fields are for later.
  side: ['.side', '[role=grid] [data-chosen="true"]', '[role=tabpanel]'],
  notes: ['.notes'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
type Pane = keyof typeof PANES;

const ORDER = Object.keys(PANES) as readonly Pane[];

/** Moves the focus to the next pane, or the one before; from elsewhere, to the slide. */
export function goToPane(by: 1 | -1): void {
  const now = ORDER.findIndex((pane) => elementOf(pane)?.contains(document.activeElement) === true);
  const next = now < 0 ? 'slide' : ORDER[(now + by + ORDER.length) % ORDER.length];
  if (next !== undefined) focusPane(next);
}

/** Puts the focus where a pane begins. */
export function focusPane(pane: Pane): void {
  const element = elementOf(pane);
  if (element === null) return;
  const [, ...places] = PANES[pane];
  const starts = places.flatMap((place) => element.querySelector<HTMLElement>(place) ?? []);
  const [first] = [...starts, element].flatMap((each) => (each.tabIndex >= 0 ? each : tabStops(each)));
  first?.focus();
}

const elementOf = (pane: Pane) => document.querySelector<HTMLElement>(`.editor ${PANES[pane][0]}`);

/** A new slide starts with its headline selected, so that typing replaces it. */
export function beginHeadline(): void {
  flushSync();
  const headline = document.querySelector<HTMLElement>('.editor h1 [role="textbox"]');
  headline?.focus();
  if (headline) getSelection()?.selectAllChildren(headline);
}
