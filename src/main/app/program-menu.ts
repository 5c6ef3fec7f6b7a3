import type { Action } from '../../core/keys/actions';
import { choose, chooseMouse, chooseSpelling } from './actions';
import { openDeck } from './open-deck';
import { MAC, preferencesOf, tellSpelling, type AppContext } from './context';
import { bringToFront } from '../windows/front';
import { setupMenu } from './menu';
import type { Program } from './program';

/** Keeps the menu, and what pages have checked, as the settings, the own words and the deck that was used last have it. */
export function setupProgramMenu(program: Program): void {
  const refresh = () => {
    const { current } = program.decks;
    if (current !== undefined) setupMenuOf(program, current);
  };
  program.settings.listen(refresh);
  program.decks.listen(refresh);
  program.spelling.listen(() => {
    program.decks.all.forEach(tellSpelling);
    refresh();
  });
  refresh();
}

function setupMenuOf(program: Program, context: AppContext): void {
  const { settings, spelling } = program;
  setupMenu({
    texts: program.texts(),
    mac: MAC,
    editing: context.editors.isOpen(context.screens.trainerWindow.webContents.id),
    recent: settings.current.recent,
    mouse: preferencesOf(settings),
    act: (action: Action) => void choose(context, action),
    chooseMouse: (choice) => {
      chooseMouse(program, choice);
    },
    spelling: {
      isOn: settings.current.spelling,
      ownWords: spelling.ownWords,
      check: (on) => {
        chooseSpelling(program, on);
      },
      remove: (word) => {
        spelling.removeOwnWord(word);
      },
    },
    open: (file) => void openDeck(context, file),
    decks: program.decks.all
      .toSorted((a, b) => a.window.id - b.window.id)
      .map((deck) => ({
        title: deck.window.getTitle(),
        isCurrent: deck === context,
        show: () => {
          bringToFront(deck.screens.trainerWindow);
        },
      })),
  });
}
