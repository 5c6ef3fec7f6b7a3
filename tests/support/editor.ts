import { flushSync, mount } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import type { Deck, Slide } from '../../src/core/deck/types';
import { slideAt } from '../../src/core/slide/navigation';
import { openShowState } from '../../src/core/show/apply';
import type { DocumentState, Opened } from '../../src/ipc/api';
import AudienceView from '../../src/renderer/views/AudienceView.svelte';
import { pageHost, type PageHost } from './host';
import { all, mounted, one } from './mounting.svelte';

export interface EditorInPage {
  readonly room: HTMLElement;
  readonly host: PageHost;
  /** The deck as it has become. */
  readonly deck: () => Deck;
  readonly slide: () => Slide;
  /** Presses a key where the focus is, and tells whether the browser was kept from answering it too. */
  readonly press: (key: string, own?: KeyboardEventInit) => boolean;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** The field with a label. */
  readonly field: (label: string) => HTMLInputElement;
  readonly button: (name: string) => HTMLButtonElement;
}

const FILE: DocumentState = {
  name: 'proef.beeld',
  place: 'file',
  changed: false,
  canUndo: false,
  canRedo: false,
};

/** The editor as it stands over the show, on a host in the page, at a slide. */
export function editorInPage(deck: Deck, slide = 0, own: Partial<Opened> = {}): Promise<EditorInPage> {
  return editorOnHost(hostOfEditor(deck, slide, own));
}

/** A host whose deck can be edited, at a slide. */
export function hostOfEditor(deck: Deck, slide = 0, own: Partial<Opened> = {}): PageHost {
  const state = openShowState(deck, { position: { slide, step: 0 } });
  return pageHost(deck, { state, document: FILE, ...own });
}

/** The editor on a host of the test's own; `settle` is for one that is late. */
export async function editorOnHost(
  host: PageHost & { readonly settle?: () => Promise<void> },
): Promise<EditorInPage> {
  const load = () => import('../../src/renderer/editor/EditorView.svelte');
  // To make it from its sources takes a busy machine long, which is not what a test waits for.
  await load();
  const editor = { host, load };
  const room = mounted((target) =>
    mount(AudienceView, { target, props: { host, opened: host.start, editor } }),
  );
  host.tell({ type: 'action', action: 'edit' });
  await host.settle?.();
  await vi.waitFor(() => one(room, '.editor'), { timeout: 10_000 });
  onTestFinished(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return {
    room,
    host,
    deck: () => host.deck,
    slide: () => slideAt(host.deck, host.state.position.slide),
    press(key, init) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      (document.activeElement ?? document.body).dispatchEvent(event);
      flushSync();
      return event.defaultPrevented;
    },
    undo: () => settled(() => host.act('undo')),
    redo: () => settled(() => host.act('redo')),
    field(label) {
      const found = all(room, 'label').find((each) => each.textContent.trim() === label);
      const field = found && document.getElementById(found.getAttribute('for') ?? '');
      if (field == null) throw new Error(`no field ${label}`);
      return field as HTMLInputElement;
    },
    button(name) {
      const found = all(room, 'button').find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
      );
      if (found === undefined) throw new Error(`no button ${name}`);
      return found as HTMLButtonElement;
    },
  };
}

/** Does something, and waits until what it asked is answered and drawn. */
export async function settled(work: () => unknown): Promise<void> {
  await work();
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
  flushSync();
}

/** Types a text into a field, key by key, over what stood there. */
export async function typeInto(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  for (let length = 1; length <= text.length; length += 1) {
    const typed = text.slice(0, length);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = typed;
    else field.textContent = typed;
    await settled(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  }
}
