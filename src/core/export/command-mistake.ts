/** The options of the export command, in the order in which its help shows them. */
export const COMMAND_OPTIONS = [
  'pdf',
  'handout',
  'png',
  'pptx',
  'html',
  'report',
  'groups',
  'session',
  'slides',
  'steps',
  'notes',
  'per-page',
  'paper',
  'width',
  'spare-ink',
  'language',
  'json',
  'help',
  'version',
] as const;
export type CommandOption = (typeof COMMAND_OPTIONS)[number];

/** Something in the words of the export command that cannot be carried out. Options are as typed: `--pdf`. */
export type CommandMistake =
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'withoutValue'; readonly option: string }
  | { readonly kind: 'withValue'; readonly option: string }
  | { readonly kind: 'twice'; readonly option: string }
  /** The choices are all that the option takes. */
  | {
      readonly kind: 'notAChoice';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  /** A file was to be written to where only the words of a program go. */
  | { readonly kind: 'noFile'; readonly option: string; readonly target: string }
  | { readonly kind: 'noTarget'; readonly options: readonly string[] }
  /** Two options write to the same place, so one result would be lost. */
  | { readonly kind: 'sameTarget'; readonly options: readonly string[]; readonly target: string }
  | { readonly kind: 'twoDecks'; readonly words: readonly string[] }
  /** The deck has so many slides. */
  | { readonly kind: 'noSuchSlides'; readonly written: string; readonly slides: number };

export type MistakeKind = CommandMistake['kind'];
type MistakeOf<K extends MistakeKind> = Extract<CommandMistake, { kind: K }>;

/** A sentence for each kind of mistake. */
export type MistakeWords = { readonly [K in MistakeKind]: (mistake: MistakeOf<K>) => string };

/** The mistake as a sentence. */
export function mistakeSentence<K extends MistakeKind>(words: MistakeWords, mistake: MistakeOf<K>): string {
  const sentence: (mistake: MistakeOf<K>) => string = words[mistake.kind];
  return sentence(mistake);
}
