import { picturesNextTo } from '../../core/deck/document';
import type { Circumstances } from '../../core/show/apply';
import type { ResumePoint } from '../../core/show/show-state';
import { leftDeckOf, type LeftDeck } from '../document/first-document';
import { ShowModel } from '../document/show-model';
import type { InkFile } from '../files/ink-file';
import type { Left } from '../files/settings';
import { lookAnew } from '../pictures/deck-pictures';
import { NO_SESSION } from '../sessions/sessions';
import type { Beginning, FirstShow, ForWindow, Kept } from './beginning';
import type { Program } from './program';

/** Where a deck was left. */
interface DeckResumePoint extends ResumePoint, LeftDeck {}

/** A show that was begun, and whether it goes on from where its deck was left. */
interface Begun extends Omit<FirstShow, 'editor'> {
  readonly isResumed: boolean;
}

/** Begins the show of a deck with what groups did with it before, where it was left if it is that deck. */
export async function beginShow(
  { onFault }: Program,
  circumstances: () => Circumstances,
  { drafts, sessions }: Kept,
  { opening, session }: ForWindow,
  resumeAt: DeckResumePoint | undefined,
): Promise<Begun> {
  const { broken, recovered = false, later, notice } = opening;
  const document = picturesNextTo(opening.document, drafts.home);
  const found = await sessions.find(document, session).catch((error: unknown) => {
    onFault(error);
    return NO_SESSION;
  });
  await lookAnew(document.besides, document.present.deck);
  sessions.begin(document, found);
  const own = leftDeckOf(document, drafts);
  const isLeft =
    resumeAt?.file === own.file && (resumeAt.draft === undefined || resumeAt.draft === own.draft);
  const isResumed = isLeft && broken === undefined;
  return {
    show: new ShowModel(circumstances, document, isResumed ? resumeAt : undefined, broken, found.workshop),
    notice: inOneNotice([notice, ...found.notices]),
    recovered,
    isResumed,
    later,
  };
}

/** A deck in a window of its own begins in the editor, unless it was left otherwise. */
export function ownBeginning(program: Program, own: ForWindow): Beginning {
  const { draft, left } = own;
  return {
    cutOffAt: left?.at,
    resumed: left !== undefined,
    async open(kept, circumstances) {
      if (draft !== undefined) kept.drafts.begin(draft);
      const resumeAt = left && resumePointOf(left, program.ink, true);
      const begun = await beginShow(program, circumstances, kept, own, resumeAt);
      return { ...begun, editor: left?.editor ?? 'open' };
    },
  };
}

/** A talk that was cut off resumes as it was. A finished one keeps only its position, or its clock would run on. */
export function resumePointOf(left: Left, ink: InkFile, wasCutOff: boolean): DeckResumePoint {
  if (wasCutOff) return { ...left, strokes: ink.of(left.draft ?? left.file) };
  const { file, draft, position } = left;
  return { file, position, ...(draft !== undefined && { draft }) };
}

/** Several notices as one; `undefined` if there is nothing to say. */
export function inOneNotice(notices: readonly (string | undefined)[]): string | undefined {
  const told = notices.filter((each) => each !== undefined);
  return told.length > 0 ? told.join(' ') : undefined;
}
