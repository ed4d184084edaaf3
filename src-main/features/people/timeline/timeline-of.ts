import type { QueryContext } from '#main/ipc/context.ts'

/** What is asked of every kind of entry: whose file, by whom, and whether the case is theirs. */
export type TimelineOf = Omit<QueryContext, 'refusal'> &
  Readonly<{ personId: string; mine: boolean }>
