/** W3C EARL's outcomes plus `warned`. `cantTell` is a first-class answer and is never shown as green. */
export const outcomes = ['passed', 'failed', 'warned', 'cantTell', 'inapplicable'] as const;

export type Outcome = (typeof outcomes)[number];
