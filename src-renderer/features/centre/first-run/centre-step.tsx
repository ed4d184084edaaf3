import { useTranslation } from 'react-i18next'
import { GeneralFields, type ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { LanguageFields } from '#features/centre/profile/language-fields.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface CentreStepProps {
  readonly form: ProfileForm
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

export function CentreStep({ form, onDone }: CentreStepProps) {
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
      <GeneralFields form={form} />
      <LanguageFields form={form} />
    </Form>
  )
}
