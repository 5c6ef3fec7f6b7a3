import { utilityProcess } from 'electron';
import { READER } from '../bundle-places';
import type { LaunchReader } from './reader';
import type { Report } from './reader-messages';

/** Megabytes that a file may take in the making, beyond what a sound one ever does. */
const MAX_MEMORY = 1_500;

/** Starts a process that reads, apart from the show. */
export const launchReader: LaunchReader = ({ onReport, onGone }) => {
  const child = utilityProcess.fork(READER, [], {
    serviceName: 'reader',
    execArgv: [`--max-old-space-size=${MAX_MEMORY}`],
    stdio: 'ignore',
  });
  child.on('message', (report: Report) => {
    onReport(report);
  });
  child.once('exit', onGone);
  return {
    send(order) {
      child.postMessage(order);
    },
    end() {
      // Whatever it is stuck in: it has nothing to lose.
      if (child.pid === undefined) child.kill();
      else process.kill(child.pid, 'SIGKILL');
    },
  };
};
