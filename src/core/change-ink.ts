import type { Deck } from './deck/types';
import { slideAt } from './navigation';
import type { Command, Session } from './session';
import { clear, draw, erase } from './strokes';

/** Pointer, pen and eraser. Nothing for a command that is about something else. */
export function changeInk(deck: Deck, session: Session, command: Command): Session | undefined {
  const idOf = (slide: number) => slideAt(deck, slide).id;
  switch (command.type) {
    case 'tool':
      return { ...session, tool: session.tool === command.tool ? 'none' : command.tool };
    case 'pen':
      return { ...session, tool: 'pen', pen: command.colour };
    case 'draw':
      return { ...session, strokes: draw(session.strokes, idOf(command.slide), command.stroke) };
    case 'erase':
      return { ...session, strokes: erase(session.strokes, idOf(command.slide), command.at) };
    case 'clearPen':
      return { ...session, strokes: clear(session.strokes, idOf(session.position.slide)) };
    default:
      return undefined;
  }
}
