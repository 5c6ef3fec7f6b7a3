import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import {
  EVENT_CHANNEL,
  type Api,
  type BridgeApi,
  type BridgeEvent,
  type Call,
  type DroppedFiles,
} from '../ipc/api';
import { CALLS } from '../ipc/calls';
import { setupSpelling } from './spelling';

const call = (name: Call) => (argument: unknown) => ipcRenderer.invoke(name, argument);

/** What is no call to main. */
const own: DroppedFiles & Pick<BridgeApi, 'subscribe'> = {
  pathOf: (file) => webUtils.getPathForFile(file),
  subscribe(listener) {
    const onEvent = (_: IpcRendererEvent, event: BridgeEvent, taken: number) => {
      listener(event, taken);
    };
    ipcRenderer.on(EVENT_CHANNEL, onEvent);
    return () => ipcRenderer.off(EVENT_CHANNEL, onEvent);
  },
};

/** All that a page can see of the program outside it. */
const api = {
  ...(Object.fromEntries(CALLS.map((name) => [name, call(name)])) as Pick<Api, Call>),
  ...own,
} satisfies BridgeApi;

contextBridge.exposeInMainWorld('api', api);
setupSpelling(api);
