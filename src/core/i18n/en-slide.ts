import { enCharts } from './en-charts';
import { enWorkshopSlide } from './en-workshop';
import type { Texts } from './texts';

/** The words on a slide and a handout, and the words that describe them. */
export const enSlide: Texts['slide'] = {
  source: (text) => `Source: ${text}`,
  multiple: 'more than one answer possible',
  answer: 'Answer',
  count: 'Number',
  handout: (title) => `${title} · handout`,
  report: (title, group, day, slide) => `${title} · ${group}, ${day} · slide ${slide}`,
  explanation: 'Explanation',
  trainerNotes: 'Notes for the trainer',
  lostPicture: (name) => (name === '' ? 'This picture cannot be shown' : `Picture not found: ${name}`),
  noPicture: 'A picture goes here',
  discuss: 'Discuss',
  figures: 'Figures',
  others: 'Other',
  ownNotes: 'Notes',
  place: (slide, slides) => `Slide ${slide} of ${slides}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  figureSentence: (figure, headline) => `${figure}. ${headline}`.trim(),
  charts: enCharts,
  workshop: enWorkshopSlide,
  chartSentence: (rows) => {
    const highlighted = rows.filter((row) => row.highlighted).map((row) => `${row.label} ${row.figure}`);
    const all = rows.map((row) => `${row.label} ${row.figure}`).join('; ');
    return `Bar chart with ${rows.length} ${rows.length === 1 ? 'bar' : 'bars'}. ${
      highlighted.length > 0 ? `Highlighted: ${highlighted.join('; ')}. ` : ''
    }From top to bottom: ${all}.`;
  },
};
