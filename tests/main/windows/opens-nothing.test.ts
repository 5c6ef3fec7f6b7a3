import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it('nothing opens an address, and only the file that was just made is handed to another program', () => {
  expect(filesWith(/\{[^}]*\bshell\b[^}]*\} from 'electron'|\.openPath\(|\.showItemInFolder\(/u)).toEqual([
    join('main', 'app', 'made-file.ts'),
  ]);
  expect(filesWith(/\.openExternal\(/u)).toEqual([]);
});

it('nothing in the program connects, or starts a program', () => {
  expect(filesWith(/from 'node:(?:net|http|https|http2|tls|dgram|dns|child_process)'/u)).toEqual([]);
  expect(filesWith(/\{[^}]*\b(?:net|autoUpdater|crashReporter)\b[^}]*\} from 'electron'/u)).toEqual([]);
});

it('no thread is started but those that look words up and finish a PDF', () => {
  expect(filesWith(/from 'node:worker_threads'/u).toSorted()).toEqual([
    join('main', 'app', 'open-spelling.ts'),
    join('main', 'export', 'pdf-finisher.ts'),
    join('main', 'pdf', 'finish-thread.ts'),
    join('main', 'spelling', 'speller-thread.ts'),
  ]);
});

it('no page is loaded from the disk past our own protocol', () => {
  expect(filesWith(/\.loadFile\(|loadURL\([^)]*file:/u)).toEqual([]);
});
