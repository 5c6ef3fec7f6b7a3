/** Why a cell does not take what is typed. */
export type Refusal = 'noNumber' | 'negative' | 'overHundred' | 'empty' | 'tooLong';
