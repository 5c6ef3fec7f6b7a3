import { answerOrder } from './answer-order';
import type { Order } from './reader-messages';

/*
 * The process in which what comes from outside is read. It has no window, and whatever a file does to it, the show goes
 * on: it is ended and another one started.
 */
process.parentPort.on('message', ({ data }) => {
  void answerOrder(data as Order, (report) => {
    process.parentPort.postMessage(report);
  });
});
