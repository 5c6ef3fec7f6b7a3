import { deckTitle } from '../../../core/slide/deck-title';
import { setImmediate } from 'node:timers/promises';
import type { PrintJob } from '../../../core/frames/print-job';
import type { Frame } from '../../../core/frames/frames';
import { slideTexts } from '../../../core/i18n/slide-languages';
import { slideAt } from '../../../core/slide/navigation';
import { SECTION_COLOURS } from '../../../core/look/palette';
import { isShown } from '../../../core/slide/shown-slides';
import { colourOf } from '../../../core/slide/slide-lines';
import type { Watch } from '../print-window';
import { layoutOf, type LayoutName } from './ooxml/layouts';
import { layoutXml, masterXml, notesMasterXml, notesSize, slideXml } from './ooxml/masters';
import { emu } from './ooxml/measures';
import type { Media, MediaBySource } from './ooxml/media';
import { notesOf, notesXml } from './ooxml/notes';
import { Package, type Relations } from './ooxml/package';
import { slideDraft } from './drafts/slide-boxes';
import type { Context } from './drafts/slide-draft';
import { LOCALES } from './ooxml/text';
import { themeXml } from './ooxml/theme';
import { el, NS, part } from './ooxml/xml';
import type { Notes } from '../../../core/export/export-choice';
import { contentName } from '../../files/content-name';

/** Progress is reported once per this many slides. */
const PROGRESS_EVERY = 20;

/** The frames of the job as a PowerPoint file: editable text and charts, notes, and alt text for each chart. */
export async function pptxOf(
  job: PrintJob,
  notes: Notes,
  watch: Watch,
  media: MediaBySource,
): Promise<Uint8Array> {
  const { deck, frames } = job;
  const file = new Package();
  const layouts = new Map<LayoutName, string>();
  let withNotes = false;
  for (const [index, frame] of frames.entries()) {
    // Yields, so that the window can show progress and a request to stop comes through.
    await setImmediate();
    watch.signal.throwIfAborted();
    if (index % PROGRESS_EVERY === 0)
      watch.onProgress({ stage: 'drawing', done: index, total: frames.length });
    const context = { ...contextOf(job, frame, index), media };
    withNotes = addSlide(file, context, notes, index + 1, layouts) || withNotes;
  }
  addMasters(file, layouts, withNotes);
  addPresentation(file, frames.length, withNotes);
  watch.signal.throwIfAborted();
  return file.bytes(deckTitle(deck), LOCALES[deck.language]);
}

function contextOf({ deck, frames }: PrintJob, frame: Frame, index: number): Omit<Context, 'media'> {
  const colourName = colourOf(deck, slideAt(deck, frame.slide));
  return {
    deck,
    frame,
    locale: LOCALES[deck.language],
    colour: SECTION_COLOURS[colourName],
    colourName,
    inPlace: frame.slide === index && frames.length === deck.slides.length,
  };
}

const slidePath = (number: number) => `ppt/slides/slide${number}.xml`;
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';

/** Adds a slide with its chart and its notes. Returns whether it has notes. */
function addSlide(
  file: Package,
  context: Context,
  notes: Notes,
  number: number,
  layouts: Map<LayoutName, string>,
): boolean {
  const { deck, frame, locale } = context;
  const { layout, drawings, chart, media } = slideDraft(context);
  const mediaPath = media && addMedia(file, media);
  const layoutPath = layouts.get(layout) ?? `ppt/slideLayouts/slideLayout${layouts.size + 1}.xml`;
  layouts.set(layout, layoutPath);
  const words = notesOf(slideAt(deck, frame.slide), notes, slideTexts(deck.language));
  const chartPath = `ppt/charts/chart${number}.xml`;
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const look = {
    hidden: !isShown(slideAt(deck, frame.slide)),
    // A later step is the same slide, which stands still.
    fades: deck.transition === 'fade' && frame.opensSlide,
  };
  file.add('slide', slidePath(number), slideXml(drawings, look), [
    ['slideLayout', layoutPath],
    ...(chart === undefined ? [] : ([['chart', chartPath]] as const)),
    ...(mediaPath === undefined ? [] : ([['image', mediaPath]] as const)),
    ...(words === undefined ? [] : ([['notesSlide', notesPath]] as const)),
  ]);
  if (chart !== undefined) {
    const sheetPath = `ppt/embeddings/sheet${number}.xlsx`;
    file.add('chart', chartPath, chart.xml, [['package', sheetPath]]);
    file.add('package', sheetPath, chart.sheet);
  }
  if (words === undefined) return false;
  file.add('notesSlide', notesPath, notesXml(words, locale), [
    ['notesMaster', NOTES_MASTER],
    ['slide', slidePath(number)],
  ]);
  return true;
}

/** Adds a picture, once for all slides that show it: what is in it is its name. */
function addMedia(file: Package, { type, bytes }: Media): string {
  const path = `ppt/media/${contentName(bytes).slice(0, 16)}.${type}`;
  file.add('image', path, bytes);
  return path;
}

function addMasters(file: Package, layouts: ReadonlyMap<LayoutName, string>, withNotes: boolean): void {
  const theme = 'ppt/theme/theme1.xml';
  const toLayouts: Relations = [...layouts.values()].map((path) => ['slideLayout', path]);
  file.add('slideMaster', MASTER, masterXml(layouts.size), [...toLayouts, ['theme', theme]]);
  file.add('theme', theme, themeXml('Kinderwerk in beeld'));
  for (const [name, path] of layouts)
    file.add('slideLayout', path, layoutXml(layoutOf(name)), [['slideMaster', MASTER]]);
  if (!withNotes) return;
  // Two masters may not share a theme.
  const notesTheme = 'ppt/theme/theme2.xml';
  file.add('notesMaster', NOTES_MASTER, notesMasterXml(), [['theme', notesTheme]]);
  file.add('theme', notesTheme, themeXml('Notities'));
}

function addPresentation(file: Package, slides: number, withNotes: boolean): void {
  const numbers = Array.from({ length: slides }, (_, i) => i + 1);
  const relations: Relations = [
    ['slideMaster', MASTER],
    ...numbers.map((number) => ['slide', slidePath(number)] as const),
    ...(withNotes ? ([['notesMaster', NOTES_MASTER]] as const) : []),
  ];
  const ids = numbers.map((number) => el('p:sldId', { id: 255 + number, 'r:id': `rId${number + 1}` }));
  const notesId = el('p:notesMasterId', { 'r:id': `rId${slides + 2}` });
  const xml = el(
    'p:presentation',
    { ...NS, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    withNotes ? el('p:notesMasterIdLst', {}, notesId) : '',
    el('p:sldIdLst', {}, ...ids),
    el('p:sldSz', { cx: emu(1920), cy: emu(1080) }),
    el('p:notesSz', notesSize),
  );
  file.add('presentation', 'ppt/presentation.xml', part(xml), relations);
}
