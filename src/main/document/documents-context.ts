import type { BrowserWindow } from 'electron';
import type { Texts } from '../../core/i18n/texts';
import type { Drafts } from './drafts';
import type { Sessions } from '../sessions/sessions';
import type { ToldReading } from '../reader/told-reading';
import type { SettingsFile } from '../files/settings';
import type { Versions } from './versions';
import type { ShowModel } from './show-model';

/** What documents need from the rest of the program. */
export interface DocumentsContext {
  readonly show: ShowModel;
  readonly settings: SettingsFile;
  readonly drafts: Drafts;
  readonly sessions: Sessions;
  readonly versions: Versions;
  /** Reads what comes from outside; the trainer may stop it. */
  readonly reading: ToldReading;
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly texts: () => Texts;
  readonly notify: (text: string) => void;
  /** The same for notices that nobody asked for: never in front of a group. Returns how to take it back. */
  readonly notifyDiscreetly: (text: string) => () => void;
  /**
   * Resolves once a question that nobody asked for stands before no group. Tells whether that had to be waited for.
   */
  readonly whenUnseen: () => Promise<boolean>;
  /** Called if unsaved changes of the deck that opens next have been restored. */
  readonly onRecovered: () => void;
  /** Whether another window has this file. */
  readonly isInOtherWindow: (file: string) => Promise<boolean>;
  /** Puts a file at the top of the recent ones. */
  readonly remember: (file: string) => void;
}
