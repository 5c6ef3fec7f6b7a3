import type { SlideChanges } from '../deck/kept-version';
import type { NearDay } from '../formatting/day-and-time';

/** What there is to say of the earlier versions of a deck. */
export interface VersionTexts {
  readonly title: (name: string) => string;
  readonly none: string;
  readonly intro: string;
  /** `dayAndTime` is `3 november 14:05`, `time` the end of it. */
  readonly when: (day: NearDay, dayAndTime: string, time: string) => string;
  readonly slides: (count: number) => string;
  /** Above the copies that a shared folder made. */
  readonly copies: string;
  /** What a saving did to the slides since the one before it. */
  readonly changes: (changes: SlideChanges) => string;
  /** Of the last saving: it is what stands in the file. */
  readonly latest: string;
  /** Of the version that is shown now. */
  readonly shown: string;
  readonly damaged: string;
  /** The title of the copy that a version is opened as. */
  readonly copyOf: (name: string, dayAndTime: string) => string;
  /** A version was opened: it is a copy. */
  readonly opened: (name: string) => string;
  /** A version could not be opened. */
  readonly unreadable: string;
  readonly back: (name: string) => string;
  /** There is nothing to go back to. */
  readonly notLeft: string;
  /** A deck was saved, but its version could not be kept, and why. */
  readonly notKept: (reason: string) => string;
}
