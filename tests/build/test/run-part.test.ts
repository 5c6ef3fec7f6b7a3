import { describe, expect, it, vi } from 'vitest';
import { runPart } from '../../../build/test/run-part.mjs';

vi.spyOn(console, 'log').mockReturnValue(undefined);

/** A part of one command, which runs a script of Node. */
function partOf(script: string) {
  return { title: 'Lint', commands: () => [[process.execPath, '-e', script] as const] };
}

function run(script: string) {
  return runPart(partOf(script), {
    words: [],
    report: '/no/such/report.json',
    company: 'beside',
    env: process.env,
  });
}

describe('a part that makes no report', () => {
  it('fails with the end of what it wrote', async () => {
    const outcome = await run("console.log('a.svelte'); console.error('too many lines'); process.exit(3)");
    expect(outcome).toMatchObject({ failure: 'ended with code 3.', count: undefined });
    expect(outcome.failures).toEqual([
      { file: '', test: '', reason: expect.stringContaining('too many lines') as unknown },
    ]);
    expect(outcome.failures[0]?.reason).toContain('a.svelte');
  });

  it('says nothing more when it is green', async () => {
    expect(await run("console.log('fine')")).toMatchObject({ failure: undefined, failures: [] });
  });
});
