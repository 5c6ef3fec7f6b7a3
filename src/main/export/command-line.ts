import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../core/deck/types';
import { KnownError } from '../../core/errors/known-error';
import { FIRST_CHOICE, FORMATS, type ExportChoice, type Format } from '../../core/export/export-choice';
import { BUILT_IN_DECK } from '../bundle-places';
import { EXPORT_OPTIONS, FORMAT_OPTIONS } from './export-options';

/** What `npm run export` was asked to make. Paths are absolute. */
export interface ExportCommand {
  readonly deck: string;
  /** Where each format goes: a file, or a folder for pictures. */
  readonly targets: readonly { readonly format: Format; readonly target: string }[];
  readonly choice: ExportChoice;
  /** The session file; by default the one next to the deck, if there is one. */
  readonly session?: string;
  /** The language of the command’s own output. */
  readonly language: Language;
  /** Output for programs instead of lines for people. */
  readonly json: boolean;
}

/** Parses the arguments after `export`. Throws `usage` with the reason. */
export function parseExport(words: readonly string[], directory: string): ExportCommand {
  const { values, positionals } = parseWords(words);
  const [deck, ...more] = positionals;
  if (more.length > 0) throw new KnownError('usage', more.join(' '));
  const targets = FORMATS.flatMap((format) => {
    const target = values[format];
    if (target === '') throw new KnownError('usage', `--${format}`);
    return target === undefined ? [] : [{ format, target: resolve(directory, target) }];
  });
  if (targets.length === 0) throw new KnownError('usage', FORMAT_OPTIONS);
  return {
    deck: deck === undefined ? BUILT_IN_DECK : resolve(directory, deck),
    targets,
    choice: {
      ...FIRST_CHOICE,
      steps: values.steps === true,
      slides: values.slides ?? '',
      notes: oneOf('notes', values.notes),
      paper: oneOf('paper', values.paper),
      perPage: oneOf('per-page', values['per-page']),
      groups: oneOf('groups', values.groups),
      pictureWidth: oneOf('width', values.width),
    },
    ...(values.session !== undefined && { session: resolve(directory, values.session) }),
    language: oneOf('language', values.language),
    json: values.json === true,
  };
}

/** The options whose value is one of a list. */
type ListOption = 'groups' | 'language' | 'notes' | 'paper' | 'per-page' | 'width';
type Choice<N extends ListOption> = (typeof EXPORT_OPTIONS)[N]['value'][number];

/** The value that was given, or the first of the option by default. */
function oneOf<N extends ListOption>(name: N, written: string | undefined): Choice<N> {
  const choices: readonly Choice<N>[] = EXPORT_OPTIONS[name].value;
  const found = written === undefined ? choices[0] : choices.find((choice) => String(choice) === written);
  if (found === undefined) throw new KnownError('usage', `--${name} ${String(written)}`);
  return found;
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: EXPORT_OPTIONS });
  } catch (error) {
    throw new KnownError('usage', error instanceof Error ? error.message : String(error));
  }
}
