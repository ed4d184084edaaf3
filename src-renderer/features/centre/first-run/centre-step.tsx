import { useTranslation } from 'react-i18next'
import type { Whereabouts } from '#features/centre/first-run/first-profile.ts'
import { GeneralFields, type ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { LanguageFields } from '#features/centre/profile/language-fields.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface CentreStepProps {
  readonly form: ProfileForm
  readonly whereabouts: Whereabouts
  readonly onDone: () => void
}

const asked = [
  'name',
  'country',
  'timeZone',
  'calendar',
  'weekend',
  'languages',
  'letterLanguage',
] as const

export function CentreStep({ form, whereabouts, onDone }: CentreStepProps) {
  const { t } = useTranslation('centre')
  const check = async () => {
    if (await form.trigger(asked, { shouldFocus: true })) onDone()
  }
  return (
    <Form
      isTwoColumns
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
      actions={<SubmitButton>{t('firstRun.next')}</SubmitButton>}
    >
      <GeneralFields form={form} whereabouts={whereabouts} />
      <LanguageFields form={form} />
    </Form>
  )
}
