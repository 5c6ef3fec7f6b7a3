import type { WorkshopCommand } from '../../core/show/commands';

/** Who works with what stands in the slide's place. */
export interface SlideInput {
  readonly send: (command: WorkshopCommand) => void;
  /** The trainer's keys are for what stands here. */
  readonly takesKeys: boolean;
}
