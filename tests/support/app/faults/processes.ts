import type { ElectronApplication } from '@playwright/test';

/** Runs in main: what is written is not on its disk before the function that comes of this is called. */
export async function holdWrites(): Promise<() => void> {
  const { open } = process.getBuiltinModule('node:fs/promises');
  const handle = await open(process.execPath, 'r');
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const { sync } = prototype;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  prototype.sync = async function (this: typeof handle) {
    await released;
    await sync.call(this);
  };
  return () => {
    prototype.sync = sync;
    release();
  };
}

/**
 * Runs in main: processes that read stand still from now on, as those do whose drive does not answer, until the
 * function that comes of this is called.
 */
export function holdReaders({
  app,
  utilityProcess,
}: Pick<typeof Electron, 'app' | 'utilityProcess'>): () => void {
  for (const { pid, name } of app.getAppMetrics()) {
    try {
      if (name === 'reader') process.kill(pid, 'SIGSTOP');
    } catch {
      // It is on the list for a moment after it has ended.
    }
  }
  const { fork } = utilityProcess;
  const held: typeof fork = (...words) => {
    const child = fork(...words);
    child.once('spawn', () => {
      if (child.pid !== undefined) process.kill(child.pid, 'SIGSTOP');
    });
    return child;
  };
  Object.assign(utilityProcess, { fork: held });
  return () => {
    Object.assign(utilityProcess, { fork });
  };
}

/** Ends processes of the program as the system does that has no memory left for them. */
export async function endProcesses(
  application: ElectronApplication,
  isMeant: (process: { readonly type: string; readonly name?: string }) => boolean,
): Promise<void> {
  const all = await application.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .map(({ pid, type, name }) => ({ pid, type, ...(name === undefined ? {} : { name }) })),
  );
  for (const { pid } of all.filter(isMeant)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is on the list for a moment after it has ended.
    }
  }
}
