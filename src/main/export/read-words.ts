import { parseArgs } from 'node:util';
import { COMMAND_OPTIONS, type CommandMistake, type CommandOption } from '../../core/export/command-mistake';
import { EXPORT_OPTIONS } from './export-options';

/** The words of a command as they were typed, without a look at what their values mean. */
export interface ReadWords {
  /** The last value of each option; a flag has an empty one. */
  readonly values: ReadonlyMap<CommandOption, string>;
  /** What is neither an option nor its value. */
  readonly others: readonly string[];
  /** Unknown options, values that are missing or too many, and options that are there twice. */
  readonly mistakes: readonly CommandMistake[];
}

/** Reads all words, however many of them are wrong, so that every mistake can be told at once. */
export function readWords(words: readonly string[]): ReadWords {
  const values = new Map<CommandOption, string>();
  const others: string[] = [];
  const mistakes: CommandMistake[] = [];
  const { tokens } = parseArgs({
    args: words.map((word, i) => withoutNext(word, words[i + 1])),
    options: EXPORT_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') others.push(token.value);
    if (token.kind !== 'option') continue;
    const name = COMMAND_OPTIONS.find((option) => option === token.name);
    const mistake = mistakeIn(name, token, values);
    if (mistake) mistakes.push(mistake);
    if (name !== undefined) values.set(name, token.value ?? '');
  }
  return { values, others, mistakes };
}

/** An option that was left without its value does not take the option behind it for one. */
function withoutNext(word: string, next: string | undefined): string {
  const name = COMMAND_OPTIONS.find((option) => word === `--${option}`);
  const takesValue = name !== undefined && EXPORT_OPTIONS[name].type === 'string';
  return takesValue && next?.startsWith('--') === true ? `${word}=` : word;
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
}

function mistakeIn(
  name: CommandOption | undefined,
  { rawName: option, value }: OptionToken,
  before: ReadonlyMap<CommandOption, string>,
): CommandMistake | undefined {
  if (name === undefined) return { kind: 'unknownOption', option };
  if (before.has(name)) return { kind: 'twice', option };
  if (EXPORT_OPTIONS[name].type === 'string') {
    return value === undefined || value === '' ? { kind: 'withoutValue', option } : undefined;
  }
  return value === undefined ? undefined : { kind: 'withValue', option };
}
