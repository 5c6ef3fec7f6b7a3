import type { Component } from 'svelte';
import type { EditApi } from '../../ipc/api';
import type { ShowView } from '../views/show-view.svelte';

export interface EditorProps {
  readonly view: ShowView;
  readonly host: EditApi;
}

/** The way to the editor, for a window that can change its deck: it is fetched when it is first asked for. */
export interface EditorAtHand {
  readonly host: EditApi;
  readonly load: () => Promise<{ readonly default: Component<EditorProps> }>;
}
