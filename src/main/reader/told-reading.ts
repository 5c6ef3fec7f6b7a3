import type { Asked, JobName, Readings } from './reader-jobs';
import type { DiskEvents, OutsideReader } from './reader';

/** Milliseconds after which the trainer wants to know what is waited for. */
const PATIENCE = 700;

/** Milliseconds that a look at what another program wrote may hold others up. */
const ASIDE = 10_000;

/** What the trainer asks for by its file. */
type ToldJob = 'deck' | 'session' | 'table';

/** What there is to say of the waiting: the file, and nothing once it is over. */
export type TellWaiting = (file: string | undefined) => void;

/** Reads for the trainer, who is told what takes more than a moment and may stop it. */
export class ToldReading {
  readonly #reader: OutsideReader;
  readonly #tell: TellWaiting;
  readonly #patience: number;
  readonly #stops = new Set<AbortController>();
  readonly #told = new Set<AbortController>();

  constructor(reader: OutsideReader, tell: TellWaiting, patience = PATIENCE) {
    this.#reader = reader;
    this.#tell = tell;
    this.#patience = patience;
  }

  /** Throws `cannotRead`; with the reason `stopped` where the trainer gave it up. */
  async read<Name extends ToldJob>(job: Name, file: Asked[Name], disk?: DiskEvents): Promise<Readings[Name]> {
    const stop = new AbortController();
    this.#stops.add(stop);
    const timer = setTimeout(() => {
      this.#told.add(stop);
      this.#tell(file);
    }, this.#patience);
    try {
      return await this.#reader.read(job, file, stop.signal, disk);
    } finally {
      clearTimeout(timer);
      this.#stops.delete(stop);
      if (this.#told.delete(stop) && this.#told.size === 0) this.#tell(undefined);
    }
  }

  /** Reads without a word what is near or nobody asked for; given up where the disk does not answer. */
  async readAside<Name extends JobName>(job: Name, file: Asked[Name]): Promise<Readings[Name]> {
    return readUnlessSilent(this.#reader, job, file, ASIDE);
  }

  /** Gives up all that is being read. */
  stop(): void {
    for (const stop of this.#stops) stop.abort();
  }
}

/** Reads what has no need to be waited for longer than so many milliseconds. Then it fails as `stopped`. */
export async function readUnlessSilent<Name extends JobName>(
  reader: OutsideReader,
  job: Name,
  asked: Asked[Name],
  patience: number,
): Promise<Readings[Name]> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  // What takes long once the disk has answered is the reader’s to end.
  const leave = () => {
    clearTimeout(timer);
  };
  return reader.read(job, asked, stop.signal, { onBegun: () => undefined, onBytes: leave }).finally(leave);
}
