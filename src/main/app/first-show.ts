import { picturesNextTo } from '../../core/deck/document';
import type { EditorPlace } from '../../core/show/editor-place';
import type { Circumstances } from '../../core/show/apply';
import type { Texts } from '../../core/i18n/texts';
import { KnownError } from '../../core/errors/known-error';
import { deckOfSession, isSessionFile } from '../sessions/deck-of-session';
import { builtInOpening, firstDocument, type Opening } from '../document/first-document';
import type { Beginning, FirstShow, Kept } from './beginning';
import type { Program } from './program';
import type { InkFile } from '../files/ink-file';
import type { SettingsFile } from '../files/settings';
import type { DiskEvents } from '../reader/reader';
import type { ToldReading } from '../reader/told-reading';
import { NO_SESSION } from '../sessions/sessions';
import { ShowModel } from '../document/show-model';
import type { ResumePoint } from '../../core/show/show-state';

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
  { settings, ink, texts: words, wasCutOff: cutOff, onFault }: Program,
  circumstances: () => Circumstances,
  kept: Kept,
  deck: string | undefined,
): Promise<FirstShow> {
  const { drafts, sessions, reading } = kept;
  const texts = words();
  const resumeAt = resumePointOf(settings, ink, cutOff);
  const asked = await askedFor(deck, texts, reading);
  const { failedStarts, shunned } = settings.current;
  const read = (file: string) => soon((disk) => reading.read('deck', file, disk));
  // One that was asked for is opened all the same: somebody wants to see it.
  const isHopeless = failedStarts >= MAX_FAILED && asked.deck === undefined;
  settings.change({ failedStarts: isHopeless ? 0 : failedStarts + 1, shunned: undefined });
  void settings.flush();
  await drafts.removeOrphans();
  const opening = isHopeless
    ? { ...(await builtInOpening()), notice: texts.faults.reportInstead }
    : await orReport(
        () => firstDocument(asked.deck, resumeAt?.file, drafts, texts, read, shunned),
        onFault,
        texts,
      );
  const { broken, recovered = false, later } = opening;
  const document = picturesNextTo(opening.document, drafts.home);
  const session = document.file === asked.deck ? asked.session : undefined;
  const found = await sessions.find(document, session).catch((error: unknown) => {
    onFault(error);
    return NO_SESSION;
  });
  sessions.begin(document, found);
  const sameDeck = resumeAt?.file === document.file && broken === undefined;
  return {
    show: new ShowModel(circumstances, document, sameDeck ? resumeAt : undefined, broken, found.workshop),
    notice: inOneNotice([asked.notice, opening.notice, ...found.notices]),
    recovered,
    editor: cutOff && sameDeck ? editorIn(settings) : 'closed',
    later,
  };
}

function inOneNotice(notices: readonly (string | undefined)[]): string | undefined {
  const told = notices.filter((each) => each !== undefined);
  return told.length > 0 ? told.join(' ') : undefined;
}

function editorIn({ current: { left } }: SettingsFile): EditorPlace {
  return left?.editor ?? 'closed';
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

/** A talk that was cut off resumes as it was. A finished one keeps only its position, or its clock would run on. */
function resumePointOf(
  { current: { left: resumeAt } }: SettingsFile,
  ink: InkFile,
  cutOff: boolean,
): (ResumePoint & { readonly file: string }) | undefined {
  if (resumeAt === undefined) return undefined;
  if (cutOff) return { ...resumeAt, strokes: ink.of(resumeAt.file) };
  return { file: resumeAt.file, position: resumeAt.position };
}
