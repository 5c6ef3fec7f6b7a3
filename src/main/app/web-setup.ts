import { session } from 'electron';
import { setupPrinting } from '../export/print-window';
import { setupProtocol } from '../windows/protocol';
import { lockDown } from '../windows/lockdown';

/** What every start needs before a page opens: our protocol, the refusal of all else, and the print calls. */
export function setupWeb(): void {
  setupProtocol(session.defaultSession);
  lockDown(session.defaultSession);
  setupPrinting();
}
