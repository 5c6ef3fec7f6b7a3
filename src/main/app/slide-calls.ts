import { Menu, type MenuItemConstructorOptions } from 'electron';
import { pasteSlides } from '../../core/editing/slide-clip';
import type { EditorAction } from '../../core/keys/actions';
import type { PastedSlides, SlideApi } from '../../ipc/api';
import { bringPictures } from '../pictures/bring-pictures';
import { lookFirst } from '../pictures/deck-pictures';
import { registerCalls } from '../windows/ipc-gate';
import { choose } from './actions';
import { orNotice } from './or-notice';
import type { AppContext, Decks } from './context';

/** Handles the calls of the editor about slides as a whole: pasting them, and their context menu. */
export function setupSlideCalls(decks: Decks): void {
  registerCalls<keyof SlideApi>(['audience', 'console'], {
    pasteSlides: async (order, contentsId) => paste(await decks.of(contentsId), order),
    slideMenu: async (at, contentsId) => {
      openMenu(await decks.of(contentsId), at);
    },
  });
}

async function paste(
  context: AppContext,
  { after, clip }: Parameters<SlideApi['pasteSlides']>[0],
): Promise<PastedSlides> {
  const { show, documents } = context;
  let pasted: PastedSlides = { ids: [], problems: [] };
  await orNotice(context, async () => {
    const sources = await bringPictures(clip, show.deck, show.document.besides);
    await lookFirst(show.document.besides, sources.values());
    const { edits, ids } = pasteSlides(show.deck, after, clip, sources);
    const problems = documents.edit({ edits, group: '', slide: after + 1 });
    pasted = { ids: problems.length === 0 ? ids : [], problems };
  });
  return pasted;
}

const ROLES = ['cut', 'copy', 'paste'] as const;
const ACTIONS: readonly (readonly EditorAction[])[] = [
  ['newSlide', 'duplicateSlides', 'hideSlides'],
  ['removeSlides'],
  ['exportSlides'],
];

function openMenu(context: AppContext, { x, y }: Parameters<SlideApi['slideMenu']>[0]): void {
  const { field, actions } = context.texts();
  const items: readonly MenuItemConstructorOptions[] = [
    ...ROLES.map((role) => ({ role, label: field[role] })),
    ...ACTIONS.flatMap((group): readonly MenuItemConstructorOptions[] => [
      { type: 'separator' },
      ...group.map((action) => ({
        label: actions[action],
        click: () => void choose(context, action),
      })),
    ]),
  ];
  const window = context.screens.trainerWindow;
  Menu.buildFromTemplate([...items]).popup({ window, x: Math.round(x), y: Math.round(y) });
}
