import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { send } from '#app/desk.ts'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { actWords } from '#features/visits/queue/act-words.ts'
import {
  endedOf,
  EndingShape,
  type Ending,
  type EndingEntry,
} from '#features/visits/queue/ending-shape.ts'
import { useUndoable } from '#features/visits/use-undoable.ts'

export type EndingForm = UseFormReturn<EndingEntry, unknown, Ending>

export function useEnding(entry: QueueEntry, onEnded: () => void) {
  const words = useFailureWords('visits')
  const form = useForm<EndingEntry, unknown, Ending>({
    resolver: zodResolver(EndingShape),
    defaultValues: { ending: 'served', help: [], needs: {}, reasons: {} },
  })
  const draft = useDraft('visit-end', entry.id, form)
  const end = useUndoable((ended: Input<'visits.end'>) => send('visits.end', ended), actWords.ended)
  return {
    form,
    draft,
    submit: form.handleSubmit((ending) =>
      end.mutate(endedOf(entry, ending), { onSuccess: () => draft.done(onEnded) }),
    ),
    isBusy: end.isPending,
    failure: words(end.error),
  }
}
