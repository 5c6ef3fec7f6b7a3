import { KnownError } from '../core/errors';
import { textsOf } from '../core/i18n/languages';
import { BUILT_IN_DECK } from './deck-file';
import type { SettingsFile } from './settings';
import { Show } from './show';

/** The deck that was asked for, else the one that was open last, else the one that ships. */
export async function firstShow(
  settings: SettingsFile,
  deck: string | undefined,
  notice: (text: string) => void,
): Promise<Show> {
  const { left } = settings.current;
  const file = deck ?? left?.file ?? BUILT_IN_DECK;
  try {
    return await Show.open(file, BUILT_IN_DECK, left?.file === file ? left : undefined);
  } catch (error) {
    if (!(error instanceof KnownError) || file === BUILT_IN_DECK) throw error;
    notice(textsOf(settings.current.language).errors[error.code](error.subject, error.detail));
    return Show.open(BUILT_IN_DECK, BUILT_IN_DECK, undefined);
  }
}
