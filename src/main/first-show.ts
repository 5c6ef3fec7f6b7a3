import { KnownError } from '../core/errors';
import { textsOf } from '../core/i18n/languages';
import { BUILT_IN_DECK } from './deck-file';
import type { Left } from '../core/session';
import type { Settings, SettingsFile } from './settings';
import { Show } from './show';

/**
 * The deck that was asked for, else the one that was open last, else the one that ships; `notice` says why it is
 * not the one that was wanted. `cutOff` says that the last run did not end by itself.
 */
export async function firstShow(
  settings: SettingsFile,
  cutOff: boolean,
  deck: string | undefined,
): Promise<{ readonly show: Show; readonly notice: string | undefined }> {
  const left = leftBehind(settings.current, cutOff);
  const file = deck ?? left?.file ?? BUILT_IN_DECK;
  try {
    const show = await Show.open(file, BUILT_IN_DECK, left?.file === file ? left : undefined);
    return { show, notice: undefined };
  } catch (error) {
    if (!(error instanceof KnownError) || file === BUILT_IN_DECK) throw error;
    const notice = textsOf(settings.current.language).errors[error.code](error.subject, error.detail);
    return { show: await Show.open(BUILT_IN_DECK, BUILT_IN_DECK, undefined), notice };
  }
}

/** A talk that was cut off goes on whole; one that was ended leaves its place only, or its clock would run on. */
function leftBehind({ left }: Settings, cutOff: boolean): (Left & { readonly file: string }) | undefined {
  return cutOff || left === undefined ? left : { file: left.file, position: left.position };
}
