import * as v from 'valibot';
import { keptLayoutsSchema } from '../../core/figures-in/kept/kept-layout';
import { bindingSchema } from '../../core/keys/binding';
import { clockSchema, STOPPED } from '../../core/show/clock';
import { NOTES_SHARE, notesShareSchema } from '../../core/show/notes-share';
import { EDITOR_PLACES } from '../../core/show/editor-place';
import type { DeepReadonly } from '../../core/deck/types';
import { RIGHT_BUTTON, WHEEL } from '../../core/keys/slide-gesture';
import { failureReason } from './disk';
import { LatestWriter } from './latest-writer';
import { readFileWithin } from './read-file';
import { saveOwnFile } from './save-own-file';

const bounds = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  maximized: v.exactOptional(v.boolean()),
});
const sides = v.object({ room: v.string(), trainer: v.string() });
const mouse = v.object({ rightButton: v.picklist(RIGHT_BUTTON), wheel: v.picklist(WHEEL) });
const moment = v.object({ wall: v.number(), steady: v.number(), uptime: v.number() });
const left = v.object({
  file: v.string(),
  /** The name of the draft of a deck without a file. */
  draft: v.exactOptional(v.string()),
  position: v.object({ slide: v.number(), step: v.number() }),
  clock: v.fallback(clockSchema, STOPPED),
  /** Where the editor was. */
  editor: v.fallback(v.picklist(EDITOR_PLACES), 'closed'),
  /** When this was written. */
  at: v.fallback(v.optional(moment), undefined),
});
const settingsSchema = v.object({
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
  bounds: v.fallback(v.optional(bounds), undefined),
  consoleBounds: v.fallback(v.optional(bounds), undefined),
  /** Which display is for the room and which for the trainer, for each set of displays where that was chosen. */
  screens: v.fallback(v.record(v.string(), sides), {}),
  bindings: v.fallback(v.array(bindingSchema), []),
  notesSize: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(8)), 0),
  notesShare: v.fallback(notesShareSchema, NOTES_SHARE.usual),
  /** What was chosen for the columns of files with figures. */
  layouts: v.fallback(keptLayoutsSchema, []),
  /** What the mouse does on a slide; the default until the trainer chooses. */
  mouse: v.fallback(v.optional(mouse), undefined),
  /** Words that are not in the dictionary are underlined. */
  spelling: v.fallback(v.boolean(), true),
  /** False while the program runs. If it is still false at the next start, the program crashed. */
  ended: v.fallback(v.boolean(), true),
  /** Starts in a row of which none came so far that its window showed something for a while. */
  failedStarts: v.fallback(v.number(), 0),
  /** The draft that is not to come back by itself: pages died of its deck. */
  shunned: v.fallback(v.optional(v.string()), undefined),
  /** The welcome has been shown. Settings from before there was one count as welcomed. */
  welcomed: v.fallback(v.boolean(), true),
  /** The folder of the last save or open dialog. */
  folder: v.fallback(v.optional(v.string()), undefined),
  /** Decks that were opened or saved, the most recent first. */
  recent: v.fallback(v.array(v.string()), []),
  /** The deck that was open last (none: one without a file), and the position in it. */
  left: v.fallback(v.optional(left), undefined),
  /** The other decks that were open, each in a window of its own. */
  besides: v.fallback(v.optional(v.array(left)), undefined),
});

/** The settings if there is no file yet. */
const FIRST_START = '{"welcomed": false}';

/** Where a deck was left. */
export type Left = DeepReadonly<v.InferOutput<typeof left>>;
/** What the program saves between two starts. */
export type Settings = DeepReadonly<v.InferOutput<typeof settingsSchema>>;

const SHOWN_IN_MENU = ['language', 'recent', 'mouse', 'spelling'] as const;

/** The owner of the settings. A damaged or missing file means defaults, never an error. */
export class SettingsFile {
  readonly #file: string;
  /** A disk error costs the saved position, not the show. */
  readonly #writer = new LatestWriter<Settings>({
    put: (file, settings) => saveOwnFile(file, JSON.stringify(settings)),
    onFailure: (error) => {
      console.error(`settings not saved: ${String(error)}`);
      this.#onTrouble(failureReason(error));
    },
    pause: 400,
  });
  #settings: Settings;
  #listener: (() => void) | undefined;
  #onTrouble: (reason: string) => void = () => undefined;

  private constructor(file: string, settings: Settings) {
    this.#file = file;
    this.#settings = settings;
  }

  static async open(file: string): Promise<SettingsFile> {
    const text = await textOf(file);
    return new SettingsFile(file, parseSettings(text));
  }

  get current(): Settings {
    return this.#settings;
  }

  /** Calls when the menu has to change: another language, recent deck or choice. */
  listen(listener: () => void): void {
    this.#listener = listener;
  }

  /** Calls with the reason each time that something cannot be saved. */
  onTrouble(tell: (reason: string) => void): void {
    this.#onTrouble = tell;
  }

  /** Applies a change, and writes it a moment later. */
  change(part: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...part };
    if (SHOWN_IN_MENU.some((name) => part[name] !== undefined)) this.#listener?.();
    this.#writer.write(this.#file, this.#settings);
  }

  /** Resolves once everything is on the disk. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }
}

/** Far more than settings ever need. */
const MAX_BYTES = 10_000_000;

async function textOf(file: string): Promise<string> {
  try {
    return (await readFileWithin(file, MAX_BYTES))?.bytes.toString() ?? '';
  } catch {
    return FIRST_START;
  }
}

/** Keeps every valid value and drops the others. */
export function parseSettings(text: string): Settings {
  try {
    const result = v.safeParse(settingsSchema, JSON.parse(text));
    return result.success ? result.output : v.parse(settingsSchema, {});
  } catch {
    return v.parse(settingsSchema, {});
  }
}
