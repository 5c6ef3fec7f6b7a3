import { resolve } from 'node:path';
import type { Language } from '../../core/deck/types';
import type { CommandMistake } from '../../core/export/command-mistake';
import { FIRST_CHOICE, FORMATS, type ExportChoice, type Format } from '../../core/export/export-choice';
import { BUILT_IN_DECK } from '../bundle-places';
import { EXPORT_OPTIONS } from './export-options';
import { readWords, type ReadWords } from './read-words';
import { UsageError } from './usage-error';

/** What the export command was asked to make. Paths are absolute. */
export interface ExportCommand {
  readonly deck: string;
  /** Where each format goes: a file, or a folder for pictures. */
  readonly targets: readonly Target[];
  readonly choice: ExportChoice;
  /** The session file; by default the one next to the deck, if there is one. */
  readonly session?: string;
  /** The language of the command’s own output. */
  readonly language: Language;
  /** Output for programs instead of lines for people. */
  readonly json: boolean;
}

export interface Target {
  readonly format: Format;
  readonly target: string;
}

/** What the words after `export` ask for: something to make, or something to know. */
export type Asked =
  | { readonly about: 'help' | 'version'; readonly language: Language }
  | { readonly about: 'export'; readonly command: ExportCommand };

/** Parses the words after `export`. Throws a `UsageError` with every mistake in them. */
export function parseExport(words: readonly string[], directory: string): Asked {
  const read = readWords(words);
  const choices = new Choices(read);
  const language = choices.oneOf('language');
  for (const about of ['help', 'version'] as const) if (read.values.has(about)) return { about, language };

  const text = (name: 'session' | 'slides') => read.values.get(name);
  const session = text('session');
  const [deck, ...more] = read.others;
  const targets = targetsOf(read, directory);
  const command: ExportCommand = {
    deck: deck === undefined ? BUILT_IN_DECK : resolve(directory, deck),
    targets,
    choice: {
      ...FIRST_CHOICE,
      steps: read.values.has('steps'),
      slides: text('slides') ?? '',
      notes: choices.oneOf('notes'),
      paper: choices.oneOf('paper'),
      perPage: choices.oneOf('per-page'),
      groups: choices.oneOf('groups'),
      pictureWidth: choices.oneOf('width'),
      spareInk: read.values.has('spare-ink'),
    },
    ...(session !== undefined && { session: resolve(directory, session) }),
    language,
    json: read.values.has('json'),
  };
  const mistakes: readonly CommandMistake[] = [
    ...read.mistakes,
    ...choices.mistakes,
    ...(more.length > 0 ? [{ kind: 'twoDecks', words: read.others } as const] : []),
    ...mistakesIn(targets, read),
  ];
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new UsageError([first, ...others], language);
  return { about: 'export', command };
}

function targetsOf({ values }: ReadWords, directory: string): readonly Target[] {
  return FORMATS.flatMap((format) => {
    const target = values.get(format);
    return target === undefined ? [] : [{ format, target: resolve(directory, target) }];
  });
}

function mistakesIn(targets: readonly Target[], { values }: ReadWords): readonly CommandMistake[] {
  if (targets.length === 0) return [{ kind: 'noTarget', options: FORMATS.map(optionOf) }];
  const places = new Map<string, Format[]>();
  for (const { format, target } of targets) places.set(target, [...(places.get(target) ?? []), format]);
  return [
    ...targets.flatMap(({ format }) =>
      values.get(format) === '-' ? [{ kind: 'noFile', option: optionOf(format), target: '-' } as const] : [],
    ),
    ...[...places].flatMap(([target, formats]) =>
      formats.length > 1 ? [{ kind: 'sameTarget', target, options: formats.map(optionOf) } as const] : [],
    ),
  ];
}

const optionOf = (format: Format) => `--${format}`;

/** The options whose value is one of a list. */
type ListOption = 'groups' | 'language' | 'notes' | 'paper' | 'per-page' | 'width';
type Choice<N extends ListOption> = (typeof EXPORT_OPTIONS)[N]['value'][number];

/** Takes values from the lists of their options, and keeps what is in none of them. */
class Choices {
  readonly mistakes: CommandMistake[] = [];
  readonly #read: ReadWords;

  constructor(read: ReadWords) {
    this.#read = read;
  }

  /** The value that was given; the first of the list by default, and in place of a wrong one. */
  oneOf<N extends ListOption>(name: N): Choice<N> {
    const list: readonly [Choice<N>, ...Choice<N>[]] = EXPORT_OPTIONS[name].value;
    const value = this.#read.values.get(name);
    const found = list.find((choice) => String(choice) === value);
    // Without any value it is a mistake of another kind.
    if (found === undefined && value !== undefined && value !== '') {
      this.mistakes.push({ kind: 'notAChoice', option: `--${name}`, value, choices: list.map(String) });
    }
    return found ?? list[0];
  }
}
