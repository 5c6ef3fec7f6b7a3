import type { Action } from './actions';
import { TOOLS } from './keymap';

/** The tools that the console always shows, by what they are for. */
export const TOOL_GROUPS = {
  room: ['black', 'freeze', 'swap'],
  point: ['pointer', 'pen', 'eraser'],
  together: ['guess', 'own', 'talk'],
} as const satisfies Readonly<Record<string, readonly Action[]>>;

export type ToolGroup = keyof typeof TOOL_GROUPS;
export type GroupedTool = (typeof TOOL_GROUPS)[ToolGroup][number];

const grouped: ReadonlySet<Action> = new Set(Object.values(TOOL_GROUPS).flat());

/** The tools that are needed less, in order. */
export const MORE_TOOLS: readonly Action[] = TOOLS.filter((action) => !grouped.has(action));
