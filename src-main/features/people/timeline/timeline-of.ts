import type { QueryContext } from '#main/ipc/context.ts'

/** What is asked of every kind of entry: whose file, by whom, and whether they may read the case. */
export type TimelineOf = Omit<QueryContext, 'refusal'> &
  Readonly<{ personId: string; reads: boolean }>
