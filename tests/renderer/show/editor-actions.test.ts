import { expect, it } from 'vitest';
import type { EditorAction } from '../../../src/core/keys/actions';
import { EditorActions } from '../../../src/renderer/show/editor-actions';

function actionsOf(state: { open: boolean }) {
  const actions = new EditorActions(() => state.open);
  const done: EditorAction[] = [];
  const read = () => actions.answer((action) => done.push(action));
  return { actions, done, read };
}

it('what is asked of an editor that is still being read is done once it is there, in order', () => {
  const { actions, done, read } = actionsOf({ open: true });
  actions.perform('newSlide');
  actions.perform('find');
  const stop = read();
  expect(done).toEqual(['newSlide', 'find']);
  actions.perform('replace');
  stop();
  read();
  expect(done).toEqual(['newSlide', 'find', 'replace']);
});

it('nothing is done later of what was asked without an editor, or of one that closed again', () => {
  const state = { open: false };
  const { actions, done, read } = actionsOf(state);
  actions.perform('newSlide');
  state.open = true;
  actions.perform('find');
  actions.forget();
  read();
  expect(done).toEqual([]);
});
