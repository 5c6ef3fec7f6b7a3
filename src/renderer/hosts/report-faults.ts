import type { FaultApi } from '../../ipc/api';

/** A page in a loop must not fill the log. */
const MAX_REPORTS = 20;

/** Tells the program of every fault in this page: there it is kept, and the trainer hears of it. */
export function reportFaults(host: FaultApi): void {
  let reported = 0;
  const report = (fault: unknown) => {
    // What is thrown by us is an error; the browser tells of lesser things by their message alone.
    if (!(fault instanceof Error) || reported >= MAX_REPORTS) return;
    reported += 1;
    // A program that is closing does not answer, and that is no fault.
    void host.fault((fault.stack ?? fault.message).slice(0, 10_000)).catch(() => undefined);
  };
  addEventListener('error', (event) => {
    report(event.error);
  });
  addEventListener('unhandledrejection', (event) => {
    report(event.reason);
  });
}
