import { useForm, type UseFormReturn } from 'react-hook-form'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import type { ContactEnding, HelpKind, NeedEnding, UnmetReason } from '#contract/lists.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { actWords } from '#features/visits/queue/act-words.ts'
import { useUndoable } from '#features/visits/use-undoable.ts'
import { type AmountEntry, emptyAmount } from '#ui/field/amount-field.tsx'

export interface EndingValues {
  ending: ContactEnding
  help: readonly HelpKind[]
  minutes: Readonly<Partial<Record<HelpKind, AmountEntry>>>
  needs: Readonly<Record<string, NeedEnding>>
  reasons: Readonly<Record<string, UnmetReason>>
}
export type EndingForm = UseFormReturn<EndingValues>

export function useEnding(entry: QueueEntry, onEnded: () => void) {
  const words = useFailureWords('visits')
  const form = useForm<EndingValues>({
    defaultValues: { ending: 'served', help: [], minutes: {}, needs: {}, reasons: {} },
  })
  const end = useUndoable((ended: Input<'visits.end'>) => send('visits.end', ended), actWords.ended)
  return {
    form,
    submit: form.handleSubmit((values) =>
      end.mutate(toEnded(entry, values), { onSuccess: onEnded }),
    ),
    isBusy: end.isPending,
    failure: words(end.error),
  }
}

function toEnded(entry: QueueEntry, values: EndingValues): Input<'visits.end'> {
  const { ending, help, minutes, needs, reasons } = values
  return {
    id: entry.id,
    version: entry.version,
    ending,
    help: help.map((kind) => ({
      kind,
      minutes: Math.round((minutes[kind] ?? emptyAmount).amount ?? 0),
    })),
    needEndings: entry.needs.flatMap(({ id, version }) => {
      const needEnding = needs[id]
      if (!needEnding) return []
      const mayHaveReason = needEnding === 'unmet' || needEnding === 'partly'
      return {
        id,
        version,
        ending: needEnding,
        unmetReason: mayHaveReason ? (reasons[id] ?? null) : null,
      }
    }),
  }
}
