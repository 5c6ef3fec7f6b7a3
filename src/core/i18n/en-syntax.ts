import type { SyntaxCause } from '../deck/problem';
import type { ProblemText } from './texts';

/** Why a line is no sound YAML, and the cure. */
export function enSyntax(cause: string): ProblemText {
  return { what: 'This line cannot be read.', ...(isCause(cause) ? TEXTS[cause] : TEXTS.other) };
}

const QUOTE_IT = 'Put the whole text between double quotes: "…".';

const TEXTS: Readonly<Record<SyntaxCause, Partial<ProblemText> & Pick<ProblemText, 'fix'>>> = {
  tab: { what: 'This line begins with a tab.', fix: 'Indent with ordinary spaces.' },
  comment: { what: 'Behind a space and # the program reads no further.', fix: QUOTE_IT },
  quotes: {
    what: 'The quotes of this text are not right.',
    fix: 'Put a double quote on both sides. If there is one in the text, type a curly one: ’ or ”.',
  },
  sign: { what: 'A text cannot begin with this sign.', fix: QUOTE_IT },
  colon: { what: 'There is a colon with a space behind it in this text.', fix: QUOTE_IT },
  brace: {
    what: 'The braces or brackets on this line are not right.',
    fix: 'Close every { with } and every [ with ], and put a comma between the fields.',
  },
  indent: {
    what: 'This line is not indented as the lines around it.',
    fix: 'Put as many spaces before it as before the other fields.',
  },
  other: {
    fix: 'Look at the indentation, the colons and the quotes here and on the line before.',
  },
};

function isCause(cause: string): cause is SyntaxCause {
  return Object.hasOwn(TEXTS, cause);
}
