import type { EditApi } from '../../ipc/api';

/** The way to the editor, for a window that can change its deck: it is fetched when it is first asked for. */
export interface EditorAtHand {
  readonly host: EditApi;
  readonly load: () => Promise<typeof import('./EditorView.svelte')>;
}
