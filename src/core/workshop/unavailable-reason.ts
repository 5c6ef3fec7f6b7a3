import type { Slide } from '../deck/types';
import type { WorkshopTexts } from '../i18n/workshop-texts';
import type { Action } from '../keys/actions';
import { firstGuess } from './activity';
import { ownRowsOf } from '../charts/chart-rules';

/** Why an action is not available on a slide, in the trainer’s language; `undefined` if it is. */
export function unavailableReason(action: Action, slide: Slide, texts: WorkshopTexts): string | undefined {
  if (action === 'guess' && firstGuess(slide) === undefined) return texts.nothingToGuess;
  if (action === 'own' && ownRowsOf(slide) === undefined) return texts.own.nothingToCount;
  return undefined;
}
