import type { SyntaxCause } from '../deck/problem';
import type { ProblemText } from './texts';

/** Why a line is no sound YAML, and the cure. */
export function nlSyntax(cause: string): ProblemText {
  return { what: 'Deze regel is niet te lezen.', ...(isCause(cause) ? TEXTS[cause] : TEXTS.other) };
}

const QUOTE_IT = 'Zet de hele tekst tussen dubbele aanhalingstekens: "…".';

const TEXTS: Readonly<Record<SyntaxCause, Partial<ProblemText> & Pick<ProblemText, 'fix'>>> = {
  tab: { what: 'Deze regel begint met een tab.', fix: 'Spring in met gewone spaties.' },
  comment: { what: 'Achter een spatie en # leest het programma niet verder.', fix: QUOTE_IT },
  quotes: {
    what: 'De aanhalingstekens van deze tekst kloppen niet.',
    fix: 'Zet er aan beide kanten een dubbel aanhalingsteken om. Staat er een in de tekst, typ dan een gekruld: ’ of ”.',
  },
  sign: { what: 'Een tekst kan niet beginnen met dit teken.', fix: QUOTE_IT },
  colon: { what: 'In deze tekst staat een dubbele punt met een spatie erachter.', fix: QUOTE_IT },
  brace: {
    what: 'De accolades of haken op deze regel kloppen niet.',
    fix: 'Sluit elke { met } en elke [ met ], en zet een komma tussen de velden.',
  },
  indent: {
    what: 'Deze regel springt niet in zoals de regels eromheen.',
    fix: 'Zet er evenveel spaties voor als bij de andere velden.',
  },
  other: {
    fix: 'Kijk naar het inspringen, de dubbele punten en de aanhalingstekens hier en op de regel ervoor.',
  },
};

function isCause(cause: string): cause is SyntaxCause {
  return Object.hasOwn(TEXTS, cause);
}
