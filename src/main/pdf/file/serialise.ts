import { isDict, Name, Ref, Stream, Text, type Dict, type PdfValue } from './values';

const OPENING = new Set('/<[(');
const CLOSING = new Set('>])');

/** A value as a PDF has it, in characters of one byte each, with as few of them as will do. */
export function serialised(value: Exclude<PdfValue, Stream>): string {
  if (typeof value === 'number') return numeral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof Name) return `/${escapedName(value.name)}`;
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (value instanceof Text) return literal(value.bytes);
  if (isDict(value)) return dictionary(value);
  if (value instanceof Stream) throw new Error('a stream within a value');
  return `[${joined(value.map(serialisedInside))}]`;
}

/** A number with at most eight decimals, without zeros that say nothing. Throws at one that a PDF cannot have. */
function numeral(value: number): string {
  // From here on the language writes exponents, which a PDF does not know.
  if (!(Math.abs(value) < 1e21)) throw new Error(`the number ${value}`);
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toFixed(8));
  // And below here.
  if (Math.abs(rounded) < 1e-6) return '0';
  return String(rounded).replace(/^(-?)0\./u, '$1.');
}

/** Words with a space between two only where they would run together. */
export function joined(words: readonly string[]): string {
  let [line, last] = ['', '>'];
  for (const word of words) {
    const runsOn = !CLOSING.has(last) && !OPENING.has(word[0] ?? '');
    line += runsOn ? ` ${word}` : word;
    last = word.at(-1) ?? last;
  }
  return line;
}

function dictionary(dict: Dict): string {
  const words = [...dict].flatMap(([key, value]) => [`/${escapedName(key)}`, serialisedInside(value)]);
  return `<<${joined(words)}>>`;
}

function serialisedInside(value: PdfValue): string {
  if (value instanceof Stream) throw new Error('a stream within a value');
  return serialised(value);
}

function literal(bytes: string): string {
  return `(${bytes.replace(/[\\()\r]/gu, (sign) => (sign === '\r' ? '\\r' : `\\${sign}`))})`;
}

function escapedName(name: string): string {
  return name.replace(
    /[^\x21-\x7e]|[#/<>[\](){}%]/gu,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
