import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many slides a saving added, took away and changed, since the one before it. */
const slideChangesSchema = v.object({ added: count, removed: count, changed: count });
export type SlideChanges = Readonly<v.InferOutput<typeof slideChangesSchema>>;

/** What a list says of a version: how many slides it has, and the first words on them. */
const summarySchema = v.object({
  slides: count,
  headline: v.string(),
  /** Nothing of the first one. */
  changes: v.optional(slideChangesSchema),
});
export type VersionSummary = Readonly<v.InferOutput<typeof summarySchema>>;

const contentName = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u));
const headSchema = v.object({
  summary: summarySchema,
  /** The pictures that belong to it, by the names of their contents. */
  contents: v.array(contentName),
  /** The name of the content of the second line: half a line is no version. */
  body: contentName,
});
const bodySchema = v.object({
  text: v.array(v.union([v.string(), v.object({ content: contentName })])),
  files: v.record(v.string(), contentName),
});

/** The first line of a kept version: it can be read without the rest. */
export type VersionHead = Readonly<v.InferOutput<typeof headSchema>>;

/**
 * The second line: the text of the deck, with what stands elsewhere in place of its pictures, and the content of each
 * file that it names by its `src`.
 */
export type VersionBody = Readonly<v.InferOutput<typeof bodySchema>>;

/** Both lines as a file has them; `nameOf` names a content. */
export function writeKept(
  summary: VersionSummary,
  body: VersionBody,
  nameOf: (content: string) => string,
): string {
  const line = JSON.stringify(body);
  const inText = body.text.flatMap((part) => (typeof part === 'string' ? [] : [part.content]));
  const contents = [...new Set([...inText, ...Object.values(body.files)])];
  const head: VersionHead = { summary, contents, body: nameOf(line) };
  return `${JSON.stringify(head)}\n${line}`;
}

/** The first line of a file; `undefined` if it is none of ours, or damaged. */
export function readHead(file: string): VersionHead | undefined {
  const read = v.safeParse(headSchema, parsed(file.slice(0, breakIn(file))));
  return read.success ? read.output : undefined;
}

/** The second line; `undefined` if it is damaged or not all there. */
export function readBody(file: string, nameOf: (content: string) => string): VersionBody | undefined {
  const line = file.slice(breakIn(file) + 1);
  if (readHead(file)?.body !== nameOf(line)) return undefined;
  const read = v.safeParse(bodySchema, parsed(line));
  return read.success ? read.output : undefined;
}

function breakIn(file: string): number {
  const at = file.indexOf('\n');
  return at < 0 ? file.length : at;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
