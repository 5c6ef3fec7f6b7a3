import { session } from 'electron';
import { setupPrinting } from '../export/print-window';
import { setupProtocol } from '../windows/protocol';
import { lockDown } from '../windows/lockdown';

/** What every start needs before a page opens: our protocol, the lockdown, and the handlers of print windows. */
export function setupWeb(): void {
  setupProtocol(session.defaultSession);
  lockDown(session.defaultSession);
  setupPrinting();
}
