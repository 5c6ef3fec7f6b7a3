import { mount } from 'svelte';
import { loadCharts } from '../src/renderer/slides/chart/load-charts';
import { loadFonts } from '../src/renderer/styles/load-fonts';
import { deckOf, oneOfEach } from '../tests/support/decks';
import { chosenDeck } from './chosen-deck';
import Gallery from './Gallery.svelte';
import '../src/renderer/styles/fonts.css';
import '../src/renderer/styles/tokens.css';
import '../src/renderer/styles/base.css';

/** One slide of each kind from the factories of the tests, or the slides of the deck that the address names. */
const target = document.getElementById('app');
if (target === null) throw new Error('the page has no place for the gallery');

const named = new URLSearchParams(location.search).has('deck');
const [deck] = await Promise.all([named ? chosenDeck() : deckOf(...oneOfEach()), loadFonts(), loadCharts()]);
mount(Gallery, { target, props: { deck } });
