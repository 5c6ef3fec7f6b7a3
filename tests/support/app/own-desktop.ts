import { join } from 'node:path';
import { withTwoScreens } from '../../../build/screens/two-screens.mjs';
import { withVirtualScreen } from '../../../build/screens/virtual-screen.mjs';
import { temporaryFolder } from './electron-app';

/** The screens that the tests of a worker have: the command line needs none. */
export type Screens = 'none' | 'one' | 'two';

/** A desktop that one worker has for itself. */
export interface Desktop {
  /** What its programs remember; gone with it. */
  readonly folder: string;
}

/**
 * Makes a desktop for this worker and takes it down after the work, so that several workers run beside each other and
 * none touches what the user of this machine has: screens, window manager, clipboard and settings. Only Linux can be
 * given one; elsewhere programs open on the desktop there is.
 */
export async function onOwnDesktop(
  screens: Screens,
  work: (desktop: Desktop) => Promise<void>,
): Promise<void> {
  const { folder, remove } = await temporaryFolder();
  if (process.platform !== 'linux') await work({ folder });
  else
    await withScreens[screens](async (screen) => {
      const own = { XDG_CONFIG_HOME: join(folder, 'config'), XDG_DATA_HOME: join(folder, 'data') };
      // Every program that the worker starts from now on, and every tool of its tests, finds them.
      Object.assign(process.env, own, screen);
      await work({ folder });
    });
  await remove();
}

const withScreens = {
  none: (run: (screen: object) => Promise<void>) => run({}),
  one: withVirtualScreen<void>,
  two: withTwoScreens<void>,
} satisfies Record<Screens, unknown>;
