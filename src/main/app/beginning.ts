import type { Circumstances } from '../../core/show/apply';
import type { EditorPlace } from '../../core/show/editor-place';
import type { KeptMoment } from '../../core/show/steady-clock';
import type { Drafts } from '../document/drafts';
import type { ShowModel } from '../document/show-model';
import type { Opening } from '../document/first-document';
import type { Left } from '../files/settings';
import type { ToldReading } from '../reader/told-reading';
import type { Sessions } from '../sessions/sessions';

/** Where a deck finds what is kept of it, apart from its file. */
export interface Kept {
  readonly drafts: Drafts;
  readonly sessions: Sessions;
  readonly reading: ToldReading;
}

/** What the program opens with. */
export interface FirstShow {
  readonly show: ShowModel;
  /** What there is to know of its deck. */
  readonly notice: string | undefined;
  readonly recovered: boolean;
  /** Where the editor was in a run that was cut off. */
  readonly editor: EditorPlace;
  /** What is to be opened once its drive answers. */
  readonly later: string | undefined;
}

/** A deck for a window of its own. */
export interface ForWindow {
  readonly opening: Opening;
  /** The session file to go with it, where it is not the deck’s own. */
  readonly session?: string | undefined;
  /** The name of the draft that has a deck without a file. */
  readonly draft?: string;
  /** Where it was when the program was cut off. */
  readonly left?: Left;
}

/** What a window opens with. */
export interface Beginning {
  /** When a talk that was cut off was last heard of; its steady time continues. */
  readonly cutOffAt: KeptMoment | undefined;
  /** The program crashed while this deck was open. */
  readonly resumed: boolean;
  readonly open: (kept: Kept, circumstances: () => Circumstances) => Promise<FirstShow>;
}
