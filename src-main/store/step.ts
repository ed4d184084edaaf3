/** What a long work on the store is busy with, in the order in which it happens. */
export const stages = ['copy', 'pages', 'contents', 'place', 'chain', 'restore', 'wipe'] as const
export type Stage = (typeof stages)[number]

/**
 * Called with what comes next between the pieces of a long work, and without within a piece, at every megabyte, table or
 * row: throws `cancelled` once nobody wants it any more.
 *
 * What runs inside SQLite as one statement cannot be broken off: VACUUM, VACUUM INTO, `integrity_check` and the change of
 * the key (this build has neither `sqlite3_interrupt` nor a progress handler, and its page-by-page backup refuses
 * encrypted files). Each takes some 15 to 30 ms a megabyte; the work then ends behind it.
 */
export type Step = (stage?: Stage) => void

export const noStep: Step = () => {}
