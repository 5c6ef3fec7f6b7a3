import type { WorkshopCommand } from '../../core/show/commands';

/** How the activity gets its input. */
export interface SlideInput {
  readonly send: (command: WorkshopCommand) => void;
  /** The trainer’s keys belong to this activity. */
  readonly takesKeys: boolean;
}
