export type Tool = 'none' | 'laser' | 'spotlight' | 'pen' | 'eraser';
