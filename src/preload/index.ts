import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import {
  EVENT_CHANNEL,
  type Api,
  type BridgeApi,
  type BridgeEvent,
  type Call,
  type DroppedFiles,
  type PageCall,
} from '../ipc/api';
import { MAX_DROPPED, PAGE_CALLS } from '../ipc/calls';
import { setupSpelling } from './spelling';

const call = (name: Call) => (argument: unknown) => ipcRenderer.invoke(name, argument);
const openFiles = call('openFiles');

/** What is no call to main. */
const own: DroppedFiles & Pick<BridgeApi, 'subscribe'> = {
  // The paths go to main from here: a page knows no path, so that it cannot ask for a file that nobody gave it.
  async openDropped(files) {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    // More would be refused as no drop of a person, and none of them opened.
    if (paths.length > 0) await openFiles(paths.slice(0, MAX_DROPPED));
  },
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
  ...(Object.fromEntries(PAGE_CALLS.map((name) => [name, call(name)])) as Pick<Api, PageCall>),
  ...own,
} satisfies BridgeApi;

contextBridge.exposeInMainWorld('api', api);
setupSpelling(api);
