import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEBUG_SUBJECTS, debugSubjects, openLog, type DebugSubject } from '../../../src/main/files/log';
import { ownFolder } from '../../support/folders';

/** The lines of a log in which every subject wrote one. */
async function written(debugged: readonly DebugSubject[]): Promise<readonly string[]> {
  const log = openLog(join(await ownFolder(), 'log.txt'), { app: '/program', home: '/home/anna' }, debugged);
  log.note('started');
  for (const subject of DEBUG_SUBJECTS) log.debug(subject, () => 'a step in /home/anna');
  return log
    .tail(10)
    .split('\n')
    .map((line) => line.slice('2026-01-01 00:00:00 '.length));
}

describe('debug lines', () => {
  it('are not written unless they are asked for', async () => {
    expect(await written([])).toEqual(['info started']);
  });

  it.each(DEBUG_SUBJECTS)(
    'of %s are written alone if only that subject is on, without a person',
    async (subject) => {
      const [, ...lines] = await written([subject]);
      expect(lines).toEqual([`debug ${subject}: a step in ‹…›`]);
    },
  );

  it('are asked for as a list, in which unknown words count for nothing', () => {
    expect(debugSubjects(undefined)).toEqual([]);
    expect(debugSubjects('')).toEqual([]);
    expect(debugSubjects('documents, screens')).toEqual(['screens', 'documents']);
    expect(debugSubjects('documents,weather')).toEqual(['documents']);
  });

  it.each(DEBUG_SUBJECTS)('%s is described in docs/building.md', (subject) => {
    expect(readFileSync('docs/building.md', 'utf8')).toContain(`| \`${subject}\``);
  });
});
