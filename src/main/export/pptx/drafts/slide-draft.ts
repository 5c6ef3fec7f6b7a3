import type { Colour, Deck, Slide } from '../../../../core/deck/types';
import type { Frame } from '../../../../core/frames/frames';
import type { ChartPart } from '../ooxml/chart-xml';
import type { LayoutName } from '../ooxml/layouts';
import type { Media, MediaBySource } from '../ooxml/media';
import type { ShapeXml } from '../ooxml/shapes';
import type { Locale } from '../ooxml/text';

/** What a draft needs to know about its slide. */
export interface Context {
  readonly deck: Deck;
  readonly frame: Frame;
  readonly locale: Locale;
  /** The section's colour as `#RRGGBB`. */
  readonly colour: string;
  readonly colourName: Colour;
  /** Whether the slide has the same position in the file as in the deck, so that its number can be a field. */
  readonly inPlace: boolean;
  readonly media: MediaBySource;
}

export interface ContextOf<Kind extends Slide> extends Context {
  readonly slide: Kind;
}

/** A slide as it will be written. */
export interface SlideDraft {
  readonly layout: LayoutName;
  readonly drawings: readonly ShapeXml[];
  readonly chart?: ChartPart;
  /** The picture, of a slide without a chart. */
  readonly media?: Media;
}
