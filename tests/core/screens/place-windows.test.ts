import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverOf,
  firstPlacing,
  arrangementOfWindows,
  targetOf,
  type Placing,
} from '../../../src/core/screens/placing';
import { place, type Placed, type PlacingEvent } from '../../../src/core/screens/place-windows';
import type { Display } from '../../../src/core/screens/display-plan';
import { anyHappening, RoomOfScreens, type Happening } from '../../support/room-of-screens';
import { beamer, box, laptop, third } from '../../support/displays';

const rooms = fc.tuple(fc.boolean(), fc.tuple(fc.constant(true), fc.boolean(), fc.boolean()));
const days = fc.array(anyHappening, { minLength: 1, maxLength: 25 });

/** Every order of happenings, in every room, looking after each of them. */
function always(look: (room: RoomOfScreens, happening: Happening, before: Placing) => void): void {
  fc.assert(
    fc.property(rooms, days, ([reportsMirrors, on], day) => {
      const room = new RoomOfScreens(reportsMirrors, on);
      for (const happening of day) {
        const before = room.placing;
        room.happens(happening);
        look(room, happening, before);
      }
    }),
    { numRuns: 3_000 },
  );
}

describe('whatever happens to screens and windows, in whatever order', () => {
  it('no pixel of the notes lies on a screen that the room sees', () => {
    always((room) => {
      expect(room.notesSeenByRoom).toBe(false);
    });
  });

  it('the trainer has a window within reach', () => {
    always((room) => {
      expect(room.reachable).toBe(true);
    });
  });

  it('sizes, scales and taskbars move no window, take no focus and say nothing', () => {
    always((room, { type }) => {
      if (type !== 'size' && type !== 'taskbar') return;
      expect(room.last.arranges).toBeUndefined();
      expect(room.last.news).toBeUndefined();
    });
  });

  it('a show that was taken out of full screen stays out of it until that is asked for', () => {
    fc.assert(
      fc.property(rooms, days, ([reportsMirrors, on], day) => {
        const room = new RoomOfScreens(reportsMirrors, on);
        let wanted = false;
        for (const happening of day) {
          room.happens(happening);
          const { type } = happening;
          if (type === 'fill' || type === 'openConsole' || type === 'restart') wanted = true;
          if (type === 'window' && arrangementOfWindows(room.placing).kind !== 'parked') wanted = false;
          if (!wanted) expect(room.audience).not.toBe('full');
          if (type === 'closeConsole') wanted ||= room.audience === 'full';
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('a swap without a second screen changes nothing', () => {
    always((room, { type }, before) => {
      if (type !== 'swap' || arrangementOfWindows(before).kind === 'two') return;
      expect({ ...room.placing, consoleAt: undefined }).toEqual({ ...before, consoleAt: undefined });
      expect(room.last.news).toBeDefined();
    });
  });

  it('what was chosen with a console is so again after a restart, from the first place on', () => {
    always((room, { type }) => {
      if (type !== 'swap' && type !== 'choose') return;
      const now = arrangementOfWindows(room.placing);
      if (now.kind !== 'two' || room.last.arranges !== 'asked') return;
      const { displays, reportsMirrors, choices } = room.placing;
      const again = place(firstPlacing({ displays, reportsMirrors, choices }), { type: 'consoleOpened' });
      expect(targetOf(again.placing).consoleOn?.id).toBe(now.trainer.id);
      expect(targetOf(again.placing).audienceOn?.id).toBe(now.room.id);
    });
  });
});

/** What comes of some events, from a program that has just been started. */
function after(displays: readonly Display[], events: readonly PlacingEvent[], reportsMirrors = true) {
  const first = firstPlacing({ displays, reportsMirrors, choices: {} });
  return events.reduce<Placed>(({ placing }, event) => place(placing, event), { placing: first });
}

const open = { type: 'consoleOpened' } as const;
const swap = { type: 'swap' } as const;
const now = (...displays: readonly Display[]) => ({ type: 'displays', displays }) as const;
const mirror = { ...beamer, bounds: box(0, 0, 1920, 1080) };

describe('a second screen that shows the same in the midst of a talk', () => {
  const mirrored = after([laptop, beamer], [open, now(laptop, mirror)]);

  it('leaves the slide in front, and covers the notes', () => {
    expect(targetOf(mirrored.placing)).toMatchObject({ audience: 'full', audienceOn: { id: laptop.id } });
    expect(mirrored.focus).toBe('audience');
    expect(coverOf(mirrored.placing)).toBe('same');
  });

  it('shows the notes when the trainer asks for them, until the next change', () => {
    const asked = place(mirrored.placing, { type: 'reveal' });
    expect(coverOf(asked.placing)).toBeUndefined();
    expect(asked.focus).toBe('console');
    const apart = place(asked.placing, now(laptop, beamer));
    expect(coverOf(place(apart.placing, now(laptop, mirror)).placing)).toBe('same');
  });

  it('leaves everything as it was when the screens are apart again', () => {
    const apart = place(mirrored.placing, now(laptop, beamer));
    expect(targetOf(apart.placing)).toEqual({
      audience: 'full',
      audienceOn: beamer,
      consoleOn: laptop,
    });
    expect(apart.news).toBe('back');
    expect(coverOf(apart.placing)).toBeUndefined();
  });

  it('is covered too where it cannot be told from a pulled cable', () => {
    const unknown = after([laptop, beamer], [open, now(laptop)], false);
    expect(arrangementOfWindows(unknown.placing).kind).toBe('shared');
    expect(coverOf(unknown.placing)).toBe('doubt');
    expect(coverOf(place(unknown.placing, now(laptop, beamer)).placing)).toBeUndefined();
  });

  it('covers the notes from the start where the console opens on two that show the same', () => {
    const opened = after([laptop, mirror], [open]);
    expect(coverOf(opened.placing)).toBe('same');
    expect(opened.news).toBeUndefined();
  });
});

it('a pulled cable parks the show, where it can be told from a mirror', () => {
  const pulled = after([laptop, beamer], [open, now(laptop)]);
  expect(pulled).toMatchObject({ news: 'parked', arranges: 'came' });
  expect(targetOf(pulled.placing).audience).toBe('hidden');
  expect(coverOf(pulled.placing)).toBeUndefined();
  const back = { ...beamer, id: 77 };
  expect(place(pulled.placing, now(laptop, back))).toMatchObject({ news: 'back' });
});

it('the trainer whose own panel goes dark is not given the notes on the beamer', () => {
  const { placing } = after([laptop, beamer], [open, now(beamer)]);
  expect(targetOf(placing)).toMatchObject({ audience: 'full', audienceOn: beamer });
  expect(coverOf(placing)).toBe('doubt');
});

describe('of three screens', () => {
  const all = [laptop, beamer, third];

  it('each can be the one for the room, and is so again with just these', () => {
    for (const { id } of all) {
      const { placing } = after(all, [open, { type: 'choose', display: id }]);
      expect(targetOf(placing).audienceOn?.id).toBe(id);
      expect(targetOf(placing).consoleOn?.id).not.toBe(id);
    }
  });

  it('one that comes beside the two in use moves nothing', () => {
    const came = after([laptop, beamer], [open, now(...all)]);
    expect(came.arranges).toBeUndefined();
    expect(targetOf(came.placing)).toMatchObject({ audienceOn: beamer, consoleOn: laptop });
  });

  it('that of the room has the show again when it is back, after another stood in for it', () => {
    const chosen = [open, { type: 'choose', display: third.id } as const];
    const stoodIn = after(all, [...chosen, now(laptop, beamer)]);
    expect(targetOf(stoodIn.placing).audienceOn).toBe(beamer);
    expect(targetOf(place(stoodIn.placing, now(...all)).placing).audienceOn).toBe(third);
  });
});

it('a swap before the beamer is there, or before the console is, decides nothing', () => {
  for (const early of [
    [now(laptop), open, swap, now(laptop, beamer)],
    [swap, open],
  ]) {
    expect(targetOf(after([laptop, beamer], early).placing)).toMatchObject({
      audienceOn: beamer,
      consoleOn: laptop,
    });
  }
});

it('a swap holds for its own set of screens, and for no other', () => {
  const { choices } = after([laptop, beamer], [open, swap]).placing;
  const started = (...displays: readonly Display[]) => {
    const { placing } = place(firstPlacing({ displays, reportsMirrors: true, choices }), open);
    return targetOf(placing).audienceOn?.id;
  };
  expect(started(beamer, laptop)).toBe(laptop.id);
  expect(started({ ...laptop, id: 8 }, { ...beamer, id: 9 })).toBe(8);
  expect(started(laptop, third)).toBe(third.id);
  expect(started(laptop, { ...beamer, bounds: box(-1920, 0, 1920, 1080) })).toBe(beamer.id);
});

it('a choice goes along when a screen gets another size', () => {
  const large = { ...laptop, bounds: box(0, 0, 1920, 1200) };
  const moved = { ...beamer, bounds: box(1920, 0, 1920, 1080) };
  const { choices } = after([laptop, beamer], [open, swap, now(large, moved)]).placing;
  const { placing } = place(firstPlacing({ displays: [large, moved], reportsMirrors: true, choices }), open);
  expect(targetOf(placing).audienceOn?.id).toBe(laptop.id);
});

it('a console that is dragged onto the screen of the room covers its notes', () => {
  const dragged = after([laptop, beamer], [open, { type: 'consoleAt', bounds: box(1200, 0, 800, 600) }]);
  expect(coverOf(dragged.placing)).toBe('astray');
  const back = place(dragged.placing, { type: 'consoleAt', bounds: box(100, 0, 800, 600) });
  expect(coverOf(back.placing)).toBeUndefined();
});
