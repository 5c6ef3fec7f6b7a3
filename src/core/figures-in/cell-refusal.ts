/** Why a cell refuses what is typed. */
export type CellRefusal = 'noNumber' | 'negative' | 'overHundred' | 'empty' | 'tooLong';
