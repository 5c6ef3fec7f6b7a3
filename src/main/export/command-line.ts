import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../core/deck/types';
import { KnownError } from '../../core/errors/known-error';
import {
  FIRST_CHOICE,
  FORMATS,
  GROUPS,
  PICTURE_WIDTHS,
  NOTES,
  PAPERS,
  PER_PAGE,
  type ExportChoice,
  type Format,
} from '../../core/export/export-choice';
import { BUILT_IN_DECK } from '../bundle-places';

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

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  pdf: text,
  handout: text,
  report: text,
  png: text,
  pptx: text,
  html: text,
  groups: text,
  session: text,
  notes: text,
  slides: text,
  paper: text,
  'per-page': text,
  width: text,
  language: text,
  steps: flag,
  json: flag,
} as const;

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
  if (targets.length === 0) throw new KnownError('usage', FORMATS.map((format) => `--${format}`).join(', '));
  return {
    deck: deck === undefined ? BUILT_IN_DECK : resolve(directory, deck),
    targets,
    choice: {
      ...FIRST_CHOICE,
      steps: values.steps === true,
      slides: values.slides ?? '',
      notes: oneOf('notes', values.notes, NOTES),
      paper: oneOf('paper', values.paper, PAPERS),
      perPage: oneOf('per-page', values['per-page'], PER_PAGE),
      groups: oneOf('groups', values.groups, GROUPS),
      pictureWidth: oneOf('width', values.width, PICTURE_WIDTHS),
    },
    ...(values.session !== undefined && { session: resolve(directory, values.session) }),
    language: oneOf('language', values.language, ['nl', 'en']),
    json: values.json === true,
  };
}

/** The choice that was given, or the first by default. */
function oneOf<T extends string | number>(
  name: string,
  written: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  const found = written === undefined ? choices[0] : choices.find((choice) => String(choice) === written);
  if (found === undefined) throw new KnownError('usage', `--${name} ${String(written)}`);
  return found;
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new KnownError('usage', error instanceof Error ? error.message : String(error));
  }
}
