import { flushSync, mount, unmount } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/keys/actions';
import { apply, openShowState } from '../../../src/core/show/apply';
import type { AppEvent, Opened } from '../../../src/ipc/api';
import ConsoleView from '../../../src/renderer/views/ConsoleView.svelte';
import AudienceView from '../../../src/renderer/views/AudienceView.svelte';
import { fieldOf } from '../../../src/renderer/show/typing';
import { deckOf, discussionSlide, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { editorInPage } from '../../support/editor';
import { fieldsIn, focusStops, kindsOfStops, nameOfStop } from '../../support/focus-stops';
import { pageHost, type PageHost } from '../../support/host';
import { all } from '../../support/mounting.svelte';
import { asOf, NOON } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(titleSlide(), rankingSlide(), discussionSlide(), pointsSlide());
const views = { AudienceView, ConsoleView };
const opens = (action: Action): AppEvent => ({ type: 'action', action });

/** What a window shows: the slide, what the room does with it, and what lies over it. */
interface Scene {
  readonly slide: number;
  readonly does?: readonly Command[];
  readonly tells?: AppEvent;
  readonly own?: Partial<Opened>;
}
const group: Command = { type: 'newGroup', name: '' };
const scenes: Readonly<Record<string, Scene>> = {
  'a slide': { slide: 1 },
  'a figure that is guessed': { slide: 1, does: [{ type: 'ask' }] },
  'rows that are put in order': { slide: 1, does: [{ type: 'askOrder' }] },
  'hands that are counted': { slide: 1, does: [{ type: 'own' }] },
  'answers from the room': { slide: 2, does: [{ type: 'talk' }] },
  'a table': { slide: 1, does: [{ type: 'table' }] },
  'the pen': { slide: 1, does: [{ type: 'tool', tool: 'pen' }] },
  groups: { slide: 1, does: [group, group], tells: opens('groups') },
  'what is taken home': { slide: 1, tells: opens('export') },
  printing: { slide: 1, tells: opens('print') },
  overview: { slide: 1, tells: opens('overview') },
  help: { slide: 1, tells: opens('help') },
  welcome: { slide: 1, tells: opens('welcome') },
  'a question after a crash': { slide: 1, own: { resumed: true } },
  'a deck with mistakes': { slide: 1, own: { broken: { file: 'stuk.beeld', problems: [] } } },
  'an export': { slide: 1, tells: { type: 'export', progress: { stage: 'drawing', done: 1, total: 3 } } },
};

interface Shown {
  readonly room: HTMLElement;
  readonly host: PageHost;
}

/** A window for one press: two at a time would both hear it. */
async function inWindow<T>(
  view: keyof typeof views,
  { slide, does = [], tells, own }: Scene,
  work: (shown: Shown) => T,
): Promise<T> {
  const start = openShowState(deck, { position: { slide, step: 0 } });
  const state = does.reduce<ShowState>((so, command) => apply(deck, so, command, asOf(NOON)), start);
  const host = pageHost(deck, { state, ...own });
  const room = document.createElement('div');
  document.body.append(room);
  const instance = mount(views[view], { target: room, props: { host, opened: host.start } });
  flushSync();
  if (tells !== undefined) host.tell(tells);
  flushSync();
  const result = work({ room, host });
  await unmount(instance);
  room.remove();
  return result;
}

/** Does something with each element of a kind in a window of its own. */
async function withEach(
  view: keyof typeof views,
  scene: Scene,
  find: (room: HTMLElement) => readonly HTMLElement[],
  work: (element: HTMLElement, shown: Shown) => void,
): Promise<void> {
  const count = await inWindow(view, scene, ({ room }) => find(room).length);
  for (let i = 0; i < count; i += 1) {
    await inWindow(view, scene, (shown) => {
      const element = find(shown.room)[i];
      if (element === undefined) throw new Error(`nothing at ${i}`);
      element.focus();
      work(element, shown);
    });
  }
}

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  flushSync();
}

/** Types into a field what no field of the program holds by itself. */
function type(field: HTMLElement): string {
  const text = '17';
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return '';
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  flushSync();
  return text;
}

/** Whether a text stands in its field, or main has it. */
const isKept = (text: string, field: HTMLElement, host: PageHost) =>
  text === '' || (field as HTMLInputElement).value === text || JSON.stringify(host.asked).includes(text);

const dialogs = () => all(document, '[role=dialog]').length;

describe.each(Object.keys(views) as (keyof typeof views)[])('in %s', (view) => {
  describe.each(Object.entries(scenes))('with %s', (_, scene) => {
    it.each([
      ['PageDown', ['command', { type: 'next' }]],
      ['PageUp', ['command', { type: 'previous' }]],
      ['F5', ['act', 'presentFromStart']],
    ] as const)('%s is the show’s wherever the focus is, and what was typed is kept', (key, asked) =>
      withEach(view, scene, kindsOfStops, (stop, { host }) => {
        const text = fieldOf(stop) === stop ? type(stop) : '';
        press(key);
        const steps = host.asked.filter(([call]) => call === asked[0]).filter(isOf(asked[1]));
        expect(steps, nameOfStop(stop)).toHaveLength(1);
        expect(isKept(text, stop, host), nameOfStop(stop)).toBe(true);
      }),
    );

    it('Esc leaves a field, and nothing else', () =>
      withEach(view, scene, fieldsIn, (field, { host }) => {
        const before = dialogs();
        press('Escape');
        expect(document.activeElement, nameOfStop(field)).not.toBe(field);
        expect([dialogs(), host.state.curtain], nameOfStop(field)).toEqual([before, 'none']);
        expect(host.asked.filter(isOf('close')).concat(host.asked.filter(isOf({ type: 'close' })))).toEqual(
          [],
        );
      }));
  });
});

describe('in the editor', () => {
  it.each([
    ['PageDown', 2],
    ['PageUp', 0],
  ])('%s chooses the slide beside, whatever has the focus', async (key, slide) => {
    const { room, host } = await editorInPage(deck, 1);
    for (const i of focusStops(room).keys()) {
      await host.command({ type: 'choose', slide: 1 });
      flushSync();
      const stop = focusStops(room)[i];
      if (stop === undefined) continue;
      stop.focus();
      press(key);
      expect(host.state.position.slide, nameOfStop(stop)).toBe(slide);
    }
  });

  it('F5 presents from the start, and Esc leaves a field only', async () => {
    const { room, host } = await editorInPage(deck, 1);
    for (const field of fieldsIn(room)) {
      field.focus();
      press('Escape');
      expect(document.activeElement, nameOfStop(field)).not.toBe(field);
      expect(all(room, '.editor'), nameOfStop(field)).toHaveLength(1);
    }
    fieldsIn(room)[0]?.focus();
    press('F5');
    expect(all(room, '.editor')).toHaveLength(0);
    expect(host.asked).toContainEqual(['act', 'presentFromHere']);
    expect(host.state.position).toEqual({ slide: 0, step: 0 });
  });
});

/** Whether a call brought this. */
function isOf(argument: unknown) {
  return (call: readonly unknown[]) => JSON.stringify(call[1]) === JSON.stringify(argument);
}
