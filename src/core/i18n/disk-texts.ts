/** Why a file cannot be read or saved, where the system has no word for it that people know. */
export type DiskReason =
  | 'EISDIR'
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EROFS'
  | 'EACCES'
  | 'EPERM'
  | 'ENOSPC'
  | 'notPlain'
  | 'readOnly'
  | 'inUse'
  | 'changed'
  | 'tooMuch'
  | 'stopped'
  | 'linked';

/** Why, as the end of a sentence, and the sentence that says what to do. */
export interface ReasonText {
  readonly why: string;
  readonly cure: string;
}

export type DiskTexts = Readonly<Record<DiskReason, ReasonText>>;

/** `what` that went wrong with a file, why, and what to do; `cure` for a reason that only the system has a word for. */
export function diskSentence(texts: DiskTexts, what: string, reason: string, cure: string): string {
  return Object.hasOwn(texts, reason)
    ? `${what}: ${texts[reason as DiskReason].why}. ${texts[reason as DiskReason].cure}`
    : `${what} (${reason}). ${cure}`;
}

/** A reason in the middle of a sentence. */
export function reasonWords(texts: DiskTexts, reason: string): string {
  return Object.hasOwn(texts, reason) ? texts[reason as DiskReason].why : reason;
}
