import type { Component } from 'svelte';
import type { EditApi, PictureApi } from '../../ipc/api';
import type { ShowView } from './show-view.svelte';

/** What the editor asks of main. */
export type EditorHost = EditApi & PictureApi;

export interface EditorProps {
  readonly view: ShowView;
  readonly host: EditorHost;
}

/** The way to the editor, for a window that can change its deck: it is fetched when it is first asked for. */
export interface EditorAtHand {
  readonly host: EditorHost;
  readonly load: () => Promise<{ readonly default: Component<EditorProps> }>;
}
