import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandTexts } from '../../../src/core/i18n/command-languages';
import { LANGUAGES } from '../../../src/core/i18n/languages';
import { EXPORT_OPTIONS, exportHelp, exportUsage } from '../../../src/main/export/export-options';

it.each(LANGUAGES)('the usage in %s names every option once, in lines that fit a terminal', (language) => {
  const usage = exportUsage(commandTexts(language));
  const named = [...usage.matchAll(/\[--([a-z-]+)/gu)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(EXPORT_OPTIONS));
  for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

it('the usage in docs/export.md is the one of the program', () => {
  const usage = exportUsage(commandTexts('en')).replace(/^Usage: /u, '');
  expect(readFileSync('docs/export.md', 'utf8')).toContain(`\`\`\`sh\n${usage}\n\`\`\``);
});

it.each(LANGUAGES)(
  'the help in %s says of every option what it does, in lines that fit a terminal',
  (language) => {
    const command = commandTexts(language);
    const help = exportHelp(command);
    for (const meaning of Object.values(command.options)) expect(help).toContain(`  ${meaning}`);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  },
);
