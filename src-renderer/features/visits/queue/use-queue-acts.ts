import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { actWords } from '#features/visits/queue/act-words.ts'
import { useUndoable } from '#features/visits/use-undoable.ts'

/** What can be done with a row by one key; each is taken back by F8. */
export function useQueueActs() {
  const onError = useTellFailure('visits')
  const next = useUndoable(() => send('visits.callNext', {}), actWords.called)
  const call = useUndoable((seen: Seen) => send('visits.call', seen), actWords.called)
  const hold = useUndoable((seen: Seen) => send('visits.hold', seen), actWords.held)
  const back = useUndoable((seen: Seen) => send('visits.backInLine', seen), actWords.returned)
  const urge = useUndoable(
    (seen: Seen & Pick<QueueEntry, 'urgency'>) => send('visits.setUrgency', seen),
    actWords.urgency,
  )
  return {
    callNext: () => next.mutate(undefined, { onError }),
    call: (entry: QueueEntry) => call.mutate(seenOf(entry), { onError }),
    hold: (entry: QueueEntry) => hold.mutate(seenOf(entry), { onError }),
    backInLine: (entry: QueueEntry) => back.mutate(seenOf(entry), { onError }),
    /** Ordinary, urgent, crisis, and round again. */
    raise: (entry: QueueEntry) =>
      urge.mutate({ ...seenOf(entry), urgency: nextUrgency[entry.urgency] }, { onError }),
  }
}
export type QueueActs = ReturnType<typeof useQueueActs>

type Seen = Pick<QueueEntry, 'id' | 'version'>

const nextUrgency = { 0: 1, 1: 2, 2: 0 } as const

function seenOf({ id, version }: QueueEntry): Seen {
  return { id, version }
}

/** Which acts lead on from the state a row is in. */
export function canDo({ state, person }: QueueEntry) {
  return {
    call: state === 'waiting' || state === 'held',
    hold: state === 'waiting' || state === 'called',
    backInLine: state === 'held' || state === 'called',
    end: state !== 'ended',
    // What a slip would tell of somebody whose file is not theirs to see, they may not know.
    slip: state !== 'ended' && !person?.hidden,
  }
}
