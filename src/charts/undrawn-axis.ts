/** An axis that only places what is drawn: its labels are not even measured. */
export const UNDRAWN_AXIS = { display: false, ticks: { display: false } } as const;
