import { flushSync, mount, unmount } from 'svelte';
import type { Opened, ShowHost } from '../ipc/api';
import { holdInput } from './hosts/held-input';
import { readIfOpen, type EditorAtHand } from './show/editor-at-hand';
import { loadCharts } from './slides/chart/load-charts';
import { hyphenation } from './slides/hyphenation.svelte';
import { afterPaint } from './controls/after-paint';
import { firstSlideOf, mayBreakWords } from './views/first-slide';
import FirstView from './views/FirstView.svelte';

interface Props {
  host: ShowHost;
  opened: Opened;
  editor: EditorAtHand;
}

/**
 * Opens the audience view. Where there is nothing but the first slide to see, that is painted before the rest of the
 * page is read. Then the view takes its place, and is given what was pressed meanwhile. No slide is shown before its
 * long words can be broken: they would move while the room looks. Resolves with that view.
 */
export async function openAudience(target: Element, props: Props): Promise<object> {
  const release = holdInput();
  const first = firstSlideOf(props.opened);
  const { deck } = props.opened;
  if (first && mayBreakWords(first.slide)) await hyphenation.need(deck);
  const alone = first && mount(FirstView, { target, props: { deck, ...first } });
  if (alone) await painted();
  const [{ default: AudienceView }, editor] = await Promise.all([
    import('./views/AudienceView.svelte'),
    readIfOpen(props.editor, props.opened),
    hyphenation.need(deck),
    // A window that begins with a chart, or with something over one, is never seen without it.
    first ? undefined : loadCharts(),
  ]);
  const view = mount(AudienceView, { target, props: { ...props, editor } });
  // In one go: no frame shows both of them, or neither.
  flushSync();
  if (alone) void unmount(alone);
  else performance.mark('slide mounted');
  performance.mark('keys answered');
  release();
  // The charts of the next slides are prepared meanwhile.
  void afterPaint().then(loadCharts);
  return view;
}

function painted(): Promise<void> {
  performance.mark('slide mounted');
  return afterPaint();
}
