/** What a long work on the store is busy with, in the order in which it happens. */
export const stages = ['copy', 'pages', 'contents', 'place', 'chain', 'restore', 'wipe'] as const
export type Stage = (typeof stages)[number]

/**
 * Called between the pieces of a long work: says what comes next, and throws `cancelled` once nobody wants it any more.
 * One piece (a copy, a check of every page) runs inside SQLite and cannot be broken off.
 */
export type Step = (stage: Stage) => void

export const noStep: Step = () => {}
