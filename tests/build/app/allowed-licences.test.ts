import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** With these a package may be in the program, or make it. */
const ALLOWED = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1'],
  ...['(MPL-2.0 OR Apache-2.0)', '(MIT OR CC0-1.0)', '(WTFPL OR MIT)', 'WTFPL OR ISC'],
  ...['(MIT AND BSD)', '(BSD-3-Clause OR CC-BY-3.0)'],
];

/** Of these each file keeps its own licence, and the program says where their source is: no others are. */
const FILE_BY_FILE: Readonly<Record<string, RegExp>> = {
  '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)': /^hunspell-wasm$/u,
};

/** With these it may only be a tool that never gets into the program. */
const TOOLS_ONLY: Readonly<Record<string, RegExp>> = {
  'MPL-2.0': /^(?:@resvg\/|axe-core$|lightningcss)/u,
  'CC-BY-4.0': /^caniuse-lite$/u,
  'Python-2.0': /^argparse$/u,
  WTFPL: /^truncate-utf8-bytes$/u,
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

it('every package that is installed has a licence on the list', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const strange = Object.entries(packages).flatMap(([path, { license = 'none' }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const known =
      path === '' ||
      ALLOWED.includes(license) ||
      [TOOLS_ONLY, FILE_BY_FILE].some((few) => few[license]?.test(name) === true);
    return known ? [] : [`${name}: ${license}`];
  });
  expect(strange).toEqual([]);
});
