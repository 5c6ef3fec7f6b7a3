import { join } from 'node:path';
import { outFolder } from '../../build/script/places.mjs';
import { expect, test } from '../support/app/test';

test.describe('a call to the program', () => {
  test('with a wrong argument is refused, and changes nothing', async ({ show }) => {
    const answers = await show.page.evaluate(async () => {
      const api = (window as unknown as { api: Record<string, (argument?: unknown) => Promise<unknown>> })
        .api;
      const call = (name: string, argument?: unknown) =>
        (api[name] ?? (() => Promise.reject(new Error('no such call'))))(argument).then(
          () => 'done',
          () => 'refused',
        );
      return Promise.all([
        call('command', { type: 'hop' }),
        call('command', { type: 'goTo', slide: -1 }),
        call('command', { type: 'goTo', slide: 1.5 }),
        call('command', { type: 'goTo', slide: '3' }),
        call('command', { type: 'next', extra: true }),
        call('command'),
        call('act', 'format'),
        call('act', 'constructor'),
        call('act', { action: 'next' }),
        call('opened', 'please'),
        call('closeProblems', {}),
        // These belong to the window that draws pages.
        call('printJob'),
        call('drawn', { done: 1, smallType: [] }),
      ]);
    });
    expect([...new Set(answers)]).toEqual(['refused']);
    await show.standsAt({ slide: 0, step: 0 });
  });

  test('from a window that is not ours is refused', async ({ show }) => {
    const answer = await show.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        try {
          await stranger.loadURL('app://bundle/index.html');
          return (await stranger.webContents.executeJavaScript(
            'window.api.command({ type: "next" }).then(() => "done", (error) => error.message)',
          )) as string;
        } finally {
          stranger.destroy();
        }
      },
      join(outFolder, 'preload', 'index.cjs'),
    );
    expect(answer).toContain('refused: command');
    await show.standsAt({ slide: 0, step: 0 });
  });
});

test('a page opens no file that nobody gave it', async ({ show }) => {
  const answers = await show.page.evaluate(async () => {
    const { api } = window as unknown as {
      api: { openDropped(files: readonly unknown[]): Promise<unknown> };
    };
    const named = [
      '/etc/passwd',
      { path: '/etc/passwd' },
      new File([], '/etc/passwd'),
      Object.assign(new File(['x'], 'a.beeld'), { path: '/etc/passwd' }),
    ];
    const tried = named.map((file) => api.openDropped([file]).catch(() => undefined));
    return { names: Object.keys(api), answers: await Promise.all(tried) };
  });
  expect(answers.names).not.toContain('openFiles');
  expect(answers.answers).toEqual([undefined, undefined, undefined, undefined]);
  await show.standsAt({ slide: 0, step: 0 });
  await expect(show.notice).toHaveText('');
});
