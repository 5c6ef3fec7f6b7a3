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
  preload: { may: ['ipc', 'electron'] },
  main: {
    may: [
      'core',
      'ipc',
      'electron',
      'node:',
      'valibot',
      'fflate',
      'chokidar',
      'read-excel-file',
      'electron-log',
    ],
  },
  renderer: { may: ['core', 'charts', 'svelte', 'dompurify'], types: ['ipc'] },
};

interface Import {
  readonly file: string;
  /** The layer, the package, or `node:` for what is built into Node. */
  readonly what: string;
  readonly typeOnly: boolean;
}

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?from\s+'(?<from>[^']+)'|(?:^|\n)\s*import\s+'(?<bare>[^']+)'|(?<typeof>typeof\s+)?import\(\s*'(?<dynamic>[^']+)'\s*\)/gu;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(posix.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORTS)].map(({ groups = {} }) => ({
    file,
    what: placeOf(file, groups['from'] ?? groups['bare'] ?? groups['dynamic'] ?? ''),
    typeOnly: groups['type'] !== undefined || groups['typeof'] !== undefined,
  }));
}

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
