import { rm } from 'node:fs/promises';
import { KnownError } from '../../core/errors/known-error';
import { mergeWorkshops } from '../../core/groups/merge-workshops';
import { MAX_BYTES, sessionText, type SessionFile } from '../../core/groups/session-file';
import type { Workshop } from '../../core/groups/workshop';
import { whileLocked } from '../files/file-lock';
import { readIfThere, type ReadFile } from '../files/read-file';
import { saveFile } from '../files/save-file';
import { setAside } from '../files/set-aside';
import type { SessionReading } from './read-session';

/** What is known of a file from the last time that it was written. */
export interface Before {
  /** Of our side alone. */
  readonly base: Workshop;
  /** All that stood there then: whoever finds the same need not read it. */
  readonly written?: { readonly text: string; readonly workshop: Workshop };
}

/** What became of it, and the name under which what another program wrote was kept. */
export interface PutSession {
  readonly written?: Before['written'];
  readonly kept?: string;
}

type Read = (file: string) => Promise<SessionReading | undefined>;

/** As often another program may write between our look and our step before we give way for now. */
const MAX_LOOKS = 5;

/**
 * Puts a session in its place, together with what another program wrote there since. Where both changed the same, or
 * where theirs cannot be read, theirs is kept under another name. One without groups takes the file away. Throws
 * `cannotWrite` and `cannotRead`: what cannot be read now is not written over.
 */
export function putSession(
  file: string,
  session: SessionFile,
  before: Before,
  read: Read,
): Promise<PutSession> {
  return whileLocked(file, () => putMerged(file, session, before, read));
}

/** A program of ours waits for its turn; what any other writes meanwhile is looked at again. */
async function putMerged(
  ...[file, session, before, read]: Parameters<typeof putSession>
): Promise<PutSession> {
  for (let look = 1; ; look += 1) {
    const there = await readIfThere(file, MAX_BYTES);
    const theirs = await theirsIn(file, there, before, read);
    const merged = mergeWorkshops(before.base, session.workshop, theirs === 'damaged' ? before.base : theirs);
    const aside = theirs === 'damaged' ? 'beschadigd' : merged.conflict ? 'vorige' : undefined;
    const kept = aside === undefined ? {} : { kept: await setAside(file, aside) };
    try {
      return { ...kept, ...(await put(file, { ...session, workshop: merged.workshop }, there, aside)) };
    } catch (error) {
      const isChanged = error instanceof KnownError && error.detail === 'changed';
      if (!isChanged || look >= MAX_LOOKS) throw error;
    }
  }
}

async function theirsIn(
  file: string,
  there: ReadFile | 'absent' | 'tooLarge',
  { base, written }: Before,
  read: Read,
): Promise<Workshop | 'damaged'> {
  if (there === 'absent') return base;
  if (there === 'tooLarge') return 'damaged';
  if (written !== undefined && there.bytes.equals(Buffer.from(written.text))) return written.workshop;
  const found = await read(file);
  if (found === undefined) return base;
  return 'session' in found ? found.session.workshop : 'damaged';
}

async function put(
  file: string,
  session: SessionFile,
  there: ReadFile | 'absent' | 'tooLarge',
  aside: string | undefined,
): Promise<PutSession> {
  const { workshop } = session;
  if (workshop.groups.length === 0) {
    await rm(file, { force: true });
    return {};
  }
  const text = sessionText(session);
  // What another program put there since our look is not written over.
  if (typeof there === 'string' || aside !== undefined) await saveFile(file, text, { onlyNew: true });
  else if (!there.bytes.equals(Buffer.from(text))) await saveFile(file, text, { expected: there.bytes });
  return { written: { text, workshop } };
}
