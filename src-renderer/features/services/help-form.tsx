import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { HelpConflict } from '#features/services/help-conflict.tsx'
import { WhatFields } from '#features/services/help-fields.tsx'
import type { HelpEntry } from '#features/services/help-shape.ts'
import { PlaceFields } from '#features/services/place-fields.tsx'
import type { HelpChoices } from '#features/services/use-help-choices.ts'
import { useHelpForm } from '#features/services/use-help-form.ts'
import { Button } from '#ui/button.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface HelpFormProps {
  readonly file: PersonFile
  readonly places: HelpChoices
  /** What is being corrected; undefined writes something new. */
  readonly given?: ServiceGiven
  readonly start: HelpEntry
  readonly onDone: () => void
}

/** Help given, written down or set right. */
export function HelpForm({ file, places, given, start, onDone }: HelpFormProps) {
  const { t } = useTranslation('services')
  const words = useFailureWords('services')
  const personId = file.id
  const { form, draft, write, error, isBusy, current } = useHelpForm({
    personId,
    given,
    start,
    onDone,
  })
  return (
    <DraftedForm
      draft={draft}
      isTwoColumns
      onSubmit={form.handleSubmit((written) => write(written))}
      failure={current ? undefined : words(error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={isBusy} isDisabled={current !== undefined}>
            {given ? t('form.save') : t('form.submit')}
          </SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <WhatFields form={form} file={file} />
      <PlaceFields form={form} places={places} given={given} />
      {draft.seen && current && (
        <WholeRow>
          <HelpConflict
            {...{ form, file, places, current }}
            seen={draft.seen}
            onResolve={(takeTheirs) =>
              void form.handleSubmit((mine) => write(takeTheirs(mine), current.version))()
            }
          />
        </WholeRow>
      )}
    </DraftedForm>
  )
}
