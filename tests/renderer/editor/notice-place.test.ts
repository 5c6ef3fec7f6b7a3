import { page } from 'vitest/browser';
import { expect, it, onTestFinished } from 'vitest';
import { deckOf, rankingSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { all, one } from '../../support/mounting.svelte';

const notices = [
  {
    text: 'Bewaard: /home/trainer/Documenten/Trainingen/najaar/een training over kinderwerk in de wijk.beeld',
  },
  { text: 'Dia 12 is terug: de kop ‘Bijna negen op de tien ouders’ veranderd', offers: 'undo' },
] as const;

it.each([
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080],
])('a notice covers nothing that one types in or presses, at %d by %d', async (width, height) => {
  const [before, beforeHeight] = [innerWidth, innerHeight];
  onTestFinished(() => page.viewport(before, beforeHeight));
  await page.viewport(width, height);
  const { room, host } = await editorInPage(deckOf(rankingSlide()));
  for (const notice of notices) {
    await settled(() => {
      host.tell({ type: 'notice', ...notice });
    });
    const shown = one(room, '.notice.shown');
    const { right, bottom } = shown.getBoundingClientRect();
    const inUse = all(room, '.editor :is(input, textarea, select, button, [role=textbox])');
    const covered = inUse.filter((each) => {
      const { left, top } = each.getBoundingClientRect();
      return left < right && top < bottom;
    });
    expect(covered.map((each) => each.outerHTML)).toEqual([]);
  }
});
