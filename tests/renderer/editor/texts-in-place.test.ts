import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, figureSlide, pointsSlide, statementSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled, typeInto } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

const deck = deckOf(statementSlide(), pointsSlide(), titleSlide());
const headlineOf = (room: HTMLElement) => one(room, '.stage-room h1 [role=textbox]');

describe('a text on the slide', () => {
  it('is changed where it stands, letter by letter, on the slide and its thumbnail', async () => {
    const { room, slide } = await editorInPage(deck);
    await typeInto(headlineOf(room), 'Nieuw');
    expect(slide().headline).toBe('Nieuw');
    // Thumbnails are drawn as soon as the browser says that they are in sight.
    await expect.poll(() => textOf(one(room, '.strip .cell:first-child .picture'))).toContain('Nieuw');
  });

  it('is undone and done again as one thing, also while it has the focus', async () => {
    const { room, slide, undo, redo } = await editorInPage(deck);
    const headline = headlineOf(room);
    await typeInto(headline, 'Nieuw');
    await undo();
    expect(slide()).toEqual(deck.slides[0]);
    expect(headline.textContent).toBe(statementSlide().headline);
    await redo();
    expect(headline.textContent).toBe('Nieuw');
  });

  it('keeps what is typed before the deck has followed', async () => {
    const { room, host } = await editorInPage(deck);
    const headline = headlineOf(room);
    await typeInto(headline, 'Ab');
    headline.textContent = 'Abc';
    const typing = settled(() => headline.dispatchEvent(new InputEvent('input')));
    expect(headline.textContent).toBe('Abc');
    await typing;
    expect(host.deck.slides[0]?.headline).toBe('Abc');
    expect(headline.textContent).toBe('Abc');
  });

  it('may be left empty', async () => {
    const { room, slide } = await editorInPage(deck);
    const headline = headlineOf(room);
    headline.focus();
    headline.textContent = '';
    await settled(() => headline.dispatchEvent(new InputEvent('input')));
    expect(headline.textContent).toBe('');
    expect(headline.getAttribute('aria-invalid')).toBe('false');
    await settled(() => {
      headline.blur();
    });
    expect(headline.textContent).toBe('');
    expect(slide().headline).toBe('');
    expect(textOf(one(room, '.message'))).toContain(
      nl.editor.advice.headlineEmpty({ code: 'headlineEmpty', path: [] }),
    );
  });

  it('that may be missing is taken away, and asked for in its place', async () => {
    const { room, slide } = await editorInPage(deck);
    const [text] = all(room, '.stage-room p:not(.label) [role=textbox]');
    if (text === undefined) throw new Error('no text');
    text.textContent = '';
    await settled(() => text.dispatchEvent(new InputEvent('input')));
    expect(slide()).not.toHaveProperty('text');
    expect(text.dataset.hint).toBe(nl.editor.hints.text);
  });

  it('that an input method is still making is left alone until it is made', async () => {
    const { room, slide } = await editorInPage(deck);
    const headline = headlineOf(room);
    headline.textContent = 'ni';
    await settled(() => headline.dispatchEvent(new InputEvent('input', { isComposing: true })));
    expect(slide().headline).toBe(statementSlide().headline);
    headline.textContent = '你';
    await settled(() => headline.dispatchEvent(new CompositionEvent('compositionend')));
    expect(slide().headline).toBe('你');
  });

  it('is left with Enter and Esc, and the editor stays', async () => {
    const { room, press } = await editorInPage(deck);
    for (const key of ['Enter', 'Escape']) {
      headlineOf(room).focus();
      expect(press(key)).toBe(true);
      expect(document.activeElement).toBe(document.body);
    }
    one(room, '.editor');
  });

  it('takes what is pasted as one line of plain text', async () => {
    const { room, slide } = await editorInPage(deck);
    const headline = headlineOf(room);
    headline.focus();
    getSelection()?.selectAllChildren(headline);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Twee\n regels ');
    await settled(() =>
      headline.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true })),
    );
    expect(slide().headline).toBe('Twee regels');
  });

  it('of a list is changed in the list', async () => {
    const { room, slide } = await editorInPage(deck, 1);
    const [, , third] = all(room, '.stage-room li p [role=textbox]');
    if (third === undefined) throw new Error('no third point');
    await typeInto(third, 'Anders');
    expect(slide()).toHaveProperty('points[2]', { title: 'Aanpak', text: 'Anders' });
  });

  it('shows the words of the section until it has its own', async () => {
    const { room, slide } = await editorInPage(deck);
    const label = one(room, '.stage-room .label [role=textbox]');
    expect(label.dataset.hint).toBe('Doelstellingen');
    await typeInto(label, 'Eigen');
    expect(slide().label).toBe('Eigen');
  });
});

describe('beside and below the slide', () => {
  it('stand notes, question, hand-out and minutes', async () => {
    const { field, slide } = await editorInPage(deck);
    await typeInto(field(nl.editor.fields.notes), 'Zeg hallo.');
    await typeInto(field(nl.editor.fields.question), 'Wie?');
    await typeInto(field(nl.editor.fields.handout), 'Lees dit.');
    await typeInto(field(nl.editor.fields.minutes), '2,5');
    expect(slide()).toMatchObject({
      notes: 'Zeg hallo.',
      question: 'Wie?',
      handout: 'Lees dit.',
      minutes: 2.5,
    });
  });

  it('says of minutes that are no number what is wrong, and counts with the last good ones', async () => {
    const { field, slide, room } = await editorInPage(deck);
    const minutes = field(nl.editor.fields.minutes);
    await typeInto(minutes, '3x');
    expect(slide().minutes).toBe(3);
    expect(minutes.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(room)).toContain(nl.editor.refusals.noNumber);
    minutes.blur();
    expect(minutes.value).toBe('3x');
    expect(slide().minutes).toBe(3);
  });

  it('stands the figure of a slide that has one', async () => {
    const { field, slide, room } = await editorInPage(deckOf(figureSlide({ picture: 'people' })));
    await typeInto(field(nl.editor.fields.value), '62,5%');
    expect(slide()).toMatchObject({ value: 62.5 });
    expect(textOf(one(room, '.stage-room .figure .now'))).toBe('62,5');
  });

  it('stands what is drawn next to a figure for a share alone, and comes back as it was', async () => {
    const { field, slide } = await editorInPage(deckOf(figureSlide({ picture: 'ring' })));
    const choose = (unit: number) =>
      settled(() => {
        const select: unknown = field(nl.editor.fields.unit);
        if (!(select instanceof HTMLSelectElement)) throw new Error('no choice of unit');
        select.selectedIndex = unit;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(1);
    expect(slide()).toMatchObject({ unit: 'count', picture: 'ring' });
    expect(() => field(nl.editor.fields.picture)).toThrow();
    await choose(0);
    expect(field(nl.editor.fields.picture).value).toBe(nl.editor.choices.ring);
    expect(slide()).toMatchObject({ unit: 'percent', picture: 'ring' });
  });

  it('stand the fields of the deck and its sections', async () => {
    const { field, button, deck: now, room } = await editorInPage(deck);
    await settled(() => {
      button(nl.editor.deckTab).click();
    });
    await typeInto(field(nl.editor.deck.title), 'Ons rapport');
    await typeInto(field(nl.editor.deck.sectionTitle(1)), 'Doelen');
    await settled(() => {
      one(room, `[role=tabpanel] label[title="${nl.editor.deck.colours.who}"] input`).click();
    });
    await settled(() => {
      button(nl.editor.deck.newSection).click();
    });
    expect(now()).toMatchObject({
      title: 'Ons rapport',
      sections: [
        { id: 'doelen', title: 'Doelen', colour: 'who' },
        { title: '', colour: 'what' },
      ],
    });
  });
});
