import sdl from '@microsoft/eslint-plugin-sdl';
import { extractAll } from '@electron/asar';
import { ESLint } from 'eslint';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from '../support/app/test';
import { PROGRAM } from './support/packed-app';

/**
 * What the scan finds in the program, by part and rule, and why each may be there. All of it is in libraries; how
 * many there are of each differs with how the bundler divides them.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  'main @microsoft/sdl/no-insecure-url':
    'names of XML namespaces in PowerPoint files, which nothing asks for',
  'main no-new-func': 'd3-dsv makes a reader of rows with headings this way; we read without (dsv.parseRows)',
  'renderer no-new-func': 'the same d3-dsv; the policy of the pages would refuse it',
  'renderer @microsoft/sdl/no-insecure-url': 'names of XML namespaces in drawings',
  'renderer @microsoft/sdl/no-inner-html':
    'Svelte makes its own, fixed templates this way; DOMPurify reads with it',
  'page @microsoft/sdl/no-inner-html': 'Svelte again',
};

test('an independent scan finds nothing in the packed program that was not looked at', async ({ folder }) => {
  extractAll(join(dirname(PROGRAM), 'resources', 'app.asar'), folder);
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    // What a library says in a comment must not switch a rule off.
    overrideConfig: [...sdl.configs.recommended, { linterOptions: { noInlineConfig: true } }],
  });
  const results = await eslint.lintFiles(['out/**/*.js', 'out/**/*.cjs']);
  expect(results.length).toBeGreaterThan(5);
  const found = results.flatMap(({ filePath, messages }) => {
    const [, part = ''] = relative(folder, filePath).split(sep);
    return messages.map(({ ruleId, message }) => `${part} ${ruleId ?? message}`);
  });
  expect([...new Set(found)].sort()).toEqual(Object.keys(REVIEWED).sort());
});
