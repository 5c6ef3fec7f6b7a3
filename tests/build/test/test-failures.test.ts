import { expect, it } from 'vitest';
import { failureOfTool, failuresOfPlaywright, failuresOfVitest } from '../../../build/test/test-failures.mjs';

const passed = { status: 'passed', fullName: 'steps goes back', failureMessages: [] };

it('of Vitest are the tests that failed, with their file in the project and the colours taken out', () => {
  const failed = {
    ...passed,
    status: 'failed',
    failureMessages: ['\u001b[31mexpected 2\u001b[39m\n\n  at x'],
  };
  const file = {
    name: '/project/tests/a.test.ts',
    status: 'failed',
    message: '',
    assertionResults: [passed, failed],
  };
  expect(failuresOfVitest({ testResults: [file] }, '/project')).toEqual([
    { file: 'tests/a.test.ts', test: 'steps goes back', reason: 'expected 2\n  at x' },
  ]);
});

it('of Vitest are also files that could not be run', () => {
  const file = {
    name: '/project/tests/a.test.ts',
    status: 'failed',
    message: 'no such module',
    assertionResults: [],
  };
  expect(failuresOfVitest({ testResults: [file] }, '/project')).toEqual([
    { file: 'tests/a.test.ts', test: '', reason: 'no such module' },
  ]);
});

it('of Playwright are tests at any depth, also those that passed when tried again', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.e2e.ts',
    tests: [{ status, results: [{ error: { message: `${title} broke` } }, {}] }],
  });
  const file = {
    title: 'a.e2e.ts',
    specs: [spec('one', 'unexpected'), spec('two', 'expected')],
    suites: [{ title: 'inside', specs: [spec('three', 'flaky')] }],
  };
  expect(failuresOfPlaywright({ suites: [file] })).toEqual([
    { file: 'a.e2e.ts', test: 'one', reason: 'one broke' },
    { file: 'a.e2e.ts', test: 'inside › three', reason: 'three broke' },
  ]);
});

it('of Playwright are also what broke outside any test', () => {
  expect(failuresOfPlaywright({ suites: [], errors: [{ message: 'no screen' }] })).toEqual([
    { file: '', test: '', reason: 'no screen' },
  ]);
});

it('no reason is longer than a screen', () => {
  const message = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
  const [failure] = failuresOfPlaywright({ suites: [], errors: [{ message }] });
  expect(failure?.reason.split('\n')).toHaveLength(8);
});

it('of a tool without a report it is the end of what it wrote, without colours and empty lines', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `row ${i}\n\n`);
  const { file, test, reason } = failureOfTool(`${rows.join('')}\u001b[31m1 error\u001b[39m\n`);
  expect([file, test]).toEqual(['', '']);
  expect(reason.split('\n').slice(-2)).toEqual(['row 39', '1 error']);
  expect(reason.split('\n')).toHaveLength(30);
});
