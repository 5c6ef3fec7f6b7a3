import type { SlideOf } from '../../../../core/deck/types';
import { slideAt } from '../../../../core/slide/navigation';
import { cardsDraft, pointsDraft, sourcesDraft } from './listings';
import { chartDraft } from './chart-draft';
import { columnsDraft } from './columns-draft';
import { comparisonDraft } from './comparison-draft';
import { linesDraft } from './lines-draft';
import { ringDraft } from './ring-draft';
import { stackedDraft } from './stacked-draft';
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
    default:
      return figuresDraft(context, slide);
  }
}

type FiguresSlide = SlideOf<
  'figure' | 'ranking' | 'counts' | 'stacked' | 'columns' | 'lines' | 'comparison' | 'ring'
>;

function figuresDraft(context: Context, slide: FiguresSlide): SlideDraft {
  switch (slide.kind) {
    case 'figure':
      return figureDraft({ ...context, slide });
    case 'ranking':
    case 'counts':
      return chartDraft({ ...context, slide });
    case 'stacked':
      return stackedDraft({ ...context, slide });
    case 'columns':
      return columnsDraft({ ...context, slide });
    case 'lines':
      return linesDraft({ ...context, slide });
    case 'comparison':
      return comparisonDraft({ ...context, slide });
    case 'ring':
      return ringDraft({ ...context, slide });
  }
}
