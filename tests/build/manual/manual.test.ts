import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterOf, manualPage } from '../../../build/manual/page.mjs';
import { fillIn, quotedActions } from '../../../build/manual/words.mjs';
import { manualFolder, manualOf, readChapters, statementOf } from '../../../build/manual/write.mjs';
import { firstStart, scenes } from '../../../build/manual/scenes.mjs';
import { en } from '../../../src/core/i18n/en';
import { nl } from '../../../src/core/i18n/nl';
import { KEYMAP } from '../../../src/core/keys/keymap';
import { keyNames } from '../../../src/renderer/controls/key-names';

const program = {
  keymap: KEYMAP,
  texts: nl,
  keyNames: (keys: readonly string[]) => keyNames(keys, nl, false),
};
const chapters = readChapters();
const page = manualOf(chapters, program);
const all = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found);

describe('the manual', () => {
  it('names every action in its running text, and all of them with their keys in its list', () => {
    const quoted = new Set(chapters.flatMap(({ markdown }) => [...quotedActions(markdown)]));
    expect(KEYMAP.map(({ action }) => action).filter((action) => !quoted.has(action))).toEqual([]);
    for (const { action } of KEYMAP) expect(page).toContain(`<td>${nl.actions[action]}</td>`);
  });

  it('has every heading once, and each link leads to one', () => {
    const ids = all(/ id="([^"]+)"/gu);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(/<a href="#([^"]*)"/gu);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(all(/<a href="([^#][^"]*)"/gu)).toEqual([]);
  });

  it('shows pictures that exist, each with words for who cannot see it, and none lies there unseen', () => {
    const pictures = all(/<img src="beelden\/([^"]+)"/gu);
    expect(pictures.filter((file) => !existsSync(join(manualFolder, 'beelden', file)))).toEqual([]);
    expect(readdirSync(join(manualFolder, 'beelden')).sort()).toEqual([...pictures].sort());
    expect(all(/<img [^>]*alt="([^"]*)"/gu).filter((alt) => alt.length < 15)).toEqual([]);
    const taken = [firstStart, ...scenes].map(({ name }) => `${name}.jpg`);
    expect([...taken].sort()).toEqual([...pictures].sort());
  });

  it('keeps its pictures small', () => {
    for (const file of readdirSync(join(manualFolder, 'beelden')))
      expect(readFileSync(join(manualFolder, 'beelden', file)).byteLength, file).toBeLessThan(150_000);
  });

  it('leaves nothing to be filled in', () => {
    expect(page).not.toMatch(/\{|\}|undefined/u);
  });

  it('has short sentences', () => {
    const prose = page.replaceAll(/<(?:nav|table)[\s\S]*?<\/(?:nav|table)>|<[^>]+>/gu, ' ');
    const long = prose.split(/[.?!:;\n]\s/u).filter((sentence) => sentence.trim().split(/\s+/u).length > 24);
    expect(long).toEqual([]);
  });
});

describe('the accessibility statement', () => {
  const sections = (language: 'nl' | 'en', texts: typeof nl) => {
    const text = statementOf(language, { ...program, texts });
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/\{|\}|undefined/u);
    return [...text.matchAll(/<(?<part>h[12]|li)\b/gu)].map(({ groups }) => groups?.part);
  };

  it('says the same in both languages', () => {
    expect(sections('en', en)).toEqual(sections('nl', nl));
  });
});

describe('a quote', () => {
  it('is the place of an action in the menu, its keys, or any text of the program', () => {
    expect(fillIn('{menu guess}', program)).toBe('**Presenteren → Met de groep → Raad eerst**');
    expect(fillIn('{menu welcome}.', program)).toBe('**Help → Welkom**.');
    expect(fillIn('{key nextSlide} {keys black}', program)).toBe(
      '<kbd>Shift + →</kbd> <kbd>B</kbd> of <kbd>.</kbd>',
    );
    expect(fillIn('{text editor.done}', program)).toBe(`**${nl.editor.done}**`);
  });

  it.each(['{menu dance}', '{key language}', '{text editor.nothing}', '{text editor}'])(
    'of what is not there stops the build: %s',
    (quote) => {
      expect(() => fillIn(quote, program)).toThrow('the manual');
    },
  );
});

describe('a chapter', () => {
  const chapter = chapterOf({
    file: '02-twee.md',
    markdown: '# Twee\n\n## Foto’s & zo\n\n[naar vier](04-vier.md#het-einde)\n',
  });

  it('is named after its file, its sections after their headings', () => {
    expect(chapter).toMatchObject({ id: 'twee', title: 'Twee', sections: [{ id: 'twee-fotos-zo' }] });
  });

  it('leads to other chapters within the page', () => {
    expect(chapter.html).toContain('<a href="#vier-het-einde">naar vier</a>');
  });

  it('leads nowhere else', () => {
    const markdown = '# Weg\n\n[weg](https://example.org/)\n';
    expect(() => chapterOf({ file: '01-weg.md', markdown })).toThrow('outside');
  });

  it('stands in the table of contents with its sections', () => {
    const html = manualPage('Gids', [chapter]);
    expect(html).toContain('<title>Gids</title>');
    expect(html).toContain('<a href="#twee-fotos-zo">Foto’s &amp; zo</a>');
  });
});
