import type { Component } from 'svelte';
import type { EditApi, Opened, PictureApi, SlideApi } from '../../ipc/api';
import type { ShowView } from './show-view.svelte';

/** The calls of the editor to main. */
export type EditorHost = EditApi & PictureApi & SlideApi;

export interface EditorProps {
  readonly view: ShowView;
  readonly host: EditorHost;
}

/** Loads the editor when it is first needed, for a window that can edit its deck. */
export interface EditorAtHand {
  readonly host: EditorHost;
  readonly load: () => Promise<{ readonly default: Component<EditorProps> }>;
  /** The editor itself, in a window that begins with it. */
  readonly read?: Component<EditorProps>;
}

/** Reads the editor if a window begins with it: whoever saw a slide there would open the editor, and close it. */
export async function readIfOpen(editor: EditorAtHand, { editing }: Opened): Promise<EditorAtHand> {
  if (editing !== true) return editor;
  const { default: read } = await editor.load();
  return { ...editor, read };
}
