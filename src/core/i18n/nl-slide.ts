import { nlCharts } from './nl-charts';
import { nlWorkshopSlide } from './nl-workshop';
import type { Texts } from './texts';

/** The words on a slide and a handout, and the words that describe them. */
export const nlSlide: Texts['slide'] = {
  source: (text) => `Bron: ${text}`,
  multiple: 'meerdere antwoorden mogelijk',
  answer: 'Antwoord',
  count: 'Aantal',
  handout: (title) => `${title} · hand-out`,
  report: (title, group, day, slide) => `${title} · ${group}, ${day} · dia ${slide}`,
  explanation: 'Toelichting',
  trainerNotes: 'Notities voor de trainer',
  lostPicture: (name) => (name === '' ? 'Deze foto kan niet getoond worden' : `Foto niet gevonden: ${name}`),
  noPicture: 'Hier komt een foto',
  discuss: 'Bespreek',
  figures: 'Cijfers',
  others: 'Overig',
  ownNotes: 'Aantekeningen',
  place: (slide, slides) => `Dia ${slide} van ${slides}`,
  minutes: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  figureSentence: (figure, headline) => `${figure}. ${headline}`.trim(),
  charts: nlCharts,
  workshop: nlWorkshopSlide,
  chartSentence: (rows) => {
    const highlighted = rows.filter((row) => row.highlighted).map((row) => `${row.label} ${row.figure}`);
    const all = rows.map((row) => `${row.label} ${row.figure}`).join('; ');
    return `Staafdiagram met ${rows.length} ${rows.length === 1 ? 'staaf' : 'staven'}. ${
      highlighted.length > 0 ? `Uitgelicht: ${highlighted.join('; ')}. ` : ''
    }Van boven naar beneden: ${all}.`;
  },
};
