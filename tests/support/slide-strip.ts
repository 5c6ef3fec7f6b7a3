import { editorInPage, settled, type EditorInPage } from './editor';
import { deckOf, figureSlide, pointsSlide, titleSlide } from './decks';
import { one } from './mounting.svelte';

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
