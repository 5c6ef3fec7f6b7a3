export type ColumnName = 'label' | 'value' | 'title' | 'text' | 'period' | 'statement' | 'name';
/** What a row can be marked as: in a list of ids on its slide, or (`rest`) on the row itself. */
export type Mark = 'highlight' | 'later' | 'rest';

/** A field of a slide that the editor shows. */
export type FieldName =
  | 'headline'
  | 'text'
  | 'section'
  | 'label'
  | 'source'
  | 'footnote'
  | 'notes'
  | 'question'
  | 'handout'
  | 'minutes'
  | OwnField;

/** Those that only some kinds have, beside the slide. */
export type OwnField =
  'value' | 'unit' | 'picture' | 'multiple' | 'column' | 'image' | 'fit' | 'guess' | 'art';

/** What of a slide another kind may have no place for: all of it or some. */
export type LossKind = 'allFigures' | 'series' | 'figures' | 'allTexts' | 'texts' | 'picture';
