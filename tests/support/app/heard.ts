import type { Page } from '@playwright/test';

/** A node of Chromium’s own tree, as much of it as is used here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles whose name is what is in them: their words are not told a second time. */
const NAMED =
  /^(?:heading|button|link|checkbox|radio|option|tab|switch|columnheader|rowheader|cell|gridcell)$/u;
/** What only holds other things, differs from version to version of Chromium, or is one line of a text. */
const SILENT =
  /^(?:rootwebarea|generic|none|presentation|paragraph|inlinetextbox|linebreak|labeltext|strong|rowgroup|svgroot|canvas|caption|legend|section|sectionheader|sectionfooter|menulistpopup|unknown)?$/u;
const STATES: ReadonlySet<string> = new Set([
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
]);

interface Line {
  readonly depth: number;
  readonly role: string;
  readonly words: string;
  readonly states: readonly string[];
  /** A piece of a text, in one flow with the pieces next to it. */
  readonly flows: boolean;
}

/**
 * What assistive technology gets of a page: a line for each thing, with its role, its name and its state, in the order
 * and as deep as Chromium gives it. Whatever a clock says is said as the same.
 */
export async function heardOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly Node[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const lines = root === undefined ? [] : linesOf(root, byId, 0, false);
  return `${lines.map(written).join('\n')}\n`;
}

function linesOf(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  depth: number,
  named: boolean,
): readonly Line[] {
  const role = roleOf(node);
  const isTold = !node.ignored && !SILENT.test(role) && !(named && role === 'text');
  const inside = named || (isTold && NAMED.test(role));
  const below = joined(
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : linesOf(child, byId, depth + Number(isTold), inside);
    }),
  );
  const own: readonly Line[] = isTold
    ? [{ depth, role, words: wordsOf(node.name?.value), states: statesOf(node), flows: role === 'text' }]
    : [];
  // What is in a box of its own does not flow on into the next one.
  return [...own, ...(node.ignored ? below : below.map((line) => ({ ...line, flows: false })))];
}

/** The lines with pieces of one text as one. */
function joined(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before?.flows === true && line.flows)
      whole.splice(-1, 1, { ...before, words: before.words + line.words });
    else whole.push(line);
  }
  return whole;
}

function roleOf({ role }: Node): string {
  const name = wordsOf(role?.value).toLowerCase();
  if (name === 'statictext') return 'text';
  return name === 'img' ? 'image' : name;
}

function statesOf({ properties = [] }: Node): readonly string[] {
  return properties
    .filter(({ name, value }) => STATES.has(name) && !['false', ''].includes(wordsOf(value.value)))
    .map(({ name, value }) => `${name}=${wordsOf(value.value)}`)
    .toSorted();
}

function written({ depth, role, words, states }: Line): string {
  const plain = words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/\d+:\d\d(?::\d\d)?/gu, '0:00')
    .replaceAll(/\d+ min\. (?:voor|achter)/gu, '0 min. voor')
    .replaceAll(/nog \d+ van/gu, 'nog 0 van');
  const said = [role, ...(plain === '' ? [] : [`"${plain}"`]), ...states].join(' ');
  return '  '.repeat(depth) + said;
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
