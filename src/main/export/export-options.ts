import { COMMAND_OPTIONS, type CommandOption } from '../../core/export/command-mistake';
import {
  GROUPS,
  NOTES,
  PAPERS,
  PER_PAGE,
  PICTURE_WIDTHS,
  type Format,
} from '../../core/export/export-choice';
import { LANGUAGES } from '../../core/i18n/languages';
import type { CommandTexts } from '../../core/i18n/command-texts';

/** An option of the export command: a flag, or one whose value is named, chosen from a list, or shown by an example. */
type ExportOption =
  | { readonly type: 'boolean'; readonly short?: string }
  | {
      readonly type: 'string';
      readonly value:
        'file' | 'folder' | 'session' | readonly (string | number)[] | { readonly example: string };
    };

/** The options of the export command, in the order in which the usage shows them, as `parseArgs` takes them. */
export const EXPORT_OPTIONS = {
  pdf: { type: 'string', value: 'file' },
  handout: { type: 'string', value: 'file' },
  png: { type: 'string', value: 'folder' },
  pptx: { type: 'string', value: 'file' },
  html: { type: 'string', value: 'file' },
  report: { type: 'string', value: 'file' },
  groups: { type: 'string', value: GROUPS },
  session: { type: 'string', value: 'session' },
  slides: { type: 'string', value: { example: '3-7,12' } },
  steps: { type: 'boolean' },
  notes: { type: 'string', value: NOTES },
  'per-page': { type: 'string', value: PER_PAGE },
  paper: { type: 'string', value: PAPERS },
  width: { type: 'string', value: PICTURE_WIDTHS },
  'spare-ink': { type: 'boolean' },
  language: { type: 'string', value: LANGUAGES },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Record<CommandOption, ExportOption> & Record<Format, ExportOption>;

/** Characters in a line of the usage. */
const LINE = 96;

/** How the command is typed, made from its options, in lines that fit a terminal. */
export function exportUsage(texts: CommandTexts): string {
  const parts = optionsWith(texts).map((option) => `[${option.typed}]`);
  const lines = [`${texts.usage}: npm run export -- [${texts.values.deck}]`];
  for (const part of parts) {
    const line = `${lines.at(-1) ?? ''} ${part}`;
    if (line.length > LINE) lines.push(`  ${part}`);
    else lines.splice(-1, 1, line);
  }
  return lines.join('\n');
}

/** The usage, and what each option does. */
export function exportHelp(texts: CommandTexts): string {
  const options = optionsWith(texts);
  const width = Math.max(...options.map(({ typed }) => typed.length));
  return [
    exportUsage(texts),
    '',
    ...options.map(({ typed, meaning }) => `  ${typed.padEnd(width)}  ${meaning}`),
  ].join('\n');
}

function optionsWith(texts: CommandTexts) {
  return COMMAND_OPTIONS.map((name) => ({
    typed: `--${name}${valueOf(EXPORT_OPTIONS[name], texts)}`,
    meaning: texts.options[name],
  }));
}

function valueOf(option: ExportOption, texts: CommandTexts): string {
  if (option.type === 'boolean') return '';
  const { value } = option;
  if (typeof value === 'string') return ` ${texts.values[value]}`;
  return ` ${'example' in value ? value.example : value.join('|')}`;
}
