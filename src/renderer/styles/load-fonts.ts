import { FIGURE_FONT, TEXT_FONT } from '../../core/look/palette';

/** A canvas does not wait for its font: all of them are loaded before the first chart is drawn. */
export async function loadFonts(): Promise<void> {
  const wanted = [`700 16px "${FIGURE_FONT}"`, `400 16px "${TEXT_FONT}"`, `700 16px "${TEXT_FONT}"`];
  await Promise.all(wanted.map((font) => document.fonts.load(font)));
}
