import * as fc from 'fast-check';
import { LIMITS } from '../../src/core/deck/limits';
import { WORKSHOP_LIMITS as GROUP_LIMITS } from '../../src/core/groups/workshop';
import { PEN_COLOURS } from '../../src/core/ink/strokes';
import { TOOLS } from '../../src/core/ink/tool';
import type { Command, CommandOf, CommandType } from '../../src/core/show/commands';

const amount = fc.double({ min: 0, max: 1_000_000, noNaN: true });
const place = fc.double({ min: -500, max: 2500, noNaN: true });
const stagePoint = fc.record({ x: place, y: place });
const colour = fc.constantFrom(...PEN_COLOURS);

const bare = <Type extends CommandType>(type: Type) => fc.record({ type: fc.constant(type) });
const slide = fc.nat(12);
const nullable = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null });
/** A row of one of the slides above, or of none. */
const rowId = fc.oneof(
  fc.constantFrom(...['a', 'b', 'rij-1', 'deel-0', 'cijfer']),
  fc.stringMatching(/^[a-z0-9-]{1,60}$/u),
);
const groupText = fc.string({ maxLength: GROUP_LIMITS.text });
const counted = fc.oneof(fc.nat(GROUP_LIMITS.people + 5), fc.double({ min: 0, max: 1e9, noNaN: true }));

/** Commands of each type, as sound windows send them: a type that is missing here does not compile. */
const COMMANDS: { readonly [Type in CommandType]: fc.Arbitrary<CommandOf<Type>> } = {
  next: bare('next'),
  previous: bare('previous'),
  nextSlide: bare('nextSlide'),
  previousSlide: bare('previousSlide'),
  first: bare('first'),
  last: bare('last'),
  goTo: fc.record({ type: fc.constant('goTo'), slide }),
  choose: fc.record({ type: fc.constant('choose'), slide }),
  jumpBack: bare('jumpBack'),
  jumpForward: bare('jumpForward'),
  curtain: fc.record({ type: fc.constant('curtain'), colour: fc.constantFrom('black', 'white') }),
  table: bare('table'),
  replay: bare('replay'),
  restart: bare('restart'),
  resume: bare('resume'),
  pause: bare('pause'),
  close: bare('close'),
  freeze: bare('freeze'),
  clockToggle: bare('clockToggle'),
  clockBegin: bare('clockBegin'),
  clockReset: bare('clockReset'),
  clockRestore: bare('clockRestore'),
  begunAt: fc.record({ type: fc.constant('begunAt'), at: fc.nat() }),
  endAt: fc.record({ type: fc.constant('endAt'), at: nullable(fc.nat()) }),
  tool: fc.record({ type: fc.constant('tool'), tool: fc.constantFrom(...TOOLS) }),
  pen: fc.record({ type: fc.constant('pen'), colour }),
  draw: fc.record({
    type: fc.constant('draw'),
    slide,
    stroke: fc.record({ colour, points: fc.array(stagePoint, { maxLength: 5 }) }),
  }),
  erase: fc.record(
    { type: fc.constant('erase'), slide, at: stagePoint, from: stagePoint },
    { requiredKeys: ['type', 'slide', 'at'] },
  ),
  clearPen: bare('clearPen'),
  undoInk: bare('undoInk'),
  redoInk: bare('redoInk'),
  ask: fc.record({ type: fc.constant('ask'), row: nullable(rowId) }, { requiredKeys: ['type'] }),
  askOrder: bare('askOrder'),
  guess: fc.record({
    type: fc.constant('guess'),
    values: fc.array(amount, { maxLength: GROUP_LIMITS.guesses }),
  }),
  order: fc.record({ type: fc.constant('order'), rows: fc.array(rowId, { maxLength: 8 }) }),
  own: bare('own'),
  people: fc.record({ type: fc.constant('people'), people: counted }),
  count: fc.record({ type: fc.constant('count'), row: rowId, count: counted }),
  talk: bare('talk'),
  wrapUp: bare('wrapUp'),
  talkEnds: fc.record({
    type: fc.constant('talkEnds'),
    minutes: nullable(fc.double({ min: 0, max: LIMITS.minutes, noNaN: true })),
  }),
  answer: fc.record({ type: fc.constant('answer'), answer: nullable(fc.nat(45)), text: groupText }),
  vote: fc.record({ type: fc.constant('vote'), answer: fc.nat(45), by: fc.constantFrom(1, -1) }),
  newGroup: fc.record({ type: fc.constant('newGroup'), name: groupText }),
  group: fc.record({ type: fc.constant('group'), group: fc.nat(5) }),
  nameGroup: fc.record({ type: fc.constant('nameGroup'), name: groupText }),
  removeGroup: fc.record({ type: fc.constant('removeGroup'), group: fc.nat(5) }),
};

/** Any command, those more often that make what the room does go on: it takes three of them to get to its end. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(...Object.values<fc.Arbitrary<Command>>(COMMANDS)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Command>(
      ...(['next', 'next', 'previous', 'ask', 'askOrder', 'own', 'talk'] as const).map((type) => ({ type })),
    ),
  },
);
