import type { ErrorCode } from '../../core/errors/known-error';
import type { Asked, JobName, Readings } from './reader-jobs';

/** What a reader is asked: one thing at a time. */
export interface Order<Name extends JobName = JobName> {
  readonly job: Name;
  readonly asked: Asked[Name];
}

/** What it says: that it looks at the disk, that the bytes are there, and then what came of them. */
export type Report =
  | { readonly type: 'begun' }
  | { readonly type: 'read' }
  | { readonly type: 'done'; readonly reading: Readings[JobName] }
  | { readonly type: 'known'; readonly code: ErrorCode; readonly subject: string; readonly detail: string }
  | { readonly type: 'fault'; readonly text: string };
