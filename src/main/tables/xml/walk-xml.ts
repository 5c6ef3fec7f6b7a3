import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is heard of a text with tags, in order. Names have no name space, but attributes keep theirs. */
export interface TagListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper than any sheet or page; the parser needs time for each level. */
const DEEPEST = 500;

/** Tells a listener of the tags and texts of XML. Throws what it throws, and where tags are nested without end. */
export function walkXml(xml: string, listener: TagListener): void {
  walk(xml, listener, true);
}

/** The same for the tags of a web page, which need not be closed. */
export function walkHtml(html: string, listener: TagListener): void {
  walk(html, listener, false);
}

function walk(source: string, listener: TagListener, xmlMode: boolean): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new TypeError('tags without end');
        listener.open?.(localName(name), attributes);
      },
      ontext: (part) => listener.text?.(part),
      onclosetag: (name) => {
        depth -= 1;
        listener.close?.(localName(name));
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The value of an attribute under its own name, whatever name space stands before it. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}
