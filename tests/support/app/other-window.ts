import type { Page } from '@playwright/test';
import type { Show } from './show';

/** The window besides that of the show, once it is there. */
export async function otherWindow({ app, page }: Pick<Show, 'app' | 'page'>): Promise<Page> {
  const find = () => app.windows().find((each) => each !== page);
  return find() ?? app.waitForEvent('window', { predicate: (each) => each !== page });
}
