import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { WORKSHOP_LIMITS } from '../../../src/core/groups/workshop';
import { nl } from '../../../src/core/i18n/nl';
import { violations } from '../../support/axe';
import { deckOf, discussionSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { settled, typeInto } from '../../support/editor';
import { pageHost } from '../../support/host';
import { lateHost, seededDelay } from '../../support/late-host';
import { click, showInPage, showOnHost } from '../../support/show';

const words = nl.workshop.talk;
const deck = deckOf(
  discussionSlide({ questions: ['Wat ga je anders doen?'] }),
  titleSlide({ headline: 'Slot' }),
);

function talking(own: Parameters<typeof showInPage>[1] = {}, shown = deck) {
  const show = showInPage(shown, own);
  const { room, press } = show;
  press('a');
  const field = () => one(room, `[aria-label="${words.answer}"]`) as HTMLInputElement;
  const inField = (key: string) =>
    settled(() => {
      field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      flushSync();
    });
  return {
    ...show,
    inField,
    async say(text: string) {
      await typeInto(field(), text);
      await inField('Enter');
    },
    answers: () => all(room, '.screen li').map(textOf),
  };
}

describe('what the room says', () => {
  it('is written down as it is said, large, under the question', async () => {
    const { say, answers, headline } = talking();
    expect(headline()).toBe('Wat ga je anders doen?');
    await say('Meer naar buiten');
    await say('Vaker bellen');
    expect(answers()).toEqual(['Meer naar buiten', 'Vaker bellen']);
  });

  it('keeps an answer that is too long in its field, and takes it once it fits', async () => {
    const { room, inField, answers } = talking();
    const field = one(room, `[aria-label="${words.answer}"]`) as HTMLInputElement;
    const fill = (text: string) =>
      settled(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    const long = 'a'.repeat(WORKSHOP_LIMITS.text + 13);
    await fill(` ${long} `);
    await inField('Enter');
    expect([answers(), field.value, field.getAttribute('aria-invalid')]).toEqual([[], ` ${long} `, 'true']);
    expect(textOf(one(room, '.chosen'))).toBe(nl.workshop.tooLong(WORKSHOP_LIMITS.text, long.length));
    await fill(` ${long.slice(13)} `);
    await inField('Enter');
    expect([answers(), field.value]).toEqual([[long.slice(13)], '']);
  });

  it('loses no letter while main is slow to answer', async () => {
    const show = showOnHost(lateHost(pageHost(deck), seededDelay(7)));
    const { room, host, press } = show;
    press('a');
    await host.settle();
    const field = one(room, `[aria-label="${words.answer}"]`) as HTMLInputElement;
    for (const text of ['Eten met school', 'Wie vraagt het?', 'Boven de stad']) {
      for (const letter of text) {
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await host.pass(10);
      }
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      flushSync();
    }
    await host.settle();
    const [said] = host.state.workshop.groups.flatMap(({ talks }) => Object.values(talks));
    expect(said?.answers.map(({ text }) => text)).toEqual([
      'Eten met school',
      'Wie vraagt het?',
      'Boven de stad',
    ]);
    expect(field.value).toBe('');
  });

  it('belongs to the question that was asked', async () => {
    const two = deckOf(discussionSlide({ questions: ['Eerste?', 'Tweede?'] }));
    const { say, answers, press, headline } = talking({}, two);
    await say('Bij de eerste');
    press('Escape');
    press('ArrowRight');
    press('a');
    expect(headline()).toBe('Tweede?');
    expect(answers()).toEqual([]);
    await say('Bij de tweede');
    expect(answers()).toEqual(['Bij de tweede']);
  });

  it('is not lost when it is half typed, nor when it is taken away by mistake', async () => {
    const { say, answers, press, room, inField } = talking();
    await say('Meer naar buiten');
    await inField('ArrowUp');
    click(one(room, `[aria-label="${words.remove}"]`));
    expect(answers()).toEqual([]);
    await inField('Enter');
    expect(answers()).toEqual(['Meer naar buiten']);
    await typeInto(one(room, `[aria-label="${words.answer}"]`), 'Half');
    click(one(room, `[aria-label="${words.close}"]`));
    expect(all(room, `[aria-label="${words.answer}"]`)).toEqual([]);
    press('a');
    expect((one(room, `[aria-label="${words.answer}"]`) as HTMLInputElement).value).toBe('Half');
    await inField('Enter');
    expect(answers()).toEqual(['Meer naar buiten', 'Half']);
  });

  it('is not taken for that of another deck whose slides have the same names', async () => {
    const { press, room, tell, host } = talking();
    await typeInto(one(room, `[aria-label="${words.answer}"]`), 'Half');
    press('Escape');
    press('Escape');
    tell({ type: 'opened', opened: { ...host.start, deckNumber: 2 } });
    press('a');
    expect((one(room, `[aria-label="${words.answer}"]`) as HTMLInputElement).value).toBe('');
  });

  it('gets votes by plus and minus while nothing is being typed', async () => {
    const { say, answers, inField } = talking();
    await say('Meer naar buiten');
    await inField('ArrowUp');
    await inField('+');
    await inField('+');
    await inField('-');
    expect(answers()[0]).toContain(nl.slide.workshop.votes(1));
  });

  it('is looked back upon, and the show goes on with its own keys', async () => {
    const { say, answers, press, headline, room } = talking();
    await say('Meer naar buiten');
    press('Escape');
    expect(all(room, '.screen li')).not.toHaveLength(0);
    press('PageDown');
    press('u');
    expect(headline()).toBe(nl.slide.workshop.wrapUpTitle);
    expect(answers()).toEqual(['Meer naar buiten']);
  });

  it('has a clock that both windows show', async () => {
    const { room } = talking();
    await settled(() => {
      one(room, 'button.clock').click();
    });
    expect(textOf(one(room, '[role=timer]'))).toMatch(/^(?:5|4):\d\d$/u);
  });

  it('is not typed before the room', () => {
    const { room } = talking({ room: true });
    expect(all(room, 'input')).toHaveLength(0);
  });

  it('can be used by everyone', async () => {
    const { say, room } = talking();
    await say('Meer naar buiten');
    expect(await violations(room)).toEqual([]);
  });
});
