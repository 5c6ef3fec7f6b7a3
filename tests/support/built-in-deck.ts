import text from '../../resources/decks/kinderwerk-in-beeld.beeld?raw';
import { parsed } from './parsed';

/** The deck that ships, for tests in a browser, which has no files. */
export const builtInDeck = parsed(text);
