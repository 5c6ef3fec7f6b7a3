import type { ChartConfiguration } from 'chart.js';
import type { Colour } from '../core/deck/types';
import { SECTION_COLOURS, TRACK } from '../core/look/palette';

/** A share of 100 as a ring that closes clockwise from the top. */
export function shareChart(share: number, colour: Colour, animated: boolean): ChartConfiguration<'doughnut'> {
  return {
    type: 'doughnut',
    data: {
      datasets: [
        { data: [share, 100 - share], backgroundColor: [SECTION_COLOURS[colour], TRACK], borderWidth: 0 },
      ],
    },
    options: {
      responsive: false,
      events: [],
      cutout: '68%',
      animation: animated ? { duration: 900, easing: 'easeOutCubic', animateRotate: true } : false,
    },
  };
}
