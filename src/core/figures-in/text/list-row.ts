import type { SourceRow } from '../sheets/source-sheet';

/** Whether a row of running text has a name and a figure, and is not what stands around the list. */
export const isListRow = ({ made }: SourceRow): boolean => made === undefined || made === 'joined';
