import type { Cover } from '../screens/placing';
import type { ScreenNews } from '../screens/place-windows';

/** What there is to say of screens and of what stands on them. */
export interface ScreenTexts {
  readonly title: string;
  readonly use: Readonly<Record<'audience' | 'console' | 'both' | 'none', string>>;
  readonly choose: string;
  readonly chooseFor: (label: string) => string;
  readonly smallest: string;
  readonly oneScreen: string;
  readonly swap: string;
  readonly news: Readonly<Record<ScreenNews, string>>;
  readonly cover: Readonly<Record<Cover | 'showNotes', string>>;
}
