import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useSession } from '#app/session.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { ContactFields } from '#features/people/details/contact-fields.tsx'
import { CorrectionField } from '#features/people/details/correction-field.tsx'
import { DetailsConflict } from '#features/people/details/details-conflict.tsx'
import { DeskFields, IdentityFields } from '#features/people/details/identity-fields.tsx'
import { NameFields } from '#features/people/details/name-fields.tsx'
import { TargetFields } from '#features/people/details/target-fields.tsx'
import { useDetailsForm } from '#features/people/details/use-details-form.ts'
import { Button } from '#ui/button.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface DetailsFormProps {
  readonly file: PersonFile
  readonly onDone: () => void
}

export function DetailsForm({ file, onDone }: DetailsFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const session = useSession()
  const mayAlert = file.mine && session?.may('alerts.write') === true
  const { form, draft, seen, save, write, current } = useDetailsForm(file, onDone)
  return (
    <DraftedForm
      draft={draft}
      isTwoColumns
      onSubmit={form.handleSubmit((details) => write(details, seen.version))}
      failure={current ? undefined : words(save.error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
            {t('details.save')}
          </SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <WholeRow>
        <NameFields form={form} />
      </WholeRow>
      <IdentityFields form={form} />
      <CorrectionField form={form} before={seen.details} />
      <WholeRow>
        <ContactFields form={form} />
      </WholeRow>
      <DeskFields form={form} mayAlert={mayAlert} />
      <WholeRow>
        <TargetFields form={form} />
        {current && (
          <DetailsConflict
            {...{ form, seen, current }}
            onResolve={(takeTheirs) =>
              void form.handleSubmit((details) =>
                write({ ...details, ...takeTheirs(details) }, current.version),
              )()
            }
          />
        )}
      </WholeRow>
    </DraftedForm>
  )
}
