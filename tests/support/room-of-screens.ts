import * as fc from 'fast-check';
import { arrangementOf, type Display } from '../../src/core/screens/display-plan';
import {
  consoleMove,
  coverOf,
  firstPlacing,
  arrangementOfWindows,
  targetOf,
  type Placing,
  type Target,
} from '../../src/core/screens/placing';
import { place, type Placed, type PlacingEvent } from '../../src/core/screens/place-windows';
import type { ScreenChoices } from '../../src/core/screens/screen-choices';
import { consolePlace, overlaps, type Bounds } from '../../src/core/screens/window-place';
import { box, display } from './displays';

/** What a trainer, a cable, a switch and a system can do. */
export type Happening =
  | { readonly type: 'plug' | 'unplug'; readonly output: number }
  | { readonly type: 'mirror'; readonly output: number; readonly like: number }
  | { readonly type: 'size'; readonly output: number; readonly width: number; readonly height: number }
  | { readonly type: 'taskbar'; readonly output: number; readonly height: number }
  | { readonly type: 'choose'; readonly output: number }
  | { readonly type: 'drag'; readonly x: number }
  | { readonly type: Deed };

type Deed = (typeof DEEDS)[number];

const DEEDS = ['swap', 'openConsole', 'closeConsole', 'fill', 'window', 'reveal', 'restart'] as const;

interface Output {
  on: boolean;
  /** The output whose picture it shows. */
  like: number;
  width: number;
  height: number;
  taskbar: number;
}

/** A room with three outputs and the two windows of the show, as they truly are. */
export class RoomOfScreens {
  readonly #tellsMirrors: boolean;
  readonly #outputs: Output[];
  placing: Placing;
  last: Placed;
  /** Where the console truly is, while there is one. */
  console: Bounds | undefined;
  audience: 'full' | 'window' | 'hidden' = 'window';
  /** The outputs that the show was put on since the trainer last said which is the room's. */
  readonly seen = new Set<number>();
  /** The trainer asked for the notes, and no screen changed since. */
  allowed = false;

  constructor(reportsMirrors: boolean, on: readonly boolean[]) {
    this.#tellsMirrors = reportsMirrors;
    this.#outputs = [0, 1, 2].map((like) => ({
      on: on[like] ?? false,
      like,
      width: [1280, 1920, 640][like] ?? 0,
      height: [800, 1080, 480][like] ?? 0,
      taskbar: 40,
    }));
    this.placing = this.#started({});
    this.last = { placing: this.placing };
  }

  /** What the system reports: of outputs that show the same all, or only one. */
  get displays(): readonly Display[] {
    const on = [0, 1, 2].filter((each) => this.#output(each).on);
    return this.#tellsMirrors ? on.map((each) => this.#display(each)) : this.#distinct(on);
  }

  /** Where on the desktop what an output shows lies; nothing for one that is off. */
  picture(output: number): Bounds | undefined {
    return this.#output(output).on ? this.#display(output).bounds : undefined;
  }

  get notesSeenByRoom(): boolean {
    const { console } = this;
    if (console === undefined || this.allowed || coverOf(this.placing) !== undefined) return false;
    return [...this.seen].some((output) => {
      const picture = this.picture(output);
      return picture !== undefined && overlaps(picture, console);
    });
  }

  get reachable(): boolean {
    const inside = (at: Bounds | undefined) =>
      at !== undefined && this.displays.some(({ workArea }) => overlaps(workArea, at));
    return this.audience !== 'hidden' || inside(this.console);
  }

  happens(happening: Happening): void {
    switch (happening.type) {
      case 'plug':
      case 'unplug':
        return this.#change(happening.output, { on: happening.type === 'plug', like: happening.output });
      case 'mirror':
        return this.#change(happening.output, { like: this.#sourceOf(happening.like) });
      case 'size':
        return this.#change(happening.output, { width: happening.width, height: happening.height });
      case 'taskbar':
        return this.#change(happening.output, { taskbar: happening.height });
      case 'choose':
        return this.#choose(happening.output);
      case 'drag':
        return this.#drag(happening.x);
      default:
        this.#trainerDoes(happening.type);
    }
  }

  #trainerDoes(action: Deed): void {
    switch (action) {
      case 'restart':
        return this.#restart();
      case 'openConsole':
        return this.console === undefined ? this.#tell({ type: 'consoleOpened' }) : undefined;
      case 'closeConsole':
        return this.console === undefined ? undefined : this.#tell({ type: 'consoleClosed' });
      case 'fill':
      case 'window':
        return this.#tell({ type: 'fill', on: action === 'fill' });
      case 'reveal':
        return this.#reveal();
      case 'swap':
        return this.#assigned(() => {
          this.#tell({ type: 'swap' });
        });
    }
  }

  #reveal(): void {
    if (this.console === undefined) return;
    this.allowed = true;
    this.#tell({ type: 'reveal' });
  }

  #choose(output: number): void {
    const { id } = this.#display(output);
    this.#assigned(() => {
      this.#tell({ type: 'choose', display: id });
    });
  }

  /** A choice that is taken begins anew what the room is known to look at. */
  #assigned(tell: () => void): void {
    const { seen, allowed } = this;
    const before = new Set(seen);
    seen.clear();
    this.allowed = false;
    const { sides } = this.placing;
    tell();
    const taken = this.placing.console && this.placing.sides !== sides;
    if (taken) return;
    this.allowed = allowed;
    for (const each of before) seen.add(each);
  }

  #drag(x: number): void {
    if (this.console === undefined) return;
    const to = { ...this.console, x };
    if (!this.displays.some(({ workArea }) => overlaps(workArea, to))) return;
    this.console = to;
    this.#report({ type: 'consoleAt', bounds: this.console });
  }

  #restart(): void {
    const { choices } = this.placing;
    this.placing = this.#started(JSON.parse(JSON.stringify(choices)) as ScreenChoices);
    this.last = { placing: this.placing };
    this.#forget();
    this.console = undefined;
    this.audience = 'window';
  }

  #started(choices: ScreenChoices): Placing {
    return firstPlacing({ displays: this.displays, reportsMirrors: this.#tellsMirrors, choices });
  }

  #forget(): void {
    this.seen.clear();
    this.allowed = false;
  }

  #change(output: number, change: Partial<Output>): void {
    const before = arrangementOf(this.displays);
    Object.assign(this.#output(output), change);
    // What shows an output that is gone, or that shows another now, shows its own again.
    for (const [i, each] of this.#outputs.entries()) {
      const source = this.#output(each.like);
      if (each.like !== i && (!source.on || source.like !== each.like)) each.like = i;
    }
    if (this.displays.length === 0) Object.assign(this.#output(0), { on: true, like: 0 });
    if (arrangementOf(this.displays) !== before) this.allowed = false;
    this.#tell({ type: 'displays', displays: this.displays });
  }

  /** Tells of it, does what is asked for, and tells where the console came. */
  #tell(event: PlacingEvent): void {
    if (event.type === 'consoleClosed') {
      this.console = undefined;
      this.#forget();
    }
    if (event.type === 'consoleOpened') this.#forget();
    this.#report(event);
    const target = targetOf(this.placing);
    this.audience = this.#audienceAfter(target);
    const standing = arrangementOfWindows(this.placing);
    if (standing.kind === 'two') this.seen.add(standing.room.id - 1);
    if (target.consoleOn === undefined) return;
    this.console = this.#consoleOn(target.consoleOn);
    this.#report({ type: 'consoleAt', bounds: this.console });
  }

  #audienceAfter({ audience }: Target): 'full' | 'window' | 'hidden' {
    if (audience !== 'free') return audience;
    const { fills } = this.last;
    if (fills !== undefined) return fills ? 'full' : 'window';
    return this.audience === 'hidden' ? 'window' : this.audience;
  }

  #consoleOn({ workArea }: Display): Bounds {
    const { console } = this;
    if (console === undefined) return consolePlace(workArea, undefined);
    return consoleMove(this.placing, console, this.last.arranges !== undefined) ?? console;
  }

  #report(event: PlacingEvent): void {
    const placed = place(this.placing, event);
    this.placing = placed.placing;
    if (event.type !== 'consoleAt') this.last = placed;
  }

  #distinct(on: readonly number[]): readonly Display[] {
    // Which of two that show the same is reported is the system's own affair: here the last one.
    const sources = new Set(on.map((each) => this.#sourceOf(each)));
    return [...sources].map((source) => {
      const shown = on.filter((each) => this.#sourceOf(each) === source).at(-1) ?? source;
      return { ...this.#display(shown), bounds: this.#display(source).bounds };
    });
  }

  #display(output: number): Display {
    const source = this.#sourceOf(output);
    const { width, height, taskbar } = this.#output(output);
    const x = this.#outputs.slice(0, source).reduce((sum, each) => sum + (each.on ? each.width : 0), 0);
    const bounds = box(x, 0, width, height);
    const workArea = box(x, 0, width, height - taskbar);
    const own = { internal: output === 0, primary: output === 0, workArea };
    return display(output + 1, `OUT-${output}`, bounds, own);
  }

  #sourceOf(output: number): number {
    const { like } = this.#output(output);
    return like === output || !this.#output(like).on ? output : like;
  }

  #output(output: number): Output {
    const found = this.#outputs[output];
    if (found === undefined) throw new Error(`no output ${output}`);
    return found;
  }
}

const output = fc.nat(2);

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constantFrom('plug' as const, 'unplug' as const), output }),
  fc.record({ type: fc.constant('mirror' as const), output, like: output }),
  fc.record({
    type: fc.constant('size' as const),
    output,
    width: fc.constantFrom(640, 1024, 1920),
    height: fc.constantFrom(480, 768, 1080),
  }),
  fc.record({ type: fc.constant('taskbar' as const), output, height: fc.constantFrom(0, 40, 120) }),
  fc.record({ type: fc.constant('choose' as const), output }),
  fc.record({ type: fc.constant('drag' as const), x: fc.constantFrom(-500, 0, 900, 1500, 3300) }),
  fc.record({ type: fc.constantFrom(...DEEDS) }),
);
