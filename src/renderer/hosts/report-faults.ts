import type { FaultApi } from '../../ipc/api';

/** A page in an error loop must not fill the log. */
const MAX_REPORTS = 20;

/** Reports every fault in this page to the program, which logs it and notifies the trainer. */
export function reportFaults(host: FaultApi): void {
  let reported = 0;
  const report = (fault: unknown) => {
    // We always throw errors; the browser reports minor things with only a message.
    if (!(fault instanceof Error) || reported >= MAX_REPORTS) return;
    reported += 1;
    // A program that is quitting does not answer, which is not a fault.
    void host.fault((fault.stack ?? fault.message).slice(0, 10_000)).catch(() => undefined);
  };
  addEventListener('error', (event) => {
    report(event.error);
  });
  addEventListener('unhandledrejection', (event) => {
    report(event.reason);
  });
}
