import type { Component } from 'svelte';
import type { EditorAtHand, EditorProps } from './editor-at-hand';

/**
 * What draws the editor, while it is open. Where a window does not begin with it, it is read when it is
 * first opened; until then there is none, and the window goes on showing what it showed.
 */
export function editorComponent(
  editor: EditorAtHand | undefined,
  isOpen: () => boolean,
): () => Component<EditorProps> | undefined {
  let component: Component<EditorProps> | undefined = $state.raw(editor?.read);
  $effect(() => {
    if (editor === undefined || component !== undefined || !isOpen()) return;
    void editor.load().then((read) => (component = read.default));
  });
  return () => (isOpen() ? component : undefined);
}
