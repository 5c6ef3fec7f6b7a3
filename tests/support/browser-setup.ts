import * as fc from 'fast-check';
import { inject } from 'vitest';
import { loadCharts } from '../../src/renderer/slides/chart/load-charts';
import { hyphenation } from '../../src/renderer/slides/hyphenation.svelte';
import { loadHyphenate } from '../../src/renderer/slides/load-hyphenate';
import { loadFonts } from '../../src/renderer/styles/load-fonts';
import '../../src/renderer/styles/fonts.css';
import '../../src/renderer/styles/tokens.css';
import '../../src/renderer/styles/base.css';
import { deckOf, titleSlide } from './decks';

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of all property tests: a page knows no environment. */
    readonly seed: number;
    /** How many times as often as usual the longest properties are tried. */
    readonly effort: number;
  }
}

const LONG_WORD = 'Jeugdgezondheidszorgorganisatie';

fc.configureGlobal({ seed: inject('seed') });
document.documentElement.lang = 'nl';
hyphenation.loadFrom(loadHyphenate);
// As in the program: a slide is drawn when its letters and its charts are there, and its long words can be broken.
await Promise.all([loadFonts(), loadCharts(), hyphenation.need(deckOf(titleSlide({ headline: LONG_WORD })))]);
