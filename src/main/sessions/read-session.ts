import type { Texts } from '../../core/i18n/texts';
import {
  MAX_BYTES,
  ofWhole,
  parseSession,
  type SessionFile,
  type SessionProblem,
} from '../../core/groups/session-file';
import { readIfThere, UNHEARD, type OnRead } from '../files/read-file';

export type SessionReading =
  /** `at` is when it was last written, in milliseconds since 1970. */
  { readonly session: SessionFile; readonly at: number } | { readonly problem: SessionProblem };

/** Reads a session file; `undefined` if there is none. Throws `cannotRead` if it cannot be reached. */
export async function readSession(
  file: string,
  onRead: OnRead = UNHEARD,
): Promise<SessionReading | undefined> {
  const found = await readIfThere(file, MAX_BYTES);
  onRead();
  if (found === 'absent') return undefined;
  if (found === 'tooLarge') return { problem: ofWhole('tooLarge', '20 MB') };
  const text = decode(found.bytes);
  if (text === undefined) return { problem: ofWhole('notText') };
  const read = parseSession(text);
  return 'problem' in read ? read : { session: read.session, at: found.at };
}

/** A problem in words: where it is, what it is, and how to fix it. */
export function problemText(problem: SessionProblem, { sessions }: Texts): string {
  const { what, fix } = sessions.problems[problem.code](problem);
  return `${sessions.place(problem.path)}${what} ${fix}`;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
