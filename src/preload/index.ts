import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { setupSpelling } from './spelling';
import { EVENT_CHANNEL, type Api, type AppEvent, type Call } from '../ipc/api';

const call =
  <C extends Call>(name: C) =>
  (argument?: Parameters<Api[C]>[0]) =>
    ipcRenderer.invoke(name, argument);

/** All that a page can see of the program outside it. */
const api: Api = {
  opened: call('opened'),
  listening: call('listening'),
  command: call('command'),
  act: call('act'),
  closeProblems: call('closeProblems'),
  exportDeck: call('exportDeck'),
  cancelExport: call('cancelExport'),
  point: call('point'),
  bind: call('bind'),
  closeScreenCheck: call('closeScreenCheck'),
  chooseScreen: call('chooseScreen'),
  showNotes: call('showNotes'),
  closeResumed: call('closeResumed'),
  editing: call('editing'),
  edit: call('edit'),
  openFile: call('openFile'),
  storePicture: call('storePicture'),
  chooseTable: call('chooseTable'),
  misspelled: call('misspelled'),
  printJob: call('printJob'),
  drawn: call('drawn'),
  fault: call('fault'),
  pathOf: (file) => webUtils.getPathForFile(file),
  subscribe(listener) {
    const hear = (_: IpcRendererEvent, event: AppEvent, taken: number) => {
      listener(event, taken);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => ipcRenderer.off(EVENT_CHANNEL, hear);
  },
};

contextBridge.exposeInMainWorld('api', api);
setupSpelling(api);
