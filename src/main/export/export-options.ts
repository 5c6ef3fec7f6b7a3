import {
  FORMATS,
  GROUPS,
  NOTES,
  PAPERS,
  PER_PAGE,
  PICTURE_WIDTHS,
  type Format,
} from '../../core/export/export-choice';
import { LANGUAGES } from '../../core/i18n/languages';
import type { UsageTexts } from '../../core/i18n/texts';

/** An option of `npm run export`: a flag, or one whose value is named, chosen from a list, or shown by an example. */
type ExportOption =
  | { readonly type: 'boolean' }
  | {
      readonly type: 'string';
      readonly value:
        'file' | 'folder' | 'session' | readonly (string | number)[] | { readonly example: string };
    };

/** The options of `npm run export`, in the order in which the usage shows them, as `parseArgs` takes them. */
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
  language: { type: 'string', value: LANGUAGES },
  json: { type: 'boolean' },
} as const satisfies Record<string, ExportOption> & Record<Format, ExportOption>;

/** The formats as options, for a command that names none. */
export const FORMAT_OPTIONS = FORMATS.map((format) => `--${format}`).join(', ');

/** Characters in a line of the usage. */
const LINE = 96;

/** How the command is typed, made from its options, in lines that fit a terminal. */
export function exportUsage(texts: UsageTexts): string {
  const parts = Object.entries(EXPORT_OPTIONS).map(
    ([name, option]: [string, ExportOption]) => `[--${name}${valueOf(option, texts)}]`,
  );
  const lines = [`${texts.usage}: npm run export -- [${texts.deck}]`];
  for (const part of parts) {
    const line = `${lines.at(-1) ?? ''} ${part}`;
    if (line.length > LINE) lines.push(`  ${part}`);
    else lines.splice(-1, 1, line);
  }
  return lines.join('\n');
}

function valueOf(option: ExportOption, texts: UsageTexts): string {
  if (option.type === 'boolean') return '';
  const { value } = option;
  if (typeof value === 'string') return ` ${texts[value]}`;
  return ` ${'example' in value ? value.example : value.join('|')}`;
}
