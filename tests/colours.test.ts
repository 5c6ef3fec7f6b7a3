import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const filesOf = (ending: string) =>
  ['src', 'dev'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => `${folder}/${name}`),
  );
const components = filesOf('.svelte');
const tokens = new Set(
  [...read('src/renderer/styles/tokens.css').matchAll(/^\s*(--[\w-]+):/gmu)].map(([, name]) => name),
);

/** Colours by value: hexadecimal, but no block of Svelte (`{#if}`), or by a function. */
const BY_VALUE = /(?<!\{)#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/giu;
/** What a component gives itself, or is given by its parent. */
const given = (text: string) => new Set([...text.matchAll(/(--[\w-]+)(?==|:)/gu)].map(([, name]) => name));

/** What scripts measure and set on an element. */
const measured = filesOf('.ts').flatMap((file) =>
  [...read(file).matchAll(/setProperty\('(--[\w-]+)'/gu)].map(([, name]) => name),
);

describe('a component', () => {
  it('is looked at, each of them', () => {
    expect(components.length).toBeGreaterThan(100);
  });

  it.each(components)('%s takes its colours from the tokens', (file) => {
    expect(read(file).match(BY_VALUE) ?? []).toEqual([]);
  });

  it('names no token that is not there', () => {
    const all = components.map(read).join('\n');
    const known = new Set([...tokens, ...measured, ...given(all)]);
    const used = [...all.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name);
    expect(used.filter((name) => !known.has(name) && !name?.startsWith('--series-'))).toEqual([]);
  });
});
