import type { Circumstances } from '../../core/show/apply';
import type { Texts } from '../../core/i18n/texts';
import { KnownError } from '../../core/errors/known-error';
import { deckOfSession, isSessionFile } from '../sessions/deck-of-session';
import type { Drafts } from '../document/drafts';
import { firstDocument } from '../document/first-document';
import type { InkFile } from '../files/ink-file';
import type { SettingsFile } from '../files/settings';
import type { Sessions } from '../sessions/sessions';
import { ShowModel } from '../document/show-model';
import type { ResumePoint } from '../../core/show/show-state';

/** What is kept of the last run, beside the settings. */
export interface Kept {
  readonly drafts: Drafts;
  readonly sessions: Sessions;
  readonly ink: InkFile;
}

/**
 * The show that the program opens with; `notice` says what there is to know of its deck. `cutOff` says that the
 * last run did not end by itself.
 */
export async function firstShow(
  settings: SettingsFile,
  circumstances: () => Circumstances,
  { drafts, sessions, ink }: Kept,
  texts: Texts,
  cutOff: boolean,
  deck: string | undefined,
): Promise<{ readonly show: ShowModel; readonly notice: string | undefined; readonly recovered: boolean }> {
  const left = leftBehind(settings, ink, cutOff);
  const asked = await askedFor(deck, texts);
  const opening = await firstDocument(asked.deck, left?.file, drafts, texts);
  const { document, broken, recovered = false } = opening;
  const found = await sessions.find(document, document.file === asked.deck ? asked.session : undefined);
  sessions.begin(document, found);
  const sameDeck = left?.file === document.file && broken === undefined;
  const notices = [asked.notice, opening.notice, ...found.notices].filter((each) => each !== undefined);
  return {
    show: new ShowModel(circumstances, document, sameDeck ? left : undefined, broken, found.workshop),
    notice: notices.length > 0 ? notices.join(' ') : undefined,
    recovered,
  };
}

/** The deck that was asked for, also by a session of it; or why that cannot be opened. */
async function askedFor(file: string | undefined, texts: Texts): Promise<Asked> {
  if (file === undefined || !isSessionFile(file)) return { deck: file };
  try {
    return { session: file, ...(await deckOfSession(file, texts)) };
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

/** A talk that was cut off goes on whole; one that was ended leaves its place only, or its clock would run on. */
function leftBehind(
  { current: { left } }: SettingsFile,
  ink: InkFile,
  cutOff: boolean,
): (ResumePoint & { readonly file: string }) | undefined {
  if (left === undefined) return undefined;
  if (cutOff) return { ...left, strokes: ink.of(left.file) };
  return { file: left.file, position: left.position };
}
