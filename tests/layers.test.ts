import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** What each layer may import beside itself: other layers, packages, and what has the type of another layer only. */
const TABLE: Readonly<
  Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>
> = {
  core: { may: ['yaml', 'valibot', 'd3-dsv'] },
  charts: { may: ['core', 'chart.js'] },
  ipc: { may: ['core', 'valibot'] },
  preload: { may: ['core', 'ipc', 'electron'] },
  main: {
    may: [
      'core',
      'ipc',
      'electron',
      'node:',
      'valibot',
      'fflate',
      'chokidar',
      'htmlparser2',
      'numfmt',
      'electron-log',
      'hunspell-wasm',
    ],
  },
  renderer: { may: ['core', 'charts', 'svelte', 'dompurify', 'hyphen'], types: ['ipc'] },
};

interface Import {
  readonly file: string;
  /** The layer, the package, or `node:` for what is built into Node. */
  readonly what: string;
  readonly typeOnly: boolean;
}

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\b(?<type>\s+type\s)?[^'";]*?\bfrom\s+'(?<from>[^']+)'|(?:^|\n)\s*import\s+'(?<bare>[^']+)'|(?<typeof>typeof\s+)?import\(\s*'(?<dynamic>[^']+)'\s*\)/gu;

function specifiersOf(file: string): readonly { readonly specifier: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(posix.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORTS)].map(({ groups = {} }) => ({
    specifier: groups.from ?? groups.bare ?? groups.dynamic ?? '',
    typeOnly: groups.type !== undefined || groups.typeof !== undefined,
  }));
}

const importsOf = (file: string): readonly Import[] =>
  specifiersOf(file).map(({ specifier, typeOnly }) => ({ file, what: placeOf(file, specifier), typeOnly }));

function placeOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return layerOf(posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const layerOf = (path: string) => path.split('/')[0] ?? '';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => /\.(?:ts|svelte)$/u.test(file));

/** Which other files of `src` each file imports, if only for a type. */
const imported = new Map(
  files.map((file) => {
    const paths = specifiersOf(file).map(({ specifier }) => posix.join(posix.dirname(file), specifier));
    return [file, files.filter((each) => paths.includes(each) || paths.includes(each.replace(/\.ts$/u, '')))];
  }),
);
const folders = [...new Set(files.map((file) => posix.dirname(file)))].flatMap((folder) =>
  folder.split('/').map((_, i, names) => names.slice(0, i + 1).join('/')),
);

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The files and folders directly in a folder, each with those beside it that it imports from. */
function entriesOf(folder: string): Graph {
  const entryOf = (file: string) =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
  const graph = new Map<string, Set<string>>();
  for (const [file, others] of imported) {
    const from = entryOf(file);
    if (from === undefined) continue;
    const entries = graph.get(from) ?? new Set();
    for (const to of others.map(entryOf)) if (to !== undefined && to !== from) entries.add(to);
    graph.set(from, entries);
  }
  return graph;
}

/** What is left of a graph when whatever imports nothing that is left has been taken away: circles, and what leads to them. */
function circlesIn(graph: Graph): readonly string[] {
  const left = new Set(graph.keys());
  const isFree = (entry: string) => ![...(graph.get(entry) ?? [])].some((other) => left.has(other));
  for (let free = [...left].filter(isFree); free.length > 0; free = [...left].filter(isFree))
    for (const entry of free) left.delete(entry);
  return [...left];
}

describe.each(Object.entries(TABLE))('%s', (layer, { may, types = [] }) => {
  const imports = files.filter((file) => layerOf(file) === layer).flatMap(importsOf);

  it('imports only what its layer may', () => {
    const allowed = ({ what, typeOnly }: Import) =>
      what === layer || may.includes(what) || (typeOnly && types.includes(what));
    expect(imports.filter((each) => !allowed(each))).toEqual([]);
  });

  it('uses all that its row of the table allows', () => {
    const used = new Set(imports.map(({ what }) => what));
    expect([...may, ...types].filter((what) => !used.has(what))).toEqual([]);
  });
});

it('every file belongs to a layer', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => !(layerOf(file) in TABLE))).toEqual([]);
});

it('imports are found in every way that they can be written', () => {
  const seen = files.flatMap(importsOf);
  expect(seen).toContainEqual({ file: 'renderer/main.ts', what: 'renderer', typeOnly: false });
  expect(seen).toContainEqual({ file: 'charts/bars.ts', what: 'chart.js', typeOnly: true });
  expect(seen).toContainEqual({
    file: 'renderer/slides/chart/load-charts.ts',
    what: 'charts',
    typeOnly: true,
  });
  expect(seen).toContainEqual({ file: 'renderer/slides/Stage.svelte', what: 'svelte', typeOnly: true });
  for (const file of files) {
    const words = readFileSync(posix.join(SRC, file), 'utf8').match(/\bfrom '|\bimport\(|^import '/gmu) ?? [];
    expect(importsOf(file), file).toHaveLength(words.length);
  }
});

it.each([...new Set(folders)])('in %s files and folders import each other one way only', (folder) => {
  expect(circlesIn(entriesOf(folder))).toEqual([]);
});

it('a circle is found, and a diamond is none', () => {
  const graph = (links: Readonly<Record<string, string>>) =>
    new Map(Object.entries(links).map(([from, to]) => [from, new Set(to)]));
  expect(circlesIn(graph({ a: 'bc', b: 'd', c: 'd', d: '' }))).toEqual([]);
  expect(circlesIn(graph({ a: 'b', b: 'c', c: 'b', d: '' }))).toEqual(['a', 'b', 'c']);
});

it('ARCHITECTURE names every room', () => {
  const page = readFileSync(posix.join(SRC, '../ARCHITECTURE.md'), 'utf8');
  const rooms = folders.filter((folder) => /^(?:core|main|renderer)\/[^/]+$/u.test(folder));
  expect(rooms.filter((room) => !page.includes(`\n| \`${posix.basename(room)}\` `))).toEqual([]);
});
