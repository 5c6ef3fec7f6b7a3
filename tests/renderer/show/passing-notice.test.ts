import { beforeEach, expect, it, vi } from 'vitest';
import { PassingNotice } from '../../../src/renderer/show/passing-notice.svelte';
import { inEffect } from '../../support/mounting.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

const refused = { type: 'notice', text: 'De presentatie kan niet bewaard worden.' } as const;
const news = { type: 'notice', text: 'De sessie staat nu in het programma.', unasked: true } as const;

it.each([
  ['after', [refused, news]],
  ['before', [news, refused]],
])('an answer stays readable with news that comes just %s it, the oldest first', (_, events) => {
  const notices = new PassingNotice();
  for (const event of events) notices.receive(event);
  expect(notices.now.text).toBe(events.map(({ text }) => text).join(' '));
});

it('an answer replaces the one before it, and leaves the news', () => {
  const notices = new PassingNotice();
  for (const event of [refused, news, { type: 'notice', text: 'Bewaard.' } as const]) notices.receive(event);
  expect(notices.now.text).toBe(`${news.text} Bewaard.`);
});

it('each goes in its own time', () => {
  const notices = new PassingNotice();
  notices.receive(refused);
  vi.advanceTimersByTime(3_000);
  notices.receive(news);
  vi.advanceTimersByTime(2_000);
  expect(notices.now.text).toBe(news.text);
  vi.advanceTimersByTime(3_000);
  expect(notices.now.text).toBe('');
});

it('news that is told twice stands there once', () => {
  const notices = new PassingNotice();
  notices.receive(news);
  notices.receive(news);
  expect(notices.now.text).toBe(news.text);
});

it('news leaves an offer where it is, and goes without it', () => {
  const notices = new PassingNotice();
  notices.show({ text: 'Dia 3 is weg.', offers: 'undo' });
  notices.receive(news);
  expect(notices.now).toMatchObject({ offers: 'undo', text: `Dia 3 is weg. ${news.text}` });
  notices.withdraw('undo');
  expect(notices.now).toEqual({ text: news.text });
});

it('news that holds no more goes, and leaves the answer of the same words and other news', () => {
  const notices = new PassingNotice();
  for (const event of [news, { ...news, text: 'Weg.' }, { type: 'notice', text: 'Weg.' } as const])
    notices.receive(event);
  notices.receive({ type: 'outdated', text: 'Weg.' });
  expect(notices.now.text).toBe(`${news.text} Weg.`);
});

it('is told from an effect without making that run again', () => {
  const notices = new PassingNotice();
  let runs = 0;
  inEffect(() => {
    runs += 1;
    notices.receive(refused);
    notices.receive(news);
    notices.withdraw('undo');
  });
  expect(runs).toBe(1);
});
