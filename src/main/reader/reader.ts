import { KnownError } from '../../core/errors/known-error';
import type { Asked, JobName, Readings } from './reader-jobs';
import type { Order, Report } from './reader-messages';

/** A process that reads: it can be ended at any moment, whatever it is doing. */
export interface ReaderProcess {
  send(order: Order): void;
  end(): void;
}

/** Starts one. It tells what it found, and when it is gone. */
export type LaunchReader = (hear: {
  readonly onReport: (report: Report) => void;
  readonly onGone: () => void;
}) => ReaderProcess;

/** What is heard of a file that is being read. */
export interface DiskEvents {
  /** The process runs, and looks at the disk. */
  readonly onBegun: () => void;
  /** The disk has answered: the bytes are there. */
  readonly onBytes: () => void;
}

/** Reads what comes from outside. `stop` gives it up: what was asked then fails as `stopped`. */
export interface OutsideReader {
  read<Name extends JobName>(
    job: Name,
    asked: Asked[Name],
    stop?: AbortSignal,
    disk?: DiskEvents,
  ): Promise<Readings[Name]>;
}

/** A process and what it is busy with. */
interface Member {
  readonly process: ReaderProcess;
  task: Task | undefined;
}

interface Task {
  readonly onReport: (report: Report) => void;
  readonly onGone: () => void;
}

export interface ReaderLimits {
  /** Milliseconds that making sense of bytes may take; a disk may take as long as it likes. */
  readonly time: number;
  /** Milliseconds that a process stays that has nothing to do. */
  readonly idle: number;
}

const USUAL_LIMITS: ReaderLimits = { time: 20_000, idle: 30_000 };

/** Reads in processes apart: one for each file that is being read, so that none waits for another. */
export class Reader implements OutsideReader {
  readonly #launch: LaunchReader;
  readonly #limits: ReaderLimits;
  readonly #idle = new Set<Member>();
  #tidying: NodeJS.Timeout | undefined;

  constructor(launch: LaunchReader, limits: ReaderLimits = USUAL_LIMITS) {
    this.#launch = launch;
    this.#limits = limits;
  }

  /** Throws `cannotRead`; of a file that takes too much with the reason `tooMuch`, of one given up with `stopped`. */
  async read<Name extends JobName>(
    job: Name,
    asked: Asked[Name],
    stop?: AbortSignal,
    disk?: DiskEvents,
  ): Promise<Readings[Name]> {
    if (stop?.aborted === true) throw new KnownError('cannotRead', fileOf({ job, asked }), 'stopped');
    const [member = this.#start()] = this.#idle;
    this.#idle.delete(member);
    // What a job gives is known by its name; a message between processes has no types.
    return (await this.#busy(member, { job, asked }, stop, disk)) as Readings[Name];
  }

  #busy(
    member: Member,
    order: Order,
    stop: AbortSignal | undefined,
    disk: DiskEvents | undefined,
  ): Promise<Readings[JobName]> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const leave = () => {
        clearTimeout(timer);
        stop?.removeEventListener('abort', onStop);
        member.task = undefined;
      };
      const giveUp = (reason: string) => {
        leave();
        member.process.end();
        reject(new KnownError('cannotRead', fileOf(order), reason));
      };
      const onStop = () => {
        giveUp('stopped');
      };
      stop?.addEventListener('abort', onStop);
      member.task = {
        onReport: (report) => {
          if (report.type === 'begun') {
            disk?.onBegun();
            return;
          }
          if (report.type === 'read') {
            disk?.onBytes();
            timer = setTimeout(giveUp, this.#limits.time, 'tooMuch');
            return;
          }
          leave();
          this.#rest(member);
          if (report.type === 'done') resolve(report.reading);
          else if (report.type === 'fault') reject(new Error(report.text));
          else reject(new KnownError(report.code, report.subject, report.detail));
        },
        // Out of memory, or ended from outside.
        onGone: () => {
          giveUp('tooMuch');
        },
      };
      member.process.send(order);
    });
  }

  #start(): Member {
    const member: Member = {
      process: this.#launch({
        onReport: (report) => member.task?.onReport(report),
        onGone: () => {
          this.#idle.delete(member);
          member.task?.onGone();
        },
      }),
      task: undefined,
    };
    return member;
  }

  /** The next file is often read soon: one process waits for it for a while. */
  #rest(member: Member): void {
    if (this.#idle.size > 0) {
      member.process.end();
      return;
    }
    this.#idle.add(member);
    clearTimeout(this.#tidying);
    this.#tidying = setTimeout(() => {
      for (const each of this.#idle) each.process.end();
      this.#idle.clear();
    }, this.#limits.idle);
    this.#tidying.unref();
  }
}

const fileOf = ({ asked }: Order): string => (typeof asked === 'string' ? asked : asked.file);
