import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/deck/problem';
import { deckOf, titleSlide } from '../../support/decks';
import { slideText } from '../../support/marked-text';
import { all, one, textOf } from '../../support/mounting.svelte';
import { problemsIn } from '../../support/parsed';
import { click, showInPage } from '../../support/show';

function broken(problems: readonly Problem[], own: Parameters<typeof showInPage>[1] = {}) {
  const show = showInPage(deckOf(titleSlide()), {
    broken: { file: 'mijn-training.beeld', problems },
    ...own,
  });
  return { ...show, items: () => all(show.room, '[role=dialog] li') };
}

const two = problemsIn(slideText('figure', 'value: 85,9', 'kop: Tekst'));

describe('the problems of a deck', () => {
  it('are counted in the title, with the name of the file', () => {
    expect(broken(two).dialogs()).toEqual(['mijn-training.beeld kan niet open: er zijn 2 fouten gevonden']);
  });

  it('are each told with line, column, what is wrong, how to mend it, and where in the deck', () => {
    const [comma, key] = broken(two).items();
    expect(comma && textOf(comma)).toBe(
      'regel 10, teken 12 “85,9” wordt niet als getal gelezen. Schrijf een punt in plaats van een komma ' +
        'en laat het procentteken weg, zoals 85.9.slides[0].value',
    );
    expect(key && textOf(key)).toContain('regel 11, teken 5 “kop” is hier niet bekend.');
    expect(key && textOf(one(key, 'code'))).toBe('slides[0].kop');
  });

  it('show no way into the deck where the whole file is meant', () => {
    expect(all(broken(problemsIn('')).room, 'code')).toEqual([]);
  });

  it('are told in the language of the program', () => {
    expect(textOf(one(broken(two, { language: 'en' }).room, '[role=dialog]'))).toContain(
      'line 10, column 12',
    );
  });

  it('are shown up to 200, and counted beyond', () => {
    const many = Array.from({ length: 250 }, (_, i): Problem => ({ ...two[0], line: i + 1 }) as Problem);
    const { items, room } = broken(many);
    expect(items()).toHaveLength(200);
    expect(textOf(one(room, '[role=dialog]'))).toContain('en nog 50');
  });

  it('say nothing of more when all are shown', () => {
    expect(textOf(one(broken(two).room, '[role=dialog]'))).not.toContain('en nog');
  });

  it('are put away by the button and by Esc, which main must agree with', () => {
    const { host, press, room } = broken(two);
    click(one(room, '[role=dialog] button'));
    press('Escape');
    expect(host.asked).toEqual([['closeProblems'], ['closeProblems']]);
  });

  it('scroll inside their panel when there are many', () => {
    const many = Array.from({ length: 60 }, (_, i): Problem => ({ ...two[0], line: i + 1 }) as Problem);
    const { room } = broken(many);
    const panel = one(room, '[role=dialog]').getBoundingClientRect();
    expect(panel.bottom).toBeLessThanOrEqual(innerHeight);
    const button = one(room, '[role=dialog] button').getBoundingClientRect();
    expect(button.height).toBeGreaterThan(20);
  });
});
