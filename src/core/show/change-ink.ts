import type { Changes, ShowNow } from './changes';
import { changeStrokes, redoInk, undoInk, type Ink } from '../ink/ink-history';
import { slideAt } from '../slide/navigation';
import { clear, draw, erase } from '../ink/strokes';
import type { ShowState } from './show-state';
import type { CommandType } from './commands';

/** Pointer, pen and eraser. */
export const INK_CHANGES = {
  tool: ({ session }, { tool }) => ({ ...session, tool: session.tool === tool ? 'none' : tool }),
  pen: ({ session }, { colour }) => ({ ...session, tool: 'pen', pen: colour }),
  draw({ deck, session }, { slide, stroke }) {
    const { id } = slideAt(deck, slide);
    return withInk(session, changeStrokes(session, id, draw(session.strokes, id, stroke)));
  },
  erase({ deck, session }, { slide, at, from }) {
    const { id } = slideAt(deck, slide);
    return withInk(session, changeStrokes(session, id, erase(session.strokes, id, at, from)));
  },
  clearPen(show) {
    const { session } = show;
    const here = slideOf(show);
    return withInk(session, changeStrokes(session, here, clear(session.strokes, here)));
  },
  undoInk: (show) => withInk(show.session, undoInk(show.session, slideOf(show))),
  redoInk: (show) => withInk(show.session, redoInk(show.session, slideOf(show))),
} satisfies Partial<Changes<CommandType>>;

/** The name of the slide that is shown. */
function slideOf({ deck, session }: ShowNow): string {
  return slideAt(deck, session.position.slide).id;
}

function withInk(session: ShowState, ink: Ink): ShowState {
  return ink.strokes === session.strokes
    ? session
    : { ...session, strokes: ink.strokes, inkHistory: ink.inkHistory };
}
