import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { boundToParent, findCommand } from '../../../build/script/commands.mjs';

/** Whether a process runs: one that has ended may wait for its parent to notice. */
function runs(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const patience = { timeout: 20_000, interval: 50 };

if (process.platform === 'linux' && findCommand('setpriv') !== undefined)
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'a process that is bound to its parent ends when that is ended by %s',
    async (signal) => {
      const script = `
        const [file, ...args] = ${JSON.stringify(boundToParent(['sleep', '600']))};
        const child = require('node:child_process').spawn(file, args, { detached: true, stdio: 'ignore' });
        child.once('spawn', () => console.log(child.pid));
        setInterval(() => {}, 1000);
      `;
      const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [said] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(String(said));
      // setpriv has become what it was to start, and is bound.
      await vi.waitFor(() => {
        expect(readFileSync(`/proc/${pid}/comm`, 'utf8')).toBe('sleep\n');
      }, patience);
      expect(runs(pid)).toBe(true);
      parent.kill(signal);
      await once(parent, 'exit');
      await vi.waitFor(() => {
        expect(runs(pid)).toBe(false);
      }, patience);
    },
  );

it('a command is found on the PATH, and nowhere else', () => {
  expect(findCommand('node', { PATH: '/nowhere' })).toBeUndefined();
});
