import { attributesOf, type Tag } from '../markup/xml-tags';

/** What the look of an element refers to, by its id, and how many effects on pixels it has. */
export interface Look {
  readonly own: readonly string[];
  /** Used again by each element in it. */
  readonly inherited: readonly string[];
  readonly effects: number;
}

/** The looks that a drawing’s style sheets give: by `#id`, `.class`, the name of an element, or `*` for all. */
export type Sheet = ReadonlyMap<string, Look>;

const NO_LOOK: Look = { own: [], inherited: [], effects: 0 };
/** What an element hands on to those in it. */
const INHERITED = /^(?:--|fill$|stroke$|marker|font$)/u;

/** The look of an element by its attributes and the sheets. */
export function lookOf({ name, attributes }: Pick<Tag, 'name' | 'attributes'>, sheet: Sheet): Look {
  const values = attributesOf(attributes);
  const keys = [
    `#${values.get('id') ?? ''}`,
    ...(values.get('class') ?? '').split(/\s+/u).map((each) => `.${each}`),
  ];
  const byRules = ['*', name, ...keys].flatMap((key) => sheet.get(key) ?? []);
  const byAttributes = [...values].flatMap(([property, value]) =>
    property === 'style' ? declarationsIn(plain(value)) : lookBy(property, plain(value)),
  );
  return together([...byRules, ...byAttributes]);
}

/** The rules of all style sheets in a drawing. */
export function sheetOf(texts: readonly string[]): Sheet {
  const rules = new Map<string, Look>();
  for (const rule of texts.flatMap((text) => withoutComments(plain(text)).split('}'))) {
    const [body = '', selectors = ''] = rule.split('{').toReversed();
    const look = together(declarationsIn(body));
    if (look.own.length + look.inherited.length + look.effects === 0) continue;
    for (const key of selectors.split(',').map(keyOf))
      rules.set(key, together([rules.get(key) ?? NO_LOOK, look]));
  }
  return rules;
}

/** What a selector chooses by: of its last element an id, a class or the name, whatever stands before it. */
function keyOf(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/u)
      .at(-1) ?? '';
  const { name, mark } = /^(?<name>[\w-]*)(?<mark>[.#][\w-]+)*$/u.exec(last)?.groups ?? {};
  return mark ?? (name || '*');
}

function declarationsIn(body: string): readonly Look[] {
  return body.split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return lookBy(declaration.slice(0, colon).trim(), declaration.slice(colon + 1));
  });
}

function lookBy(property: string, value: string): Look {
  const ids = [...value.matchAll(REFERENCE)].map(({ groups }) => groups?.id ?? '');
  const effects = property.endsWith('filter') ? value.split('(').length - 1 : 0;
  return INHERITED.test(property) ? { ...NO_LOOK, inherited: ids } : { own: ids, inherited: [], effects };
}

const REFERENCE = /#(?<id>[^\s"'();#]+)/gu;

/** Each once: of two rules that say the same the last holds. */
function together(looks: readonly Look[]): Look {
  if (looks.every((look) => look === NO_LOOK)) return NO_LOOK;
  return {
    own: [...new Set(looks.flatMap(({ own }) => own))],
    inherited: [...new Set(looks.flatMap(({ inherited }) => inherited))],
    effects: looks.reduce((sum, { effects }) => sum + effects, 0),
  };
}

/** Without the ways to write a character as a number, in XML, in style sheets and in addresses. */
function plain(text: string): string {
  return text
    .replaceAll(/&#x(?<hex>[0-9a-f]{1,6});/giu, (_, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/&#(?<decimal>\d{1,7});/gu, (_, decimal: string) => character(Number(decimal)))
    .replaceAll(/\\(?<hex>[0-9a-f]{1,6})\s?/giu, (_, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/%(?<hex>[0-7][0-9a-f])/giu, (_, hex: string) => character(parseInt(hex, 16)));
}

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('/*');
  return first + others.map((each) => each.split('*/').slice(1).join('*/')).join('');
}
