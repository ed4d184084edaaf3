import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { PersonDetails, PersonFile } from '#contract/people.contract.ts'
import { ContactFields } from '#features/people/details/contact-fields.tsx'
import { DetailsConflict } from '#features/people/details/details-conflict.tsx'
import { DetailsShape, entryOf } from '#features/people/details/details-shape.ts'
import { DeskFields, IdentityFields } from '#features/people/details/identity-fields.tsx'
import { NameFields } from '#features/people/details/name-fields.tsx'
import { currentOf } from '#features/people/details/stale-details.ts'
import { TargetFields } from '#features/people/details/target-fields.tsx'
import { useSavePerson } from '#features/people/people.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Form, WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface DetailsFormProps {
  readonly file: PersonFile
  readonly onDone: () => void
}

export function DetailsForm({ file, onDone }: DetailsFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const format = useFormat()
  const save = useSavePerson()
  /** The file as it was when this form was filled from it, or last compared with it. */
  const [seen, setSeen] = useState(file)
  const form = useForm({
    resolver: zodResolver(DetailsShape),
    defaultValues: entryOf(file.details, format),
  })
  const write = (details: PersonDetails, version: number) =>
    save.mutate(
      { ...details, id: file.id, version },
      {
        onSuccess: () => {
          announce({ words: t('details.saved') })
          onDone()
        },
      },
    )
  const submit = form.handleSubmit((details) => write(details, seen.version))
  const current = currentOf(save.error)
  return (
    <Form
      isTwoColumns
      onSubmit={submit}
      failure={current ? undefined : words(save.error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
            {t('details.save')}
          </SubmitButton>
          <Button onPress={onDone}>{t('cancel')}</Button>
        </>
      }
    >
      <WholeRow>
        <NameFields form={form} />
      </WholeRow>
      <IdentityFields form={form} />
      <WholeRow>
        <ContactFields form={form} />
      </WholeRow>
      <DeskFields form={form} />
      <WholeRow>
        <TargetFields form={form} />
      </WholeRow>
      {current && (
        <WholeRow>
          <DetailsConflict
            {...{ form, seen, current }}
            onResolved={(details) => {
              setSeen(current)
              write(details, current.version)
            }}
          />
        </WholeRow>
      )}
    </Form>
  )
}
