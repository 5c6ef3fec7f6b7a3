import { readFile, stat } from 'node:fs/promises';
import { KnownError } from '../core/errors';
import type { Texts } from '../core/i18n/texts';
import {
  MOST_BYTES,
  ofWhole,
  parseSession,
  type SessionFile,
  type SessionProblem,
} from '../core/workshop/session-file';
import { reasonOf } from './save-file';

export type SessionReading =
  /** `at` is when it was written, in milliseconds since 1970. */
  { readonly session: SessionFile; readonly at: number } | { readonly problem: SessionProblem };

/** Reads a session; nothing where there is none. Throws `cannotRead` when it is out of reach. */
export async function readSession(file: string): Promise<SessionReading | undefined> {
  try {
    const { size, mtimeMs } = await stat(file);
    if (size > MOST_BYTES) return { problem: ofWhole('tooLarge', '20 MB') };
    const text = decode(await readFile(file));
    if (text === undefined) return { problem: ofWhole('notText') };
    const read = parseSession(text);
    return 'problem' in read ? read : { session: read.session, at: mtimeMs };
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw new KnownError('cannotRead', file, reasonOf(error));
  }
}

/** A problem in words: where it is, what it is, and how to mend it. */
export function problemText(problem: SessionProblem, { sessions }: Texts): string {
  const { what, mend } = sessions.problems[problem.code](problem);
  return `${sessions.place(problem.path)}${what} ${mend}`;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
