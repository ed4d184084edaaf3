import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { ServiceGiven } from '#contract/services.contract.ts'
import {
  correctionOf,
  HelpShape,
  writtenOf,
  type HelpEntry,
  type WrittenHelp,
} from '#features/services/help-shape.ts'
import {
  useCorrectHelp,
  useGiveHelp,
  useTakeBackHelp,
} from '#features/services/services.queries.ts'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { announce } from '#ui/toast/toasts.ts'

interface UseHelpForm {
  readonly personId: string
  /** What is being corrected; undefined writes something new. */
  readonly given: ServiceGiven | undefined
  readonly start: HelpEntry
  readonly onDone: () => void
}

/** The form of help given, its draft, and its way into the store; each can be taken back. */
export function useHelpForm({ personId, given, start, onDone }: UseHelpForm) {
  const form = useForm<HelpEntry, unknown, WrittenHelp>({
    resolver: zodResolver(HelpShape),
    defaultValues: start,
  })
  useFirstFocus(form.control, 'kind')
  const draft = useDraft(given ? 'help-correction' : 'help', given?.id ?? personId, form, {
    seen: given,
  })
  const { seen } = draft
  const finish = () => draft.done(onDone)
  const give = useGive(personId, finish)
  const correct = useCorrect(finish)
  return {
    form,
    draft,
    write: (written: WrittenHelp, version = seen?.version) =>
      seen && version ? correct.write(seen, version, written) : give.write(written),
    error: correct.error ?? give.error,
    isBusy: correct.isPending || give.isPending,
    current: currentOf(correct.error, ServiceGiven),
  }
}

function useGive(personId: string, onDone: () => void) {
  const { mutate, ...give } = useGiveHelp()
  const takeBack = useTakeBackHelp({ onError: useTellFailure('services') })
  const write = (written: WrittenHelp) =>
    mutate(
      { ...written, personId },
      {
        onSuccess: ({ id, version }) => {
          announce({
            words: (say) => say('services:done.given'),
            undo: () => takeBack.mutate({ id, version }),
          })
          onDone()
        },
      },
    )
  return { ...give, write }
}

function useCorrect(onDone: () => void) {
  const { mutate, ...correct } = useCorrectHelp()
  const back = useCorrectHelp({ onError: useTellFailure('services') })
  const write = (given: ServiceGiven, version: number, written: WrittenHelp) =>
    mutate(correctionOf(given, version, written), {
      onSuccess: (now) => {
        const before = correctionOf(given, now.version, writtenOf(given))
        announce({
          words: (say) => say('services:done.corrected'),
          undo: () => back.mutate(before),
        })
        onDone()
      },
    })
  return { ...correct, write }
}
