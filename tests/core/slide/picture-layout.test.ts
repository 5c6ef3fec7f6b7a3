import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture, SlideOf } from '../../../src/core/deck/types';
import {
  cutOf,
  isCut,
  pictureView,
  roomFor,
  STAGE,
  standsAlone,
} from '../../../src/core/slide/picture-layout';
import { insidePicture, pictureSlide } from '../../support/decks';

const slide = (fit: SlideOf<'picture'>['fit'], image: Partial<Picture> = {}) =>
  pictureSlide({ fit, image: insidePicture(image) });
const room = { width: 900, height: 600 };
const photo = { vector: false, room };
const drawing = { vector: true, room };

const length = fc.integer({ min: 1, max: 8_000 });
const anySize = fc.record({ width: length, height: length });
const percent = fc.integer({ min: 0, max: 100 });
const anySlide = fc
  .record({
    fit: fc.constantFrom('beside', 'full'),
    shown: fc.constantFrom(undefined, 'whole', 'cut'),
    focus: fc.option(fc.tuple(percent, percent), { nil: undefined }),
    hasText: fc.boolean(),
  })
  .map(({ fit, shown, focus, hasText }) => {
    const image = insidePicture({ ...(shown && { shown }), ...(focus && { focus }) });
    const { text, ...bare } = pictureSlide({ fit, image });
    return { ...bare, ...(hasText && text !== undefined && { text }) };
  });

describe('a picture beside words', () => {
  it('is whole and as large as its room', () => {
    expect(pictureView(slide('beside'), { width: 3000, height: 1000 }, photo)).toMatchObject({
      width: 900,
      height: 300,
    });
  });

  it('with few pixels stays small, unless it is a drawing', () => {
    const [small, enlarged] = [photo, drawing].map((how) =>
      pictureView(slide('beside'), { width: 16, height: 16 }, how),
    );
    expect([small?.width, enlarged?.width]).toEqual([32, 600]);
  });

  it('has more room without words, and leaves some for its credit', () => {
    const { text, ...bare } = slide('beside');
    expect(text).toBeDefined();
    expect(roomFor(bare).width).toBeGreaterThan(roomFor(slide('beside')).width);
    expect(roomFor(slide('beside', { credit: 'Foto: A' })).height).toBeLessThan(
      roomFor(slide('beside')).height,
    );
  });
});

describe('a picture over all of the slide', () => {
  it('loses as much at both sides as sticks out', () => {
    const cut = (width: number, height: number) =>
      cutOf(pictureView(slide('full'), { width, height }, { vector: false }));
    expect(cut(1080, 1080)).toMatchObject({ top: (1 - 9 / 16) / 2, bottom: (1 - 9 / 16) / 2, right: 0 });
    expect(cut(3840, 1080)).toMatchObject({ left: 0.25, right: 0.25, bottom: 0 });
    expect(cut(1920, 1080)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });

  it('is whole when it stands, and gives its words all the height', () => {
    const upright = { width: 900, height: 1200 };
    expect([STAGE, upright].map((size) => isCut(slide('full'), size))).toEqual([true, false]);
    expect([STAGE, upright].map((size) => standsAlone(slide('full'), size))).toEqual([false, true]);
    expect(pictureView(slide('full'), upright, { vector: false })).toMatchObject({
      width: 810,
      height: 1080,
    });
  });

  it('is whole or cut if somebody says so', () => {
    const upright = { width: 900, height: 1200 };
    expect(isCut(slide('full', { shown: 'whole' }), STAGE)).toBe(false);
    expect(isCut(slide('full', { shown: 'cut' }), upright)).toBe(true);
    expect(standsAlone(slide('full', { shown: 'cut' }), upright)).toBe(false);
  });
});

describe('what is seen of any picture', () => {
  it('keeps its proportions, fits its room, and is all of it unless it is cut to fill that', () => {
    fc.assert(
      fc.property(anySlide, anySize, fc.boolean(), (any, size, vector) => {
        const { width, height, picture } = pictureView(any, size, { vector });
        const max = roomFor(any);
        expect(picture.width / picture.height).toBeCloseTo(size.width / size.height, 5);
        expect(width).toBeLessThanOrEqual(max.width + 1e-6);
        expect(height).toBeLessThanOrEqual(max.height + 1e-6);
        if (isCut(any, size)) expect({ width, height }).toEqual(max);
        else expect(picture).toEqual({ width, height, left: 0, top: 0 });
      }),
    );
  });

  it('never has an empty edge, and has the focus in it', () => {
    fc.assert(
      fc.property(anySlide, anySize, (any, size) => {
        const view = pictureView(any, size, { vector: false });
        const { left, top, right, bottom } = cutOf(view);
        for (const side of [left, top, right, bottom]) expect(side).toBeGreaterThanOrEqual(-1e-9);
        const [x = 50, y = 50] = any.image?.focus ?? [];
        expect(x / 100).toBeGreaterThanOrEqual(left - 1e-9);
        expect(x / 100).toBeLessThanOrEqual(1 - right + 1e-9);
        expect(y / 100).toBeGreaterThanOrEqual(top - 1e-9);
        expect(y / 100).toBeLessThanOrEqual(1 - bottom + 1e-9);
      }),
    );
  });

  it('moves to the side of the focus', () => {
    const cut = (x: number) =>
      cutOf(pictureView(slide('full', { focus: [x, 50] }), { width: 3840, height: 1080 }, { vector: false }));
    expect(cut(0)).toMatchObject({ left: 0, right: 0.5 });
    expect(cut(100)).toMatchObject({ left: 0.5, right: 0 });
  });
});
