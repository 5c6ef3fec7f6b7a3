import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Call, CallApi, View } from '../../ipc/api';
import { ARGUMENTS } from '../../ipc/contract';
import { ORIGIN } from './protocol';
import { viewOf } from './windows';

/** Handlers of some calls: sender and argument have been checked before they run. */
export type CallHandlers<Calls extends Call> = {
  readonly [C in Calls]: (
    argument: Parameters<CallApi[C]>[0],
    contentsId: number,
  ) => ReturnType<CallApi[C]> | Awaited<ReturnType<CallApi[C]>>;
};

/** The one gate: the sender and argument of every call are checked before anything runs. */
export function registerCalls<Calls extends Call>(
  views: readonly View[],
  handlers: CallHandlers<Calls>,
): void {
  for (const name of Object.keys(handlers) as Calls[]) {
    ipcMain.handle(name, (event, argument: unknown) => {
      const view = viewOf(event.sender.id);
      if (!isOurs(event) || view === undefined || !views.includes(view)) {
        throw new Error(`refused: ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
      }
      return handlers[name](ARGUMENTS[name](argument), event.sender.id);
    });
  }
}

/** Only the top frame of our own pages may call. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${ORIGIN}/`);
}
