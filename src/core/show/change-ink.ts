import type { Changes, ShowNow } from './changes';
import { changeStrokes, redoInk, undoInk, type Ink } from '../ink/ink-history';
import { slideAt } from '../slide/navigation';
import { clear, draw, erase } from '../ink/strokes';
import type { ShowState } from './show-state';
import type { CommandType } from './commands';

/** Pointer, pen and eraser. */
export const INK_CHANGES = {
  tool: ({ state }, { tool }) => ({ ...state, tool: state.tool === tool ? 'none' : tool }),
  pen: ({ state }, { colour }) => ({ ...state, tool: 'pen', pen: colour }),
  draw({ deck, state }, { slide, stroke }) {
    const { id } = slideAt(deck, slide);
    return withInk(state, changeStrokes(state, id, draw(state.strokes, id, stroke)));
  },
  erase({ deck, state }, { slide, at, from }) {
    const { id } = slideAt(deck, slide);
    return withInk(state, changeStrokes(state, id, erase(state.strokes, id, at, from)));
  },
  clearPen(show) {
    const { state } = show;
    const here = slideOf(show);
    return withInk(state, changeStrokes(state, here, clear(state.strokes, here)));
  },
  undoInk: (show) => withInk(show.state, undoInk(show.state, slideOf(show))),
  redoInk: (show) => withInk(show.state, redoInk(show.state, slideOf(show))),
} satisfies Partial<Changes<CommandType>>;

/** The name of the slide that is shown. */
function slideOf({ deck, state }: ShowNow): string {
  return slideAt(deck, state.position.slide).id;
}

function withInk(state: ShowState, ink: Ink): ShowState {
  return ink.strokes === state.strokes
    ? state
    : { ...state, strokes: ink.strokes, inkHistory: ink.inkHistory };
}
