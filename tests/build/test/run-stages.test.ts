import { expect, it } from 'vitest';
import type { PartName } from '../../../build/test/parts.mjs';
import { runStages } from '../../../build/test/run-stages.mjs';

const outcome = (title: string, failure?: string) => ({
  title,
  seconds: 1,
  failure,
  count: undefined,
  failures: [],
});

it('parts of a lane follow each other, lanes go side by side, and stages wait', async () => {
  const begun: string[] = [];
  let release: () => void = () => undefined;
  const formatMayEnd = new Promise<void>((resolve) => (release = resolve));
  await runStages([[['format', 'types'], ['unit']], [['e2e']]], async (name: PartName, company) => {
    begun.push(`${name} ${company}`);
    if (name === 'unit') release();
    if (name === 'format') await formatMayEnd;
    return outcome(name);
  });
  expect(begun).toEqual(['format beside', 'unit beside', 'types beside', 'e2e alone']);
});

it('a part that gives way runs behind one that counts as alone', async () => {
  const begun: string[] = [];
  await runStages([[['e2e'], ['lint']], [['lint']]], (name: PartName, company) => {
    begun.push(`${name} ${company}`);
    return Promise.resolve(outcome(name));
  });
  expect(begun).toEqual(['e2e alone', 'lint behind', 'lint alone']);
});

it('a part that fails stops no other', async () => {
  const outcomes = await runStages([[['lint', 'unit']], [['e2e']]], (name) =>
    Promise.resolve(outcome(name, name === 'lint' ? 'broken' : undefined)),
  );
  expect(outcomes.map(({ title, failure }) => [title, failure])).toEqual([
    ['lint', 'broken'],
    ['unit', undefined],
    ['e2e', undefined],
  ]);
});

it('a signal lets what runs end, and nothing more begins', async () => {
  const outcomes = await runStages([[['lint', 'unit']], [['e2e']]], (name) => {
    process.emit('SIGTERM');
    return Promise.resolve(outcome(name));
  });
  expect(outcomes.map(({ title }) => title)).toEqual(['lint']);
});
