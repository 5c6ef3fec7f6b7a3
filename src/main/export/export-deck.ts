import { app } from 'electron';
import { performance } from 'node:perf_hooks';
import { remarksInTexts } from '../../core/checks/remarks-in-text';
import { shown } from '../../core/deck/problem';
import type { Deck } from '../../core/deck/types';
import { KnownError } from '../../core/errors/known-error';
import { chosenGroups, type Format } from '../../core/export/export-choice';
import { chosenSlides, type ExportSource } from '../../core/frames/export-plan';
import { NOBODY } from '../../core/groups/workshop';
import { commandTexts } from '../../core/i18n/command-languages';
import { textsOf } from '../../core/i18n/languages';
import { readDeck } from '../files/deck-file';
import { refuseTarget, saveFile } from '../files/save-file';
import { saveFolder } from '../files/save-folder';
import { lookAnew, withPictures } from '../pictures/deck-pictures';
import { lostPicturesNotice } from '../pictures/lost-pictures';
import type { ExportCommand, Target } from './command-line';
import { eachPicture, jobOf, makeFile } from './make-file';
import type { Watch } from './print-window';
import { UsageError } from './usage-error';
import { workshopOf } from './workshop-of';

/** One result, as `--json` reports it. */
export interface Made {
  readonly format: Format;
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** What a command is told while it works. */
export interface Told {
  readonly watch: (target: Target) => Watch;
  readonly warn: (line: string) => void;
  readonly made: (made: Made) => void;
}

/**
 * Reads the deck of a command and makes all its targets, one after the other; what was made before one fails, stays.
 * Throws a `KnownError`, before anything is made if that can be known.
 */
export async function exportDeck(command: ExportCommand, told: Told): Promise<void> {
  let started = performance.now();
  const [read] = await Promise.all([readDeck(command.deck), app.whenReady()]);
  if ('problems' in read) throw new KnownError('deckProblems', command.deck, '', read.problems);
  for (const { line, remark } of remarksInTexts(read.text))
    told.warn(commandTexts(command.language).remark(line, shown(remark)));
  refuseSlides(read.deck, command);
  await lookAnew(command.deck, read.deck);
  const source = await sourceOf(withPictures(read.deck, command.deck), command, told.warn);
  for (const { format, target } of command.targets) {
    jobOf(source, format, command.choice);
    if (format !== 'png') await refuseTarget(target);
  }
  const onSmallType = smallTypeTeller(read.deck, command, told.warn);
  for (const target of command.targets) {
    const watch = { ...told.watch(target), onSmallType };
    const saved = await makeAndSave(source, target, command.choice, watch);
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    started = performance.now();
    told.made({ format: target.format, file: target.target, ...saved, seconds });
  }
}

/** Tells once of each slide on which letters are small, whatever is made of it. */
function smallTypeTeller(
  { slides }: Deck,
  { language }: ExportCommand,
  warn: Told['warn'],
): (places: readonly number[]) => void {
  const known = new Set<number>();
  return (places) => {
    for (const place of places.filter((each) => !known.has(each))) {
      known.add(place);
      warn(commandTexts(language).smallType(place + 1, shown(slides[place]?.headline ?? '')));
    }
  };
}

function refuseSlides(deck: Deck, { targets, choice, language }: ExportCommand): void {
  if (targets.every(({ format }) => chosenSlides(deck, format, choice) !== undefined)) return;
  throw new UsageError(
    [{ kind: 'noSuchSlides', written: choice.slides, slides: deck.slides.length }],
    language,
  );
}

async function sourceOf(
  deck: Deck,
  { deck: file, targets, choice, session, language }: ExportCommand,
  warn: Told['warn'],
): Promise<ExportSource> {
  const texts = textsOf(language);
  // A damaged session file does not stop exports that do not show it.
  const showsGroups = targets.some(({ format }) => chosenGroups(format, choice) !== 'none');
  const workshop = showsGroups ? await workshopOf(file, session, texts) : NOBODY;
  // An export without its pictures is still useful, but it must not go unnoticed that they are missing.
  const lost = await lostPicturesNotice(deck, texts);
  if (lost !== undefined) warn(lost);
  return { deck, strokes: {}, workshop };
}

type Saved = Pick<Made, 'pages' | 'bytes'>;

async function makeAndSave(
  source: ExportSource,
  { format, target }: Target,
  choice: ExportCommand['choice'],
  watch: Watch,
): Promise<Saved> {
  if (format === 'png') return savePictures(source, target, choice, watch);
  const { bytes, pages } = await makeFile(source, format, choice, watch);
  watch.signal.throwIfAborted();
  await saveFile(target, bytes);
  return { pages, bytes: bytes.byteLength };
}

function savePictures(
  source: ExportSource,
  folder: string,
  choice: ExportCommand['choice'],
  watch: Watch,
): Promise<Saved> {
  return saveFolder(folder, async (keep) => {
    let bytes = 0;
    const pages = await eachPicture(source, choice, watch, async (name, png) => {
      bytes += png.byteLength;
      await keep(name, png);
    });
    return { pages, bytes };
  });
}
