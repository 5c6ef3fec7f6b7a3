import { editorInPage, settled, type EditorInPage } from './editor';
import { deckOf, figureSlide, pointsSlide, titleSlide } from './decks';
import { all, one } from './mounting.svelte';

export interface StripInPage extends EditorInPage {
  /** The headlines of the slides, one after the other. */
  readonly order: () => string;
  readonly at: () => number;
  readonly focus: () => void;
  readonly keys: (...keys: readonly (readonly [string, KeyboardEventInit?])[]) => Promise<void>;
}

const abc = deckOf(
  titleSlide({ headline: 'A' }),
  figureSlide({ headline: 'B' }),
  pointsSlide({ headline: 'C' }),
);

/** Drags a slide of the strip behind its last one, and looks at that before it is dropped there. */
export async function dragBehindLast(
  room: HTMLElement,
  before: (last: HTMLElement) => void = () => undefined,
) {
  const cells = all(room, '.strip .cell');
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) throw new Error('no slides');
  const { left, bottom } = last.getBoundingClientRect();
  const place = { clientX: left + 5, clientY: bottom - 2 };
  const drag = (type: string, on: HTMLElement) =>
    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, ...place }));
  drag('dragstart', first);
  await settled(() => drag('dragover', last));
  before(last);
  await settled(() => drag('drop', last));
}

/** The editor with its strip of slides: three, unless told. */
export async function stripInPage(slide = 0, of = abc): Promise<StripInPage> {
  const editor = await editorInPage(of, slide);
  return {
    ...editor,
    order: () =>
      editor
        .deck()
        .slides.map(({ headline }) => headline)
        .join(''),
    at: () => editor.host.state.position.slide,
    focus: () => {
      one(editor.room, '.strip .slides button[tabindex="0"]').focus();
    },
    keys: async (...keys: readonly (readonly [string, KeyboardEventInit?])[]) => {
      for (const [key, init] of keys) await settled(() => editor.press(key, init));
    },
  };
}
