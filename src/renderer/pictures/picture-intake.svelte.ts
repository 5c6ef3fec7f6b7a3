import type { PlacedPicture, PictureGoal } from '../../core/editing/place-picture';
import type { PictureToStore } from '../../core/pictures/picture-to-store';
import type { Texts } from '../../core/i18n/texts';
import { takePicture } from './take-picture';

/** What the intake asks of the editor. */
export interface PictureKeeper {
  readonly texts: () => Texts['pictures'];
  /** Stores a picture and returns the `src` for the deck. */
  readonly store: (picture: PictureToStore) => Promise<string>;
  /**
   * Puts a stored picture into the deck as it is by now, and says where, and why not if it cannot. `first`: of those
   * that were given together.
   */
  readonly place: (
    goal: PictureGoal,
    src: string,
    first: boolean,
  ) => Promise<Pick<PlacedPicture, 'slide'> & { readonly refusal: string }>;
}

interface Waiting {
  readonly file: File;
  /** The slide that it was given to, and the same for all that were given to it. */
  readonly origin: string;
  readonly replaces: boolean;
  /** Its place among those that were given together, and how many those are. */
  readonly at: number;
  readonly of: number;
}

/**
 * The pictures that are on their way into the deck: each belongs to the slide that it was given to, whichever slide is
 * chosen meanwhile, and waits until those before it are in.
 */
export class PictureIntake {
  readonly #keeper: PictureKeeper;
  #waiting: readonly Waiting[] = $state.raw([]);
  #trouble: { readonly slide: string; readonly text: string } | undefined = $state.raw();
  #asking: string | undefined = $state();
  /** By the slide that pictures were given to, the slide that has the last of them. */
  #last: Readonly<Record<string, string>> = {};
  /** Keep pictures in the file of the deck. */
  inside = $state(false);

  constructor(keeper: PictureKeeper) {
    this.#keeper = keeper;
  }

  /** How many pictures are still made ready. */
  get count(): number {
    return this.#waiting.length;
  }

  /** Why pictures that were given to a slide were not taken; empty if nothing went wrong. */
  troubleOn(slide: string): string {
    return this.#trouble?.slide === slide ? this.#trouble.text : '';
  }

  /** The slide whose new picture is to be described now. */
  get asking(): string | undefined {
    return this.#asking;
  }

  /** Somebody is describing the picture. */
  answered(): void {
    this.#asking = undefined;
  }

  /** Takes files for a slide; `replaces`: in place of the picture that it has. */
  take(slide: string, files: readonly File[], { replaces = false } = {}): void {
    this.#trouble = files.length === 0 ? { slide, text: this.#keeper.texts().refusals.noFile } : undefined;
    const { length } = files;
    const given = { origin: slide, replaces: replaces && length === 1, of: length };
    const more = files.map((file, at) => ({ file, at, ...given }));
    const isIdle = this.count === 0;
    this.#waiting = [...this.#waiting, ...more];
    if (isIdle) void this.#work();
  }

  async #work(): Promise<void> {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      await this.#takeOne(next);
      this.#waiting = this.#waiting.slice(1);
    }
  }

  async #takeOne({ file, origin, replaces, at, of }: Waiting): Promise<void> {
    const texts = this.#keeper.texts();
    const refuse = (text: string) => {
      const before = this.troubleOn(origin);
      this.#trouble = { slide: origin, text: `${before} ${of > 1 ? `${file.name}: ` : ''}${text}`.trim() };
    };
    const taken = await takePicture(file);
    if ('refusal' in taken) {
      refuse(texts.refusals[taken.refusal]);
      return;
    }
    const { type, bytes } = taken.picture;
    try {
      const src = await this.#keeper.store({ name: file.name, type, bytes, inside: this.inside });
      const after = this.#last[origin];
      const goal = { slide: origin, replaces, ...(after !== undefined && { after }) };
      const placed = await this.#keeper.place(goal, src, at === 0);
      if (placed.refusal !== '') refuse(placed.refusal);
      else {
        if (at === 0) this.#asking = placed.slide;
        this.#last = { ...this.#last, [origin]: placed.slide };
      }
    } catch {
      refuse(texts.notStored);
    }
  }
}
