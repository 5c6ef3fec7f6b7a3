import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { nl } from '../../../../src/core/i18n/nl';
import { parseSession } from '../../../../src/core/groups/session-file';
import type { Workshop } from '../../../../src/core/groups/workshop';
import type { Command } from '../../../../src/core/show/commands';
import { chartDeck, deckText } from '../deck-files';
import { startApp, type RunningApp } from '../electron-app';
import { draftsIn } from '../kept-drafts';
import { Show } from '../show';

const words = nl.documents;

/** A talk in which things go wrong: what was acknowledged of it is there after each fault, and after each start. */
export class FaultedShow {
  readonly userData: string;
  readonly folder: string;
  readonly file: string;
  #running: RunningApp | undefined;
  #typed = 0;
  /** Up to which number what was typed was on a disk, or was let go. */
  #settled = 0;
  /** The headline that has to be there. */
  #headline = 'Grafiek 1 van 3';
  #people = 0;

  /** Two folders, which may be disks of their own: of the program, and of the deck. */
  constructor(userData: string, folder: string) {
    this.userData = userData;
    this.folder = folder;
    this.file = join(folder, 'training.beeld');
  }

  async begin(): Promise<void> {
    await writeFile(this.file, deckText(chartDeck(3)));
    await this.start();
    await this.command({ type: 'newGroup', name: 'Ouders' });
  }

  get running(): RunningApp {
    if (this.#running === undefined) throw new Error('the program does not run');
    return this.#running;
  }

  get show(): Show {
    return new Show(this.running);
  }

  get main(): ChildProcess {
    return this.running.app.process();
  }

  /** What has to stand there. */
  get headline(): string {
    return this.#headline;
  }

  /** Starts the program. What was acknowledged is there. */
  async start(): Promise<void> {
    this.#running = await startApp({ userData: this.userData, words: [this.file] });
    // The show may have been left at any slide: where it was is asked about.
    await expect
      .poll(async () => (await this.words()).match(`${this.#headline}|ronde|${nl.resumed.title}`))
      .not.toBeNull();
    await this.show.press('Escape', 'Home');
    await expect(this.show.headline).toHaveText(/^(?:Grafiek 1 van 3|. ronde \d+ .|Van een ander \d+)$/u);
    this.#afterBurst(await this.show.headline.textContent());
    await expect(this.show.headline).toHaveText(this.#headline);
    await expect.poll(() => this.#peopleNow()).toBeGreaterThanOrEqual(this.#people);
  }

  /** Starts the program as from its icon. Whatever it opens, slides can be shown. */
  async startAsLeft(): Promise<void> {
    this.#running = await startApp({ userData: this.userData });
    await expect(this.show.headline).toHaveText(/\S/u);
    await this.show.press('Escape', 'Home');
    const first = await this.show.headline.textContent();
    await this.show.press('End');
    await expect(this.show.headline).not.toHaveText(first ?? '');
  }

  /** More than what was acknowledged may be there, but nothing that was never typed. */
  #afterBurst(found: string | null): void {
    const number = numberOf(found ?? '');
    if (number > this.#settled && number <= this.#typed) this.#stands(found ?? '');
  }

  #stands(headline: string): void {
    this.#headline = headline;
    this.#settled = Math.max(this.#settled, numberOf(headline));
  }

  /** Types a headline. It is not acknowledged yet. */
  async type(): Promise<string> {
    this.#typed += 1;
    const typed = wordsOf(this.#typed);
    const edit = { type: 'set', path: ['slides', 0, 'headline'], value: typed };
    await this.inPage(`window.api.edit(${JSON.stringify({ edits: [edit], group: '' })})`);
    return typed;
  }

  /** Types a headline, and goes on once it is on the disk. */
  async typeKept(): Promise<void> {
    const typed = await this.type();
    await expect.poll(() => draftsIn(this.userData)).toContain(typed);
    this.#stands(typed);
  }

  /** Saves, and goes on once the program says so: then the file has it. */
  async save(): Promise<void> {
    await this.show.answerQuestions(words.overwrite.answers.overwrite);
    await this.told(nl.saved(this.file), () => this.show.press('Control+s'));
    expect(await readFile(this.file, 'utf8')).toContain(this.#headline);
  }

  /** Does something, and goes on once the trainer was told these words: they pass, also while a driver is busy. */
  async told(expected: string, deed: () => Promise<unknown>): Promise<void> {
    await expect(this.show.notice).not.toContainText(expected);
    const isTold = (text: string) =>
      document.querySelector('div[role="status"]')?.textContent.includes(text) === true;
    await Promise.all([this.running.page.waitForFunction(isTold, expected), deed()]);
  }

  /** Counts the people in the room, and goes on once that is on the disk. */
  async count(): Promise<void> {
    const people = this.#people + 1;
    await this.command({ type: 'people', people });
    const session = join(this.folder, 'training.sessie');
    await expect
      .poll(async () => {
        const read = parseSession(await readFile(session, 'utf8').catch(() => ''));
        return 'session' in read ? mostPeople(read.session.workshop) : 0;
      })
      .toBe(people);
    this.#people = people;
  }

  /** Another program has written this: what was typed here before may be gone, for the trainer let it. */
  replacedBy(headline: string): void {
    this.#headline = headline;
    this.#settled = this.#typed;
  }

  /** What was typed last stands there, and keys still do what they do. */
  async goesOn(): Promise<void> {
    await expect.poll(() => this.words()).toContain(this.#headline);
    expect(await this.#peopleNow()).toBeGreaterThanOrEqual(this.#people);
    await this.command({ type: 'goTo', slide: 1 }, { type: 'goTo', slide: 0 });
  }

  /** Gives the show commands as its windows do, also where a driver has lost the page. */
  async command(...commands: readonly Command[]): Promise<void> {
    await this.inPage(`(async () => {
      for (const each of ${JSON.stringify(commands)}) await window.api.command(each);
    })()`);
  }

  async #peopleNow(): Promise<number> {
    const workshop = await this.inPage('window.api.opened().then(({ state }) => state.workshop)');
    return mostPeople(workshop as Workshop);
  }

  /** What stands in the window: a driver does not find a page again that died. */
  async words(): Promise<string> {
    const text = await this.inPage('document.body.textContent').catch(() => '');
    return typeof text === 'string' ? text : '';
  }

  inPage(script: string): Promise<unknown> {
    return this.running.app.evaluate(async ({ BrowserWindow }, code): Promise<unknown> => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return undefined;
      return contents.executeJavaScript(code);
    }, script);
  }

  /** Ends the program as a power cut does. */
  async kill(): Promise<void> {
    const main = this.#running?.app.process();
    this.#running = undefined;
    if (main?.exitCode !== null || main.signalCode !== null) return;
    const dead = new Promise((resolve) => main.once('exit', resolve));
    main.kill('SIGKILL');
    await dead;
  }
}

/** Words that share no beginning and no end with those before: of these the draft holds what differs. */
function wordsOf(round: number): string {
  const letter = String.fromCodePoint(97 + (round % 26));
  return `${letter} ronde ${round} ${letter}`;
}

function numberOf(headline: string): number {
  return Number(/ronde (\d+)/u.exec(headline)?.[1] ?? 0);
}

function mostPeople({ groups }: Workshop): number {
  return Math.max(0, ...groups.flatMap(({ counts }) => Object.values(counts).map(({ people }) => people)));
}
