import type { Circumstances } from '../../core/show/apply';
import type { Texts } from '../../core/i18n/texts';
import { KnownError } from '../../core/errors/known-error';
import { deckOfSession, isSessionFile } from '../sessions/deck-of-session';
import { builtInOpening, firstDocument, reopened, type Opening } from '../document/first-document';
import type { Beginning, FirstShow, Kept } from './beginning';
import { beginShow, inOneNotice, resumePointOf } from './begin-show';
import type { Program } from './program';
import type { DiskEvents } from '../reader/reader';
import type { ToldReading } from '../reader/told-reading';

/** After so many starts in a row that came to nothing, the next opens the report. */
const MAX_FAILED = 3;

/** Milliseconds that the window stands empty for a silent drive: then the report opens, and the deck when it can. */
const PATIENCE = 3_000;

/** What the first window of the program opens with: `deck`, or else what there was in the last run. */
export function firstBeginning(program: Program, deck: string | undefined): Beginning {
  const { settings, remembers, texts, wasCutOff } = program;
  return {
    // A talk that was cut off continues its steady time; any other starts from the computer’s clock.
    cutOffAt: wasCutOff ? settings.current.left?.at : undefined,
    resumed: wasCutOff,
    async open(kept, circumstances) {
      const first = await firstShow(program, circumstances, kept, deck);
      const notices = [remembers ? undefined : texts().about.remembersNothing, first.notice];
      return { ...first, notice: inOneNotice(notices) };
    },
  };
}

async function firstShow(
  program: Program,
  circumstances: () => Circumstances,
  kept: Kept,
  deck: string | undefined,
): Promise<FirstShow> {
  const { settings, wasCutOff, onFault } = program;
  const { left, besides = [] } = settings.current;
  const { drafts, reading } = kept;
  const texts = program.texts();
  const resumeAt = left && resumePointOf(left, program.ink, wasCutOff);
  const asked = await askedFor(deck, texts, reading);
  const { failedStarts, shunned } = settings.current;
  const read = (file: string) => soon((disk) => reading.read('deck', file, disk));
  // One that was asked for is opened all the same: somebody wants to see it.
  const isHopeless = failedStarts >= MAX_FAILED && asked.deck === undefined;
  settings.change({ failedStarts: isHopeless ? 0 : failedStarts + 1, shunned: undefined });
  void settings.flush();
  // What is left over is known by what is there now; nobody waits until it is gone.
  void drafts.removeOrphans();
  if (isHopeless) program.kept.forget();
  const opening = isHopeless
    ? { ...(await builtInOpening()), notice: texts.faults.reportInstead }
    : await orReport(
        async () =>
          // Of several decks the one that was shown, or used last, comes back before any other.
          (left !== undefined && wasCutOff && besides.length > 0 && asked.deck === undefined
            ? await reopened(left, drafts, read)
            : undefined) ?? firstDocument(asked.deck, left?.file, drafts, texts, read, shunned),
        onFault,
        texts,
      );
  const isAsked = opening.document.file === asked.deck;
  const begun = await beginShow(
    program,
    circumstances,
    kept,
    { opening, session: isAsked ? asked.session : undefined },
    resumeAt,
  );
  return {
    ...begun,
    notice: inOneNotice([asked.notice, begun.notice]),
    editor: wasCutOff && begun.isResumed ? (left?.editor ?? 'closed') : 'closed',
  };
}

/** Whatever went wrong that nobody foresaw, there is something to present. */
async function orReport(
  open: () => Promise<Opening>,
  onFault: (error: unknown) => void,
  texts: Texts,
): Promise<Opening> {
  try {
    return await open();
  } catch (error) {
    onFault(error);
    return { ...(await builtInOpening()), notice: texts.faults.reportInstead };
  }
}

/**
 * What is read, unless its disk keeps silent for some seconds: then it is read again when the window stands. A busy
 * computer is no silent disk, or the report would come up before a deck that is only slow.
 */
function soon<T>(read: (disk: DiskEvents) => Promise<T>): Promise<T | 'later'> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const disk: DiskEvents = {
      onBegun: () => {
        timer = setTimeout(resolve, PATIENCE, 'later').unref();
      },
      onBytes: () => {
        clearTimeout(timer);
      },
    };
    read(disk).then(resolve, reject);
  });
}

/** The requested deck, which may be named by its session file; or why it cannot be opened. */
async function askedFor(file: string | undefined, texts: Texts, reading: ToldReading): Promise<Asked> {
  if (file === undefined || !isSessionFile(file)) return { deck: file };
  try {
    return {
      session: file,
      ...(await deckOfSession(file, texts, (session) => reading.read('session', session))),
    };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { notice: texts.errors[error.code](error.subject, error.detail) };
  }
}

interface Asked {
  readonly deck?: string | undefined;
  readonly session?: string;
  readonly notice?: string;
}
