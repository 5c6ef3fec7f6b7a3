/** Why a cell does not take what is typed. */
export type CellRefusal = 'noNumber' | 'negative' | 'overHundred' | 'sumOver' | 'again' | 'empty';
