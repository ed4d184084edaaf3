import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { Household, PersonFile } from '#contract/people.contract.ts'
import { DayField } from '#features/people/household/day-field.tsx'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { useHomeDay } from '#features/people/people.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Latin } from '#ui/latin.tsx'
import { announce } from '#ui/toast/toasts.ts'

const HomeDay = z.object({ on: requiredDay })

interface HomeDayFormProps {
  readonly file: PersonFile
  readonly act: 'leave' | 'usual'
  readonly home: Pick<Household, 'id' | 'fileNumber' | 'address' | 'landmark' | 'zoneId'>
  readonly onDone: () => void
}

const said = { leave: 'leaveHome', usual: 'usualHome' } as const

/** The day on which a home is left, or becomes the usual one. */
export function HomeDayForm({ file, act, home, onDone }: HomeDayFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const format = useFormat()
  const { placeWords } = useHomeWords()
  const today = useToday()
  const write = useHomeDay(act)
  const form = useForm<z.input<typeof HomeDay>, unknown, z.output<typeof HomeDay>>({
    resolver: zodResolver(HomeDay),
    defaultValues: { on: dayEntry(today, format.day(today)) },
  })
  useFieldFailures(form, write.error, words, { on: 'on' })
  const draft = useDraft(act, file.id, form)
  const submit = form.handleSubmit(({ on }) =>
    write.mutate(
      { id: file.id, version: toldVersion(file, write.error), householdId: home.id, on },
      {
        onSuccess: () => {
          announce({ words: (say) => say(`people:${said[act]}.done`) })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(write.error)}
      actions={
        <>
          <SubmitButton isBusy={write.isPending}>{t(`${said[act]}.submit`)}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>
        <Latin>{home.fileNumber}</Latin> {placeWords(home)}
      </p>
      <p>{t(`${said[act]}.hint`)}</p>
      <DayField form={form} name="on" label={t(`${said[act]}.on`)} />
    </DraftedForm>
  )
}
