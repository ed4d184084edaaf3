import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { ReasonField } from '#features/restricted/reason-field.tsx'
import { restrictedQueries } from '#features/restricted/restricted.queries.ts'
import { mayBeOnTeam, TeamShape, type TeamValues } from '#features/restricted/team-shape.ts'
import { Button } from '#ui/button.tsx'
import { ManyChips } from '#ui/choice/choice-chips.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface TeamFormProps {
  /** What the draft is about: the person, or the restriction that is there already. */
  readonly subject: string
  readonly team: readonly string[]
  readonly submit: string
  readonly children?: ReactNode
  readonly isBusy: boolean
  readonly error: Error | null
  readonly onSubmit: (values: TeamValues, done: () => void) => void
  readonly onClose: () => void
}

/** Who may know of the file, and why. */
export function TeamForm(props: TeamFormProps) {
  const { subject, team, submit, children, isBusy, error, onSubmit, onClose } = props
  const { t } = useTranslation('restricted')
  const words = useFailureWords('restricted')
  const { data: staff = [] } = useQuery(restrictedQueries.colleagues())
  const form = useForm<TeamValues>({
    resolver: zodResolver(TeamShape),
    defaultValues: { staffIds: [...team], reason: '' },
  })
  const draft = useDraft('restricted-team', subject, form)
  const { errors } = form.formState
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit((values) => onSubmit(values, () => draft.done(onClose)))}
      failure={words(error)}
      actions={
        <>
          <SubmitButton isBusy={isBusy}>{submit}</SubmitButton>
          <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      {children && <WholeRow>{children}</WholeRow>}
      <WholeRow>
        <Controller
          control={form.control}
          name="staffIds"
          render={({ field, fieldState }) => (
            <ManyChips
              {...field}
              label={t('team')}
              hint={t('teamHint')}
              error={fieldState.error && t('failure.team-without-caseworker')}
              choices={staff
                .filter(mayBeOnTeam)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        />
      </WholeRow>
      <ReasonField isWrong={errors.reason !== undefined} field={form.register('reason')} />
    </DraftedForm>
  )
}
