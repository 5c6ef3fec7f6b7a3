import type { Component } from 'svelte';
import type { EditApi, PictureApi, SlideApi } from '../../ipc/api';
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
}
