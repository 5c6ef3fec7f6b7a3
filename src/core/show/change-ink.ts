import type { Deck } from '../deck/types';
import { changeStrokes, redoInk, undoInk, type Ink } from '../ink/ink-history';
import { slideAt } from '../slide/navigation';
import { clear, draw, erase } from '../ink/strokes';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** Pointer, pen and eraser. Nothing for a command that is about something else. */
export function changeInk(deck: Deck, session: ShowState, command: Command): ShowState | undefined {
  const idOf = (slide: number) => slideAt(deck, slide).id;
  const here = idOf(session.position.slide);
  const { strokes } = session;
  switch (command.type) {
    case 'tool':
      return { ...session, tool: session.tool === command.tool ? 'none' : command.tool };
    case 'pen':
      return { ...session, tool: 'pen', pen: command.colour };
    case 'draw': {
      const slide = idOf(command.slide);
      return withInk(session, changeStrokes(session, slide, draw(strokes, slide, command.stroke)));
    }
    case 'erase': {
      const slide = idOf(command.slide);
      const less = erase(strokes, slide, command.at, command.from);
      return withInk(session, changeStrokes(session, slide, less));
    }
    case 'clearPen':
      return withInk(session, changeStrokes(session, here, clear(strokes, here)));
    case 'undoInk':
      return withInk(session, undoInk(session, here));
    case 'redoInk':
      return withInk(session, redoInk(session, here));
    default:
      return undefined;
  }
}

function withInk(session: ShowState, ink: Ink): ShowState {
  return ink.strokes === session.strokes
    ? session
    : { ...session, strokes: ink.strokes, inkHistory: ink.inkHistory };
}
