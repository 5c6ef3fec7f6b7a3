import type { Left } from '../core/session';
import type { Texts } from '../core/i18n/texts';
import type { Drafts } from './drafts';
import { firstDocument } from './first-document';
import type { Settings, SettingsFile } from './settings';
import { Show } from './show';

/**
 * The show that the program opens with; `notice` says what there is to know of its deck. `cutOff` says that the
 * last run did not end by itself.
 */
export async function firstShow(
  settings: SettingsFile,
  drafts: Drafts,
  texts: Texts,
  cutOff: boolean,
  deck: string | undefined,
): Promise<{ readonly show: Show; readonly notice: string | undefined; readonly recovered: boolean }> {
  const left = leftBehind(settings.current, cutOff);
  const {
    document,
    notice,
    broken,
    recovered = false,
  } = await firstDocument(deck, left?.file, drafts, texts);
  const sameDeck = left?.file === document.file && broken === undefined;
  return { show: new Show(document, sameDeck ? left : undefined, broken), notice, recovered };
}

/** A talk that was cut off goes on whole; one that was ended leaves its place only, or its clock would run on. */
function leftBehind({ left }: Settings, cutOff: boolean): (Left & { readonly file: string }) | undefined {
  return cutOff || left === undefined ? left : { file: left.file, position: left.position };
}
