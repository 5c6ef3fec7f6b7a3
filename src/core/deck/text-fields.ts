/** The fields of texts and names, as a person writes them: whatever stands there is one. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'url', 'label', 'headline', 'text', 'source', 'footnote', 'notes', 'handout'],
  ...['question', 'questions', 'column', 'about', 'missing', 'typed', 'answers', 'periods', 'series'],
  ...['id', 'section', 'row', 'highlight', 'later', 'src', 'alt', 'credit'],
]);
/** What the program alone writes. */
export const OWN_FIELD = 'figuresFrom';
