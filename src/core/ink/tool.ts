export const TOOLS = ['none', 'laser', 'spotlight', 'pen', 'eraser'] as const;
export type Tool = (typeof TOOLS)[number];
