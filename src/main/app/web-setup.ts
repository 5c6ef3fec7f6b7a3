import { session } from 'electron';
import { setupPrinting } from '../export/print-window';
import { setupProtocol } from '../windows/protocol';
import { setupRefusals } from '../windows/lockdown';

/** What every start needs before a page opens: our protocol, the refusal of all else, and the print calls. */
export function setupPages(): void {
  setupProtocol(session.defaultSession);
  setupRefusals(session.defaultSession);
  setupPrinting();
}
