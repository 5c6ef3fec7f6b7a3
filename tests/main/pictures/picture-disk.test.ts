import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textsOf } from '../../../src/core/i18n/languages';
import { picturesApart } from '../../../src/main/app/pictures-apart';
import { lookAnew, lostPictures, readPicture, withPictures } from '../../../src/main/pictures/deck-pictures';
import { lostPicturesReporter } from '../../../src/main/pictures/lost-pictures';
import { readPicturesBy } from '../../../src/main/pictures/picture-disk';
import { storePicture } from '../../../src/main/pictures/picture-store';
import { answerOrder } from '../../../src/main/reader/answer-order';
import { Reader, type LaunchReader } from '../../../src/main/reader/reader';
import type { Order } from '../../../src/main/reader/reader-messages';
import { deckOf, insidePicture, pictureSlide } from '../../support/decks';
import { ownFolder } from '../../support/folders';
import { bytesOf, SMALL_PICTURE } from '../../support/pictures';

const SMALL = bytesOf(atob(SMALL_PICTURE.split(',')[1] ?? ''));
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script><rect width="1" height="1"/></svg>';

/** A reader whose processes answer what they are asked, or none of it from some moment on; and how many there were. */
function readingApart() {
  const state = { isSilent: false, started: 0, asked: [] as string[] };
  const launch: LaunchReader = ({ onReport }) => {
    state.started += 1;
    let isEnded = false;
    return {
      send(order: Order) {
        state.asked.push(order.job);
        if (state.isSilent) return;
        void answerOrder(structuredClone(order), (report) => {
          if (!isEnded) onReport(structuredClone(report));
        });
      },
      end() {
        isEnded = true;
      },
    };
  };
  readPicturesBy(picturesApart(new Reader(launch)));
  return state;
}

async function deckWith(count: number) {
  const folder = join(await ownFolder(), 'map');
  await mkdir(folder);
  const names = Array.from({ length: count }, (_, i) => `foto-${i}.png`);
  for (const name of names) await writeFile(join(folder, name), SMALL);
  const deck = deckOf(...names.map((src) => pictureSlide({ image: insidePicture({ src }) })));
  return { file: join(folder, 'foto.beeld'), deck, names };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('pictures that are read apart', () => {
  it('come one after the other from one process, however many are asked for at once', async () => {
    const apart = readingApart();
    const { file, deck, names } = await deckWith(20);
    await lookAnew(file, deck);
    const shown = withPictures(deck, file);
    const read = await Promise.all([...names, ...names].map((name) => readPicture(shown, name)));
    expect(read.map((picture) => picture?.type)).toEqual([...names, ...names].map(() => 'png'));
    expect(apart.asked).toEqual(['look', ...names.map(() => 'picture')]);
    expect(apart.started).toBe(1);
  });

  it('hold no deck whose drive does not answer: it opens, and what is waited for is told', async () => {
    const apart = readingApart();
    const { file, deck, names } = await deckWith(3);
    apart.isSilent = true;
    vi.useFakeTimers();
    const looking = lookAnew(file, deck);
    await vi.advanceTimersByTimeAsync(2_000);
    await looking;
    const shown = withPictures(deck, file);
    expect(shown.pictures).toMatch(/^app:/u);
    const told: string[] = [];
    const report = lostPicturesReporter(
      () => textsOf('nl'),
      (notice) => told.push(notice),
    );
    const reporting = report({ deck: shown, deckNumber: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual([textsOf('nl').pictures.waitedFor]);
    apart.isSilent = false;
    // The first is given up at last; the others come from a drive that answers again.
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    await reporting;
    expect(told[1]).toContain('foto-0.png');
    expect(await lostPictures(shown)).toEqual([]);
    expect(names).toHaveLength(3);
  });

  it('are drawings without what runs, from a file, inside the deck and when they are stored', async () => {
    const apart = readingApart();
    const { file } = await deckWith(0);
    await writeFile(join(file, '../t.svg'), DRAWING);
    const inside = `data:image/svg+xml;base64,${Buffer.from(DRAWING).toString('base64')}`;
    const named = deckOf(pictureSlide({ image: insidePicture({ src: 't.svg' }) }));
    const shown = withPictures(named, file);
    for (const src of ['t.svg', inside]) {
      const text = Buffer.from((await readPicture(shown, src))?.bytes ?? []).toString();
      expect(text).toMatch(/^<svg.*<rect/u);
      expect(text).not.toContain('script');
    }
    const bytes = Buffer.from(DRAWING);
    const stored = await storePicture('', { name: 't.svg', type: 'svg', bytes, inside: true });
    expect(atob(stored.split(',')[1] ?? '')).not.toContain('script');
    expect(apart.asked).toEqual(['picture', 'drawing', 'drawing']);
  });
});
