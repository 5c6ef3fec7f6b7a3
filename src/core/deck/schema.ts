import * as v from 'valibot';
import { SOURCE } from '../pictures/picture-source';
import { LIMITS } from './limits';
import { ARTS, TRANSITIONS } from './look-choices';
import { ID } from './id';

/** The section colours by name; their values stand in the style sheet and in `core/look/palette.ts`. */
export const COLOURS = [
  'what',
  'who',
  'goals',
  'activities',
  'partners',
  'value',
  'numbers',
  'further',
] as const;

// Every check names a code of `problem.ts`; its text is in `i18n`.
const line = (max: number) => v.pipe(v.string(), v.regex(/\S/u, 'blank'), v.maxLength(max, 'tooLong'));
const shortText = line(LIMITS.name);
const longText = line(LIMITS.text);
/** A text that has its place while nobody has written it yet. */
const unwritten = (max: number) =>
  v.pipe(v.string(), v.regex(/^$|\S/u, 'blank'), v.maxLength(max, 'tooLong'));
const label = unwritten(LIMITS.name);
const id = v.pipe(v.string(), v.regex(ID, 'badId'));
const upTo = (max: number) =>
  v.pipe(v.number(), v.finite('notFinite'), v.minValue(0, 'negative'), v.maxValue(max, 'tooHigh'));
const amount = upTo(LIMITS.amount);
const minutes = upTo(LIMITS.minutes);
const maybe = v.exactOptional;
/** A bare number counts as a text, since YAML reads the year in `label: 2019` as a number. */
const orNumber = <S extends v.GenericSchema<string>>(text: S) =>
  v.pipe(
    v.union([text, v.pipe(v.number(), v.finite('notFinite'))]),
    v.transform((value) => String(value)),
  );
const name = orNumber(label);
const heading = orNumber(shortText);

/** Unlike Valibot's strict object this reports every unknown key, not only the first. */
const fields = <E extends v.ObjectEntries>(entries: E) => v.objectWithRest(entries, v.never('unknownKey'));
const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.maxLength(max, 'tooMany'));
const filled = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.minLength(1, 'emptyList'), v.maxLength(max, 'tooMany'));
const several = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.minLength(2, 'tooFew'), v.maxLength(max, 'tooMany'));

/** What was typed in a field that does not accept it, such as a text that is too long, by the path of the field. */
const refused = maybe(
  v.pipe(
    v.array(
      fields({
        at: v.pipe(
          v.array(v.union([line(LIMITS.id), v.pipe(v.number(), v.integer(), v.minValue(0, 'negative'))])),
          v.minLength(1, 'emptyList'),
          v.maxLength(6, 'tooMany'),
        ),
        text: v.pipe(v.string(), v.maxLength(LIMITS.refused, 'tooLong')),
      }),
    ),
    v.maxLength(LIMITS.rows, 'tooMany'),
  ),
);

const yesOrNo = maybe(v.boolean());

/** Where figures came from, and how they were read there: enough to read them once more. */
const figuresFrom = maybe(
  fields({
    file: shortText,
    sheet: maybe(shortText),
    columns: filled(
      v.picklist(['name', 'figure', 'period', 'spread', 'unused'], 'notOneOf'),
      LIMITS.sheetColumns,
    ),
    heads: maybe(list(name, LIMITS.sheetColumns)),
    rows: maybe(
      list(
        fields({
          row: v.pipe(v.number(), v.integer(), v.minValue(1, 'negative')),
          is: v.picklist(['title', 'heading', 'data', 'total', 'n', 'source', 'note', 'unused'], 'notOneOf'),
          says: maybe(shortText),
        }),
        LIMITS.rows,
      ),
    ),
    unit: maybe(v.picklist(['percent', 'count'], 'notOneOf')),
    decimal: maybe(v.picklist(['comma', 'point'], 'notOneOf')),
    turned: yesOrNo,
    commas: yesOrNo,
    otherOrder: yesOrNo,
    fractions: yesOrNo,
    scaled: yesOrNo,
    rest: yesOrNo,
    footnote: yesOrNo,
    source: yesOrNo,
    /** What was found there, in short. See `markOf`. */
    found: line(LIMITS.id),
  }),
);

const common = {
  id,
  section: maybe(id),
  /** Shown above the headline instead of the section’s title. */
  label: maybe(shortText),
  headline: maybe(unwritten(300), ''),
  /** Shown at the bottom instead of the deck’s source. */
  source: maybe(shortText),
  footnote: maybe(shortText),
  /** What the trainer reads; never shown to the room. */
  notes: maybe(longText),
  /** What participants read on the handout, below the slide. */
  handout: maybe(longText),
  question: maybe(longText),
  minutes: maybe(minutes),
  /** What the slide was as each kind it has been, which no show or export shows. See `keptKinds`. */
  kept: maybe(
    v.pipe(v.array(v.looseObject({ kind: line(LIMITS.id) })), v.maxLength(LIMITS.kinds, 'tooMany')),
  ),
  /** The show passes it by. */
  hidden: maybe(v.boolean()),
  /** Only the editor reads it. See `newsOf`. */
  figuresFrom,
  /** Only the editor shows it, with a mark. See `refusedTextAt`. */
  refused,
};

/** The fields that a slide of any kind may have. */
export const COMMON_FIELDS: ReadonlySet<string> = new Set(Object.keys(common));

/** What the room guesses before it is shown; without a row the figure that carries the headline. */
const guess = maybe(fields({ question: shortText, row: maybe(id) }));
const unit = maybe(v.picklist(['percent', 'count'], 'notOneOf'), 'percent');
const ids = v.pipe(v.array(id), v.maxLength(LIMITS.rows, 'tooMany'));

/** A figure, or what stands in the place of one that is missing: see `Figure`. */
const figure = v.union([
  amount,
  v.null(),
  fields({ missing: line(LIMITS.about) }),
  fields({ typed: longText }),
]);
const rankingRow = fields({ id, label, value: figure, rest: maybe(v.boolean()) });
/** A row of counts holds a number, or (`about`) the words of a source that names no number. */
const countRow = fields({ id, label, value: maybe(figure), about: maybe(line(LIMITS.about)) });
/** A row with a figure in each column that its slide names. */
const valuesRow = fields({ id, label, values: filled(figure, LIMITS.figures) });
const titledText = { title: maybe(shortText), text: maybe(unwritten(LIMITS.text), '') };
const titled = fields(titledText);
const card = fields({ ...titledText, art: maybe(v.picklist(ARTS, 'notOneOf')) });

/** `src` is a file in the deck’s folder or a data URI; `alt` says what it shows. */
const picture = fields({
  src: v.pipe(v.string(), v.regex(SOURCE, 'pictureSource')),
  alt: v.pipe(v.string(), v.maxLength(500, 'tooLong')),
  credit: maybe(shortText),
  /** Whole, or filling its place, so that it may be cut. Without it the slide decides: see `isCut`. */
  shown: maybe(v.picklist(['whole', 'cut'], 'notOneOf')),
  /** The point that stays in view when it is cut: so far from the left and from the top. */
  focus: maybe(v.pipe(v.array(upTo(100)), v.length(2, 'wrongCount'))),
});

/** One slide of any kind. */
export const slideSchema = v.variant(
  'kind',
  [
    fields({ kind: v.literal('title'), ...common, text: maybe(longText) }),
    fields({ kind: v.literal('statement'), ...common, text: maybe(longText) }),
    fields({
      kind: v.literal('figure'),
      ...common,
      value: figure,
      unit,
      guess: maybe(fields({ question: shortText })),
      picture: maybe(v.picklist(['people', 'ring'], 'notOneOf')),
      text: maybe(longText),
    }),
    fields({
      kind: v.literal('ranking'),
      ...common,
      unit,
      /** More than one answer possible: shares need not add up to 100. */
      multiple: maybe(v.boolean(), false),
      /** What one row is ("Doelstelling"): the head of the table's first column. */
      column: maybe(shortText),
      guess,
      highlight: maybe(ids, []),
      rows: list(rankingRow, LIMITS.rows),
    }),
    fields({
      kind: v.literal('counts'),
      ...common,
      column: maybe(shortText),
      guess,
      highlight: maybe(ids, []),
      /** Rows that enter one step later, on a scale that moves to hold them. */
      later: maybe(ids, []),
      rows: list(countRow, LIMITS.rows),
    }),
    fields({
      kind: v.literal('stacked'),
      ...common,
      column: maybe(shortText),
      /** What one could answer, in order; each row has its share of each, in per cent. */
      answers: several(name, LIMITS.answers),
      /** Some of the answers, in the same words. */
      highlight: maybe(v.pipe(v.array(heading), v.maxLength(LIMITS.answers, 'tooMany')), []),
      rows: list(valuesRow, LIMITS.rows),
    }),
    fields({
      kind: v.literal('columns'),
      ...common,
      unit,
      column: maybe(shortText),
      highlight: maybe(ids, []),
      /** Years or other periods, in order. */
      rows: list(fields({ id, label: name, value: figure }), LIMITS.columns),
    }),
    fields({
      kind: v.literal('lines'),
      ...common,
      unit,
      column: maybe(shortText),
      periods: several(name, LIMITS.figures),
      highlight: maybe(ids, []),
      /** A line is broken where a figure is missing. */
      series: list(fields({ id, label, values: filled(figure, LIMITS.figures) }), LIMITS.lines),
    }),
    fields({
      kind: v.literal('comparison'),
      ...common,
      unit,
      column: maybe(shortText),
      /** What stands side by side, such as two years; the second carries the headline. */
      series: v.pipe(v.array(name), v.length(LIMITS.compared, 'wrongCount')),
      rows: list(valuesRow, LIMITS.rows),
    }),
    fields({
      kind: v.literal('ring'),
      ...common,
      unit,
      column: maybe(shortText),
      highlight: maybe(ids, []),
      parts: several(fields({ id, label, value: figure }), LIMITS.parts),
    }),
    fields({ kind: v.literal('points'), ...common, points: list(titled, LIMITS.points) }),
    fields({ kind: v.literal('cards'), ...common, cards: list(card, LIMITS.cards) }),
    fields({
      kind: v.literal('discussion'),
      ...common,
      questions: list(unwritten(LIMITS.text), LIMITS.questions),
    }),
    fields({ kind: v.literal('sources'), ...common, items: list(titled, LIMITS.items) }),
    fields({
      kind: v.literal('picture'),
      ...common,
      image: maybe(picture),
      /** Next to the text, or over all of the slide. */
      fit: maybe(v.picklist(['beside', 'full'], 'notOneOf'), 'beside'),
      text: maybe(longText),
    }),
  ],
  'unknownKind',
);

/** A deck without its slides. */
const head = {
  beeld: v.literal(1, 'wrongVersion'),
  /** Until it has one, the deck is called after its first headline. */
  title: label,
  subtitle: maybe(shortText),
  language: maybe(v.picklist(['nl', 'en'], 'notOneOf'), 'nl'),
  minutes: maybe(minutes),
  /** Without it, one slide is there at once after another. */
  transition: maybe(v.picklist(TRANSITIONS, 'notOneOf')),
  source: fields({ text: label, url: maybe(shortText) }),
  sections: maybe(
    v.pipe(
      v.array(fields({ id, title: label, colour: v.picklist(COLOURS, 'notOneOf') })),
      v.maxLength(LIMITS.sections, 'tooMany'),
    ),
    [],
  ),
  refused,
};
export const headSchema = fields(head);

/** How many slides a deck may have, whatever they are. */
export const slidesSchema = filled(v.unknown(), LIMITS.slides);

/** The format of a `.beeld` file; the published JSON Schema is made from this same definition. */
export const deckSchema = fields({ ...head, slides: filled(slideSchema, LIMITS.slides) });
