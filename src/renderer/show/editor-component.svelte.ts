import { tick, type Component } from 'svelte';
import { holdInput } from '../hosts/held-input';
import type { EditorAtHand, EditorProps } from './editor-at-hand';

/**
 * What draws the editor, while it is open. Where a window does not begin with it, it is read when nothing else is to be
 * done, or when it is opened before that; until then there is none, and the window goes on showing what it showed. What
 * is pressed meanwhile is meant for the editor, and waits for it.
 */
export function editorComponent(
  editor: EditorAtHand | undefined,
  isOpen: () => boolean,
): () => Component<EditorProps> | undefined {
  let component: Component<EditorProps> | undefined = $state.raw(editor?.read);
  const isAwaited = $derived(editor !== undefined && component === undefined);
  $effect(() => {
    if (!isAwaited) return;
    const idle = requestIdleCallback(() => void editor?.load());
    return () => {
      cancelIdleCallback(idle);
    };
  });
  $effect(() => {
    if (editor === undefined || !isAwaited || !isOpen()) return;
    const release = holdInput();
    // Once it listens, or what stays there does: it was closed again before.
    const give = () => void tick().then(release);
    void editor
      .load()
      .then((read) => (component = read.default))
      .finally(give);
    return give;
  });
  return () => (isOpen() ? component : undefined);
}
