import { flushSync } from 'svelte';

const REACHABLE = ':is(button, input, select, textarea, [role=textbox]):not(:disabled, [tabindex="-1"])';

/** The panes of the editor in the order of reading, each with what it begins with. */
const PANES: readonly { readonly pane: string; readonly first: readonly string[] }[] = [
  { pane: '.strip', first: ['[aria-current="true"]', REACHABLE] },
  { pane: '.stage-room', first: ['h1 [role=textbox]', REACHABLE] },
  // The figures, if there are any, are what one comes for.
  { pane: '.side', first: ['[role=grid] [data-chosen="true"]', '[role=tabpanel] ' + REACHABLE, REACHABLE] },
  { pane: '.notes', first: [REACHABLE] },
];

/** Moves the focus to the next pane, or the one before; from elsewhere, to the slide. */
export function goToPane(by: 1 | -1): void {
  const editor = document.querySelector('.editor');
  const panes = PANES.map(({ pane }) => editor?.querySelector(pane) ?? null);
  const now = panes.findIndex((each) => each?.contains(document.activeElement));
  const next = now < 0 ? 1 : (now + by + panes.length) % panes.length;
  const first = PANES[next]?.first.flatMap((each) => panes[next]?.querySelector<HTMLElement>(each) ?? []);
  first?.[0]?.focus();
}

/** A new slide starts with its headline selected, so that typing replaces it. */
export function beginHeadline(): void {
  flushSync();
  const headline = document.querySelector<HTMLElement>('.editor h1 [role="textbox"]');
  headline?.focus();
  if (headline) getSelection()?.selectAllChildren(headline);
}
