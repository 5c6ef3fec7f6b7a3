import type { ForeignFile } from '../errors/foreign-file';
import type { FieldTexts, MenuTexts, SubmenuTexts } from './menu-texts';
import type { Problem, ProblemCode } from '../deck/problem';
import type { ErrorCode } from '../errors/known-error';
import type { Format } from '../export/export-choice';
import type { Action } from '../keys/actions';
import type { ToolGroup } from '../keys/tool-groups';
import type { AboutTexts } from './about-texts';
import type { ClockTexts } from './clock-texts';
import type { DocumentTexts } from './document-texts';
import type { PictureTexts } from './picture-texts';
import type { EditorTexts } from './editor-texts';
import type { ScreenTexts } from './screen-texts';
import type { SessionTexts } from './session-texts';
import type { PenColour } from '../ink/strokes';
import type { FaultTexts, ManualTexts, MouseTexts, WelcomeTexts, HelpTexts } from './help-texts';
import type { LookTexts } from './look-texts';
import type { ImportTexts } from './import-texts';
import type { ChartTexts, SentenceRow } from './chart-texts';
import type { SpellingTexts } from './spelling-texts';
import type { VersionTexts } from './version-texts';
import type { TakeHomeTexts } from './take-home-texts';
import type { WorkshopSlideTexts, WorkshopTexts } from './workshop-texts';

/** What is wrong, and how to fix it. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** Every text of the program in one language. A language that misses one does not compile. */
export interface Texts {
  readonly slide: {
    readonly source: (text: string) => string;
    readonly multiple: string;
    readonly answer: string;
    readonly count: string;
    readonly handout: (title: string) => string;
    /** Above a page of what a group did: its name, the day, and the number of the slide. */
    readonly report: (title: string, group: string, day: string, slide: number) => string;
    readonly explanation: string;
    readonly trainerNotes: string;
    /** Stands where a picture should be; `name` is empty for one inside the deck. */
    readonly lostPicture: (name: string) => string;
    /** Stands there as long as no picture was chosen. */
    readonly noPicture: string;
    readonly discuss: string;
    readonly figures: string;
    /** What remains beside a share. */
    readonly others: string;
    readonly ownNotes: string;
    readonly place: (slide: number, slides: number) => string;
    readonly minutes: (minutes: number) => string;
    readonly figureSentence: (figure: string, headline: string) => string;
    readonly chartSentence: (rows: readonly SentenceRow[]) => string;
    readonly charts: ChartTexts;
    readonly workshop: WorkshopSlideTexts;
  };
  readonly workshop: WorkshopTexts;
  readonly look: LookTexts;
  /** Groups, and the file that keeps what they did. */
  readonly sessions: SessionTexts;
  /** The last savings of a deck. */
  readonly versions: VersionTexts;
  /** What a file is that is no deck, and what to do with it. */
  readonly foreign: Readonly<Record<Exclude<ForeignFile, 'picture'>, (file: string) => string>>;
  readonly actions: Readonly<Record<Action, string>>;
  /** Short names for buttons. */
  readonly short: Readonly<Partial<Record<Action, string>>>;
  readonly menus: MenuTexts;
  readonly submenus: SubmenuTexts;
  readonly field: FieldTexts;
  readonly spelling: SpellingTexts;
  readonly keys: Readonly<Record<string, string>>;
  readonly help: HelpTexts;
  readonly mouse: MouseTexts;
  readonly overview: {
    readonly title: string;
    /** A slide that is hidden, by its number and headline. */
    readonly hidden: (slide: string) => string;
  };
  readonly table: { readonly none: string };
  readonly jump: (number: string, slides: number) => string;
  /** After a jump: the slides by number, and the key that takes it back. */
  readonly jumped: (to: number, from: number, key: string) => string;
  readonly problems: {
    readonly title: (file: string, count: number) => string;
    readonly place: (line: number, column: number) => string;
    readonly advice: string;
    readonly back: string;
    readonly more: (count: number) => string;
    readonly types: Readonly<Record<string, string>>;
    readonly texts: Readonly<Record<ProblemCode, (problem: Problem) => ProblemText>>;
  };
  readonly import: ImportTexts;
  readonly export: {
    readonly title: string;
    readonly formats: Readonly<Record<Format, string>>;
    /** What the name of a file gets behind that of the deck. */
    readonly endings: Readonly<Partial<Record<Format, string>>>;
    readonly deckFiles: string;
    readonly drawing: (done: number, total: number) => string;
    readonly printing: string;
    readonly done: (file: string, pages: number, size: string) => string;
    readonly printed: string;
    readonly cancelled: string;
    readonly cancel: string;
    readonly close: string;
    /** What can be done with the file. */
    readonly open: string;
    readonly showInFolder: string;
    readonly cannotOpen: string;
  };
  readonly takeHome: TakeHomeTexts;
  readonly curtain: { readonly paused: string };
  readonly clock: ClockTexts;
  readonly console: {
    readonly next: string;
    readonly end: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly question: string;
    readonly place: (slide: number, slides: number, step: number, steps: number) => string;
    readonly frozen: string;
    readonly freezeNeedsConsole: string;
    readonly black: string;
    /** The one button that goes on. */
    readonly onward: string;
    readonly groups: Readonly<Record<ToolGroup, string>>;
    readonly step: (step: number, steps: number) => string;
    readonly more: string;
    readonly notesWidth: string;
    readonly logHeads: readonly string[];
    readonly colours: Readonly<Record<PenColour, string>>;
  };
  readonly screens: ScreenTexts;
  readonly learn: {
    readonly title: string;
    readonly press: string;
    readonly pressed: (key: string) => string;
    readonly fixed: (key: string) => string;
    readonly kept: string;
  };
  readonly resumed: {
    readonly title: string;
    readonly where: (slide: number, headline: string) => string;
    readonly goOn: string;
    readonly restart: string;
  };
  /** The standalone page. */
  readonly page: { readonly hint: string; readonly noScript: string; readonly bar: string };
  /** Decks as files: new ones, changed ones, lost and found ones. */
  readonly documents: DocumentTexts;
  readonly about: AboutTexts;
  readonly pictures: PictureTexts;
  readonly editor: EditorTexts;
  readonly saved: (file: string) => string;
  readonly welcome: WelcomeTexts;
  readonly manual: ManualTexts;
  readonly faults: FaultTexts;
  readonly errors: Readonly<Record<ErrorCode, (subject: string, detail: string) => string>>;
  readonly ok: string;
}
