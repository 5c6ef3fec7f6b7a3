// @ts-check
/*
 * What the parts of a deck mean, in words. The rest of the format's page comes from its schema.
 */

/** @type {Readonly<Record<string, string>>} */
export const kinds = {
  title: 'The first slide, or one that begins a part: large, in the colour of its section.',
  statement: 'One sentence that stands by itself, with at most some text below.',
  figure: 'One large figure, alone, with ten people or with a ring.',
  ranking: 'Bars from high to low. They are put in order by themselves; the row with `rest` comes last.',
  counts: 'Bars of numbers of people or things, on a scale that begins at 0.',
  stacked: 'Rows that each divide 100 per cent over the same answers.',
  columns: 'A column for each year or other period.',
  lines: 'One to four lines through the years.',
  comparison: 'Two figures a row, such as two years or two groups.',
  ring: 'The parts of a whole.',
  points: 'Points below each other, that come one by one.',
  cards: 'Cards beside each other, that come one by one.',
  discussion: 'Questions to talk about.',
  sources: 'Where the figures come from, and how to read them.',
  picture: 'A photo or drawing, beside the words or all over the slide.',
};

/**
 * The meaning of a field by its name, or by its kind and name where that differs; of those inside another with its
 * name before it.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const fields = {
  beeld: 'The version of the format.',
  title: 'What the deck is called.',
  subtitle: 'A second line below the title.',
  language: 'The language of the slides: it sets how figures are written.',
  source: 'Where the figures come from: stands at the bottom of slides.',
  'source.text': 'Its name.',
  'source.url': 'Its address on the web.',
  sections: 'The parts of the deck, in order.',
  'sections.id': 'A name by which slides point to the section.',
  'sections.title': 'Stands small above the headline of its slides.',
  'sections.colour': 'The colour of its slides.',
  slides: 'The slides, in order.',
  minutes: 'How long it is planned to take, for the clock of the trainer.',
  kind: 'The kind of slide.',
  id: 'A name of its own within the deck.',
  section: 'The section that it belongs to.',
  label: 'Stands above the headline in place of the title of the section.',
  headline: 'The finding, as a sentence.',
  'slide.source': 'Stands at the bottom in place of the source of the deck.',
  footnote: 'A remark at the bottom.',
  notes:
    'What the trainer reads; the room never sees it. An empty line parts paragraphs, `**two stars**` stress words.',
  handout: 'What participants read on the hand-out, below the slide.',
  hidden: 'The show passes it by; it is reached by its number, or from the overview.',
  question: 'A question to the room: in the console, and on the hand-out.',
  kept: 'What the slide was as other kinds, so that changing its kind back restores that. Nobody is shown it; it may be left out.',
  'kept.kind': 'The kind.',
  refused:
    'What was typed in a field that does not accept it, such as a text that is too long. Only the editor shows it; it may be left out.',
  'refused.at': 'The path of the field, in keys and indices.',
  'refused.text': 'What was typed.',
  text: 'Some text below the headline.',
  value:
    'The figure. Write a point for the decimals: 85.9. A [missing figure](#missing-figures) may stand here too.',
  unit: 'What the figures are.',
  guess: 'Asks the room for a figure before it is shown.',
  'guess.question': 'What is asked.',
  'guess.row': 'The row that is guessed; without it the one that carries the headline.',
  'figure.picture': 'Ten people of whom some are lit, or a ring.',
  multiple: 'More answers were possible: shares need not add up to 100. The slide says so.',
  column: 'What one row is, such as “Goal”: the head of the first column of the table.',
  highlight: 'The ids of what carries the headline: it gets the colour, all else rests.',
  'stacked.highlight': 'Those of the answers that carry the headline, in the same words.',
  later: 'The ids of rows that enter a step later, on a scale that moves to hold them.',
  rows: 'The rows.',
  'rows.id': 'A name of its own within the slide.',
  'rows.label': 'What stands before the bar.',
  'columns.rows.label': 'The year or other period; a bare number will do.',
  'rows.value': 'The figure, or a [missing](#missing-figures) one.',
  'rows.rest': 'The rest group, such as “other”: always last.',
  'rows.about': 'In place of a value, the words of a source that names no number: “some hundreds”.',
  'rows.values':
    'A figure, or a [missing](#missing-figures) one, for each of what the slide names, in the same order.',
  answers: 'What could be answered, in order.',
  periods: 'The years or other moments, in order.',
  series: 'The lines.',
  'comparison.series': 'The two that stand side by side; the second carries the headline.',
  'series.id': 'A name of its own within the slide.',
  'series.label': 'What stands at the end of the line.',
  'series.values': 'A figure for each period; where it is [missing](#missing-figures) the line is broken.',
  parts: 'The parts.',
  'parts.id': 'A name of its own within the slide.',
  'parts.label': 'What it is called.',
  'parts.value': 'The figure, or a [missing](#missing-figures) one.',
  points: 'The points.',
  'points.title': 'Words in bold before the text.',
  'points.text': 'The text.',
  cards: 'The cards.',
  'cards.title': 'The head of the card.',
  'cards.text': 'The text.',
  questions: 'The questions.',
  items: 'The sources and remarks.',
  'items.title': 'Words in bold before the text.',
  'items.text': 'The text.',
  image: 'The picture.',
  'image.src':
    'A file in the folder of the deck (png, jpg, webp or svg), or the picture itself as a data URI.',
  'image.alt': 'What is to be seen, for who cannot see it.',
  'image.credit': 'Who made it: stands small on the slide.',
  fit: 'Beside the words and whole, or all over the slide.',
};
