import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { DeskFailure, send } from '#app/desk.ts'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { Input } from '#contract/index.ts'
import {
  emptyIntake,
  type Intake,
  IntakeShape,
  type IntakeValues,
  saysWho,
  toEndedContact,
  toWalkIn,
} from '#features/visits/intake/intake-shape.ts'
import { actWords } from '#features/visits/queue/act-words.ts'
import { useUndoable } from '#features/visits/use-undoable.ts'
import { focusField } from '#ui/form/focus-field.ts'

export type IntakeForm = UseFormReturn<IntakeValues, unknown, Intake>

function metIn(error: Error | null): string | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'restricted-file') return undefined
  const { personId } = error.failure.details ?? {}
  return typeof personId === 'string' ? personId : undefined
}

/** The intake's form and its three ways to end: queued, informed, sent elsewhere. */
export function useIntake() {
  const { t } = useTranslation('visits')
  const failureWords = useFailureWords('visits')
  const { letterLanguage } = useCentre()
  const form: IntakeForm = useForm<IntakeValues, unknown, Intake>({
    resolver: zodResolver(IntakeShape),
    defaultValues: emptyIntake(letterLanguage),
  })
  const [round, setRound] = useState(0)
  const draft = useDraft('walk-in', '', form)
  const register = useUndoable(
    (walkIn: Input<'visits.registerWalkIn'>) => send('visits.registerWalkIn', walkIn),
    actWords.arrived,
  )
  const record = useUndoable(
    (contact: Input<'visits.recordContact'>) => send('visits.recordContact', contact),
    actWords.recorded,
  )
  useFieldFailures(form, register.error ?? record.error, failureWords, {
    'who.person.birth': 'birth',
  })
  const afresh = () => {
    setRound((done) => done + 1)
    form.reset(emptyIntake(letterLanguage), { keepFieldsRef: true })
    // Not before: emptied field by field, the form tells of each while the others still say what they said.
    draft.done()
    focusField(form.control, 'name')
  }
  const queue = form.handleSubmit((intake) => {
    if (!saysWho(intake)) form.setError('name', { message: t('intake.whoNeeded') })
    if (intake.reasons.length === 0) form.setError('reasons', { message: 'choose' })
    if (!saysWho(intake)) return focusField(form.control, 'name')
    if (intake.reasons.length === 0) return focusField(form.control, 'reasons')
    return register.mutate(toWalkIn(intake), { onSuccess: afresh })
  })
  const inform = (ending: Input<'visits.recordContact'>['ending']) =>
    form.handleSubmit((intake) =>
      record.mutate(toEndedContact(intake, ending), { onSuccess: afresh }),
    )
  return {
    form,
    /** Counts those who came: what was unfolded for one is folded for the next. */
    round,
    draft,
    queue,
    inform,
    isBusy: register.isPending || record.isPending,
    failure: failureWords(register.error ?? record.error),
    /** The restricted file that was come upon, for who may open it in an emergency. */
    met: metIn(register.error ?? record.error),
  }
}
