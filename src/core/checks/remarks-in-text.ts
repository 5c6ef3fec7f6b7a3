import { TEXT_FIELDS } from '../deck/text-fields';

/** What a line of a deck has behind ` # `, where only a comment can stand. */
export interface RemarkInText {
  /** From 1. */
  readonly line: number;
  /** What is left of the text. */
  readonly text: string;
  readonly remark: string;
}

/** Nobody reads a longer list. */
const MAX = 20;

const FIELD = /^(?<indent>[ -]*)(?<key>[a-z]+):[ \t]+(?<value>\S[^\r\n]*)$/iu;
/** A text over several lines, in which `#` is a sign like any other. */
const BLOCK = /^[|>][+-]?\d?(?:\s|$)/u;
/** Behind quotes and brackets it is plain what the text is. */
const CLOSED = /^["'[{]/u;
/** Before a letter or a digit `#` is part of the text, and so is all behind it. */
const REMARK = /^#(?![\p{L}\p{N}])/u;
/** A word, years, pages or what stands in brackets, and a colon. */
const NAMED = /^#\s+\p{L}+\.?(?:,? (?:\([^()]*\)|(?:p|pp|blz|pag|nr)\.|\d[\d./–-]*))* ?:/u;
/** What writers begin their remarks with. */
const PLAIN = /^#\s+(?:bron(?:nen)?|source|sources|todo|fixme|opmerking|noot|note|comment)\b/iu;
/** `# bron (2021): p. 4` is plainly a remark of the writer. */
const isOfWriter = (remark: string) => NAMED.test(remark) || PLAIN.test(remark);

/**
 * The comments behind texts that are written without quotes: whoever wrote `headline: De nummer # een` may have meant
 * the text, of which the end is not shown.
 */
export function remarksInTexts(text: string): readonly RemarkInText[] {
  const found: RemarkInText[] = [];
  let block = Infinity;
  for (const [i, line] of text.split(/\r?\n/u).entries()) {
    const depth = line.search(/[^ ]/u);
    if (depth < 0 || depth > block) continue;
    const field = FIELD.exec(line)?.groups;
    block = depthOfBlock(field);
    const behind = remarkBehind(field);
    if (behind !== undefined) found.push({ line: i + 1, ...behind });
    if (found.length === MAX) break;
  }
  return found;
}

type Field = Readonly<Record<string, string>> | undefined;

/** How deep the field stands of which the text is on the lines below it. */
function depthOfBlock(field: Field): number {
  const { indent = '', value = '' } = field ?? {};
  return BLOCK.test(value) ? indent.length : Infinity;
}

function remarkBehind(field: Field): Omit<RemarkInText, 'line'> | undefined {
  const { key = '', value = '' } = field ?? {};
  if (!TEXT_FIELDS.has(key) || CLOSED.test(value) || BLOCK.test(value)) return undefined;
  const at = value.search(/[ \t]#/u);
  const remark = at < 0 ? '' : value.slice(at + 1).trim();
  if (!REMARK.test(remark) || isOfWriter(remark)) return undefined;
  return { text: value.slice(0, at).trim(), remark };
}
