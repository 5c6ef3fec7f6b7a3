import { createContext } from 'svelte';
import type { Editor } from './editor.svelte';

/** The editor that a component is in. */
export const [editorHere, provideEditor] = createContext<Editor>();
