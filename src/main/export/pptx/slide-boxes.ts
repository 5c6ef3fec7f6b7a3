import { slideAt } from '../../../core/navigation';
import { cardsDraft, pointsDraft, sourcesDraft } from './listings';
import { chartDraft } from './chart-draft';
import { figureDraft } from './figure-draft';
import { discussionDraft, statementDraft, titleDraft } from './full-colour';
import { pictureDraft } from './picture-draft';
import type { Context, SlideDraft } from './slide-draft';

/** A slide of any kind as it stands at its step. */
export function slideDraft(context: Context): SlideDraft {
  const slide = slideAt(context.deck, context.frame.slide);
  switch (slide.kind) {
    case 'title':
      return titleDraft({ ...context, slide });
    case 'statement':
      return statementDraft({ ...context, slide });
    case 'figure':
      return figureDraft({ ...context, slide });
    case 'ranking':
    case 'counts':
      return chartDraft({ ...context, slide });
    case 'points':
      return pointsDraft({ ...context, slide });
    case 'cards':
      return cardsDraft({ ...context, slide });
    case 'discussion':
      return discussionDraft({ ...context, slide });
    case 'sources':
      return sourcesDraft({ ...context, slide });
    case 'picture':
      return pictureDraft({ ...context, slide });
  }
}
