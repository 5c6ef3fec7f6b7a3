import { parentPort } from 'node:worker_threads';
import { finishedPdf, type PrintedPdf } from './finish';

/*
 * The thread in which a PDF is finished: a long one takes seconds, for which neither the room nor the trainer may wait.
 * What goes wrong in it ends it, and whoever asked hears of that.
 */
parentPort?.on('message', (printed: PrintedPdf) => {
  parentPort?.postMessage(finishedPdf(printed));
});
