import { describe, expect, it } from 'vitest';
import { StartNews } from '../../../src/main/app/start-news';

describe('the news of a start', () => {
  const after = (crash: boolean) => new StartNews({ resumed: crash, recovered: crash });

  it('stays until the trainer has answered the panel about the last run', () => {
    const news = after(true);
    expect(news.panel).toEqual({ resumed: true, recovered: true });
    news.answered();
    expect(news.panel).toEqual({ resumed: false, recovered: false });
  });

  it('tells of changes that are restored later as well', () => {
    const news = after(false);
    news.addRecovered();
    expect(news.panel).toEqual({ resumed: false, recovered: true });
  });
});
