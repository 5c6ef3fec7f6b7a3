import type { BrowserWindow } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import type { Drafts } from './drafts';
import type { Sessions } from '../sessions/sessions';
import type { ToldReading } from '../reader/told-reading';
import type { SettingsFile } from '../files/settings';
import type { ShowModel } from './show-model';

/** What documents need of the program around them. */
export interface DocumentsContext {
  readonly show: ShowModel;
  readonly settings: SettingsFile;
  readonly drafts: Drafts;
  readonly sessions: Sessions;
  /** Reads what comes from outside; the trainer may stop it. */
  readonly reading: ToldReading;
  /** The window that questions are put before. */
  readonly window: () => BrowserWindow;
  readonly texts: () => Texts;
  readonly notify: (text: string) => void;
  /** The same for what nobody asked for: never before a group. */
  readonly notifyDiscreetly: (text: string) => void;
  /** What was not saved of the deck that opens next has been brought back. */
  readonly onRecovered: () => void;
  /** Puts a file on top of those that were opened lately. */
  readonly remember: (file: string) => void;
}
